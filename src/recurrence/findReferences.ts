import type { ReadAction, ReadRecommendation } from '../model.ts';

/** A reference to another recommendation, as printed. */
export interface FoundReference {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** The numbers it names: "K1", "117", "GT119"; empty where it only points ("as above"). */
  readonly refs: readonly string[];
  /** The series that its words name: "Key Recommendation 2" is of series K. */
  readonly series: string | null;
  /** Where it points without a number: at the record before, or somewhere among those above. */
  readonly points: 'before' | 'above' | null;
}

export type ReferringRecord = Pick<
  ReadRecommendation,
  'id' | 'document' | 'ref' | 'review' | 'text' | 'response' | 'progress' | 'updates' | 'notes'
> & {
  readonly actions: readonly Pick<ReadAction, 'side' | 'text' | 'response' | 'progress' | 'updates'>[];
};

const NUMBER =
  '(?:[A-Z]{1,3}[ -]?)?\\d{1,3}[a-z]?(?![\\d/%]|[.,:]\\d|\\s?(?:%|per cent|January|February|March|April|May|June|July|August|September|October|November|December)\\b)';
const NUMBERS = `${NUMBER}(?:(?: ?(?:,|&|and) ?)${NUMBER}){0,5}`;
const SERIES = '(?:(?<series>key|improvement|statutory|priority|main) )?';
const THING =
  '(?:recommendations?|recs?\\.?|actions?|action points?|improvement points?|points?|items?|numbers?|nos?\\.?|refs?\\.?)';
const ANSWER =
  '(?:(?:management|council|officer|our|the|above|earlier|same) ){0,2}(?:responses?|comments?|updates?|progress|answers?|repl(?:y|ies)|actions?)';
const LEAD =
  '(?:(?:please )?(?:also )?see(?: also)?|as at|as per|as in|as for|refer(?:s|red)? to|please refer to|covered (?:by|in|under)|addressed (?:by|in|under|through)|set out (?:in|under)|picked up (?:in|under|through)|dealt with (?:in|under)|linked (?:to|with)|links? (?:to|with)|duplicates?(?: of)?|same as|cf\\.?)';

/** "See response to K1", "(see management response to recommendation 1)", "As at response to 117". */
const ANSWERED = new RegExp(
  `\\b${LEAD}(?: the)? ${ANSWER} (?:to|for|on|at|under|against|in)(?: the)? ${SERIES}(?:${THING} ?)?(?<refs>${NUMBERS})(?: above| below)?`,
  'gi',
);
/** "See recommendation 4", "covered by Key Recommendation 2". */
const NAMED = new RegExp(
  `\\b${LEAD}(?: the)? ${SERIES}${THING} ?(?<refs>${NUMBERS})(?: above| below)?`,
  'gi',
);
/** "See 119", "See K1": a bare number refers only where nothing goes on that it could count. */
const BARE = new RegExp(
  `\\b(?:see(?: also)?|as at|as per|refer to|cf\\.?) (?<refs>${NUMBERS})(?: above| below)?(?=\\s*(?:[.,;)\\]]|and (?:above|below)|\\n|$))`,
  'gi',
);
/** "Set out in the response to other improvement points above". */
const ABOVE = new RegExp(
  `\\b${LEAD}(?: the)? ${ANSWER} (?:to|for|on|under) (?:the |other |earlier |previous |preceding ){1,2}${SERIES}${THING}(?: (?:above|listed above))?`,
  'gi',
);
/** The whole of a field: "As above", "(See response above)". */
const BEFORE =
  /^\W*(?:please )?(?:see |as (?:per )?|same as |refer to )(?:the )?(?:(?:response|recommendation|comment|action|item|answer|update)s? )?(?:to )?(?:the )?(?:above|previous(?: (?:response|recommendation|item|action))?)\W*$/i;

const RULES: readonly { readonly pattern: RegExp; readonly points: FoundReference['points'] }[] = [
  { pattern: ANSWERED, points: null },
  { pattern: NAMED, points: null },
  { pattern: BARE, points: null },
  { pattern: ABOVE, points: 'above' },
];

/** Another document's numbering: "recommendation 4 of the 2019 review" names none of this one. */
const ELSEWHERE =
  /^ (?:of|in|from) (?:the|its|their|last|a) (?:\w+ ){0,4}(?:report|review|audit|plan|inspection|letter|20\d\d)/i;

/** The references to other recommendations in a record's own words, in the order of its fields. */
export function findReferences(record: ReferringRecord): FoundReference[] {
  return listFields(record).flatMap(([field, text]) => findInField(field, text));
}

/** Every field that may refer, answers first: where two name one target, the first is shown. */
function listFields(record: ReferringRecord): (readonly [string, string])[] {
  const fields: (readonly [string, string | null])[] = [
    ['response', record.response],
    ['progress', record.progress],
  ];
  for (const [i, update] of record.updates.entries())
    fields.push([`updates[${String(i)}].text`, update.text]);
  for (const [i, action] of record.actions.entries()) {
    const at = `actions[${String(i)}].`;
    fields.push(
      [`${at}text`, action.text],
      [`${at}response`, action.response],
      [`${at}progress`, action.progress],
    );
    for (const [j, update] of action.updates.entries())
      fields.push([`${at}updates[${String(j)}].text`, update.text]);
  }
  for (const [i, note] of record.notes.entries()) fields.push([`notes[${String(i)}].text`, note.text]);
  fields.push(['text', record.text]);
  return fields.filter((field): field is readonly [string, string] => field[1] !== null && field[1] !== '');
}

function findInField(field: string, text: string): FoundReference[] {
  const found: FoundReference[] = [];
  if (BEFORE.test(text)) {
    const printed = text.trim();
    const start = text.indexOf(printed);
    return [{ field, start, end: start + printed.length, printed, refs: [], series: null, points: 'before' }];
  }
  for (const { pattern, points } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end) || ELSEWHERE.test(text.slice(end)))
        continue;
      const refs = match.groups?.['refs']?.match(new RegExp(NUMBER, 'gi')) ?? [];
      const series = match.groups?.['series']?.charAt(0).toUpperCase() ?? null;
      found.push({ field, start, end, printed: match[0], refs, series, points });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
