import type { Span, TextField } from '../model.ts';
import { findMatches } from '../text/findMatches.ts';

/**
 * What a stretch of an answer says of the work: it is declined, done, begun, promised (`future`), without an
 * end (`continuous`), or what a measure will bring about (`effect`: "this will ensure…"), which promises only
 * where nothing else is said.
 */
export type CueKind = 'declined' | 'done' | 'begun' | 'future' | 'continuous' | 'effect';

export interface Cue extends Span {
  readonly kind: CueKind;
}

interface CueRule {
  /** `none` claims words that look like a cue and are not. */
  readonly kind: CueKind | 'none';
  readonly pattern: RegExp;
}

const PAST = '(?:\\w+(?:ed|en|wn|lt|pt|nt|ught|de|ld|un|ut|et|ft)|begun|done|met|led)';
const ADVERB =
  '(?:(?:now|also|already|recently|successfully|completely|all|since|therefore|currently|subsequently|previously|fully|initially|both|just|still|actively|only) )';
const OFTEN =
  '(?:regularly|annually|quarterly|monthly|weekly|fortnightly|daily|periodically|continuously|routinely|live|under (?:\\w+ )?review|(?:each|every) (?:\\w+ )?(?:year|quarter|month|week|meeting|cycle|months|weeks)|on (?:an? )?\\w+ basis|throughout the year)';
const PERIODIC =
  '(?:regular|monthly|quarterly|annual|weekly|biannual|periodic|six-monthly|6-monthly|routine|daily|frequent)';
/** Past participles that tell of a result: "is approved", "New head recruited in February". */
const RESULT =
  '(?:agreed|approved|introduced|launched|created|published|established|adopted|recruited|appointed|delivered|implemented|refreshed|rolled out|signed off|signed|set up|finalised|developed|prepared|drafted|completed?|commissioned|procured|reviewed|presented|submitted|considered|tabled|moved|held|updated|incorporated|identified|embedded|resolved|closed|transferred|secured|undertaken)';

/**
 * The rules, in the order in which they claim words: a stretch that one has claimed is not read again, so
 * "will continue to monitor" is continuous and no promise, and "once the strategy is agreed" tells of nothing done.
 */
const RULES: readonly CueRule[] = [
  // Words that tell of no work: conditions, and fixed phrases.
  rule('none', '(?:whether|in case|should the|in the event that?) [^.;]{0,80}'),
  rule('none', '(?:where|if) [^.;]{3,140}?\\b(?:will|would)(?: \\w+){1,3}'),
  rule(
    'none',
    'continuous(?:ly)? improve\\w*|current (?:state|cycle|year)|best (?:practice|value)|as (?:needed|required|set out|appropriate|necessary)|has been noted',
  ),
  // The council declines.
  rule(
    'declined',
    '(?:would|could|will) not be (?:\\w+ )?(?:accepted|agreed|appropriate|feasible|proportionate|supported|practical|possible|beneficial)\\b',
  ),
  rule(
    'declined',
    '(?:is|was|are|were) not (?:accepted|agreed|supported|(?:considered|deemed|felt|thought|believed|seen as) (?:to be )?\\w+)\\b',
  ),
  rule(
    'declined',
    '(?:do|does|did)(?: not|n.t) (?:accept|agree|support|intend|propose|plan|consider (?:it|this|that))\\b',
  ),
  rule(
    'declined',
    'not (?:accepted|agreed|supported)\\b|recommendation (?:is |was )?(?:rejected|declined)|(?:rejects?|declines?|disagrees?(?: with)?) (?:this|the) recommendation',
  ),
  rule(
    'declined',
    '(?:no (?:current )?(?:plans?|intention) to|not (?:planning|intending|proposing|minded) to)',
  ),
  // Still to come, although it speaks of what is done.
  rule(
    'future',
    `(?:once|when|until|pending) [^.;]{2,200}?(?:(?:is|are|has been|have been|becomes?) (?:\\w+ )?(?:in place|complete|available|staffed|live|${RESULT})\\b|launched\\))(?:[^.;]{0,160}?(?:in place|staffed|complete)\\b)?`,
  ),
  // A promise of regular work is what a measure will bring about; "will continue to" tells of work that runs.
  rule(
    'continuous',
    '(?:will|shall|to|would|can) (?:also )?(?:continue|remain)(?: to)?(?: be)?\\b(?: \\w+)?',
  ),
  rule('effect', `(?:will|would) (?:\\w+ ){0,5}?${OFTEN}`),
  rule(
    'continuous',
    'this will continue|(?:has|have) continued\\b|continu(?:es?|ing|ous|ously|al|ally|ation)\\b|on-?going\\b|(?:long[- ]term|ongoing) (?:commitment|priorit(?:y|ies))|business as usual',
  ),
  rule(
    'continuous',
    `(?:is|are|being|be) (?:\\w+ ){0,2}(?:reviewed|reported|monitored|updated|tracked|scrutinised|considered|kept|refreshed|discussed|measured|managed|provided|undertaken|held|taken|assessed|presented)(?: [\\w/&]+){0,8}? ${OFTEN}`,
  ),
  rule(
    'continuous',
    `(?:is|are) (?:being )?(?:\\w+ )?(?:monitored|overseen|tracked|managed) (?:through|by|via|at|on)\\b|${PERIODIC} (?:[\\w/&]+ ){0,3}?(?:updates?|reports?|reporting|meetings?|reviews?|monitoring|briefings?|consideration|discussions?)`,
  ),
  rule('continuous', OFTEN),
  // Begun, not finished.
  rule(
    'begun',
    `(?:is|are|am|was|were) ${ADVERB}{0,2}being (?:further |well |actively )?\\w+(?:ed|wn|lt|nt|un|ut|ft)\\b`,
  ),
  rule(
    'begun',
    'being (?:considered|developed|explored|formed|drafted|prepared|progressed|reviewed|finalised|piloted|designed)\\b',
  ),
  rule(
    'begun',
    '(?:well )?under ?way\\b|in progress|in (?:the )?(?:process|train|hand)\\b|in (?:its|the) (?:last|final|early|initial) (?:phase|stages?)|(?:is|are) (?:at|in) (?:the )?(?:beginning|\\w+ (?:phase|stage))|work(?:ing)? towards',
  ),
  rule(
    'begun',
    '(?:(?:has|have|had) (?:just |recently |already |also |now )?)?(?:commenced|started|begun|began)\\b',
  ),
  rule(
    'begun',
    `(?:is|are|we’re|we're) ${ADVERB}{0,2}(?:working|developing|progressing|implementing|preparing|reviewing|undergoing|exploring|engaging|leading|undertaking|seeking|building|taking place|creating|designing|delivering|drafting|recruiting|piloting)\\b`,
  ),
  // What a measure will bring about.
  rule(
    'effect',
    '(?:will|should|would) (?:also |then |further |help |help to )?(?:ensure|enable|allow|help|mean|give|improve|underpin|support|provide|inform|deepen|bring|be (?:used|able|responsible|available|the)|form|build)\\b',
  ),
  // Promised.
  rule(
    'future',
    "(?:will|shall|[’']ll) (?:also |then |now |only |further |not |next )?(?:be |have )?(?:also |then )?\\w+",
  ),
  rule(
    'future',
    'due (?:to (?:be|start|conclude|commence|go|complete|finish|report|begin|take|end|launch|come)|for)\\b|(?:planning|planned|plans?) (?:in [\\w/]+ )?(?:to|are)\\b|(?:is|are) (?:planned|scheduled|intended|proposed|required|outstanding)\\b|intends? to|intention is|aim(?:s|ing)? (?:to|for)|propos(?:es?|ing) to|(?:is|are) expected to|anticipated|upcoming|imminent(?:ly)?\\b',
  ),
  rule(
    'future',
    '(?:is |are )?to be (?:\\w+ )?\\w+(?:ed|en|wn|lt|nt|un|ut|et|ft)\\b|to (?:take place|follow|commence|begin|start)\\b',
  ),
  rule(
    'future',
    'next (?:steps?|phase|stage|iteration|milestone)|yet to\\b|remain(?:s)? to be|not yet|subject to\\b|(?:can|could) (?:also )?seek to|(?:look|seek|seeks|endeavour)(?:s|ing)? to|\\bby (?:the )?end of\\b|complete by\\b',
  ),
  // Done.
  rule('done', `(?:has|have|had) ${ADVERB}{0,2}(?:been )?${ADVERB}{0,2}${PAST}\\b`),
  rule('done', `(?:was|were) ${ADVERB}{0,2}${PAST}\\b`),
  rule(
    'done',
    `(?:is|are) (?:now |also |already )?(?:in place|complete|in effect|live|operational|available|${RESULT})\\b`,
  ),
  rule(
    'done',
    'now (?:only )?(?:have|has|includes?|contains?|flags?|reports?)\\b|steps taken|(?:we|members|cabinet|council) (?:then |also |only ){0,2}(?:agreed|approved|won|received)\\b',
  ),
];

/** In a sentence or a note without any other cue, a bare participle tells of work done: "Action plan published". */
const BARE_RESULT = new RegExp(
  `(?<![\\p{L}])(?:${RESULT}|rolled out|complete)(?![\\p{L}])(?! by (?:the )?(?:end|\\w+ 20))`,
  'iu',
);
const TARGET = /^\W*(?:milestones?|targets?|outcomes?|success measures?|measures? of success)\b/i;
/** Ends of sentences and lines; a full stop inside "e.g." or "2.5" ends none. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s+\p{Lu}|\s*\n|\s*$)[^.!?\n]*)*[.!?]?/gu;

function rule(kind: CueRule['kind'], pattern: string): CueRule {
  return { kind, pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu') };
}

/** The cues of one field in printed order, none overlapping another. */
export function findCues(field: TextField): Cue[] {
  const found: (Span & { readonly kind: CueRule['kind'] })[] = [];
  for (const { kind, pattern } of RULES) {
    for (const match of findMatches(field.text, pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (end <= start || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, field: field.name, start, end, text: field.text.slice(start, end) });
    }
  }
  const cues = found.filter((cue): cue is Cue => cue.kind !== 'none');
  return [...cues, ...findBareResults(field, found)].sort((a, b) => a.start - b.start);
}

function findBareResults(field: TextField, found: readonly Span[]): Cue[] {
  const cues: Cue[] = [];
  for (const sentence of findMatches(field.text, SENTENCE)) {
    const from = sentence.index;
    const to = from + sentence[0].length;
    if (TARGET.test(sentence[0]) || found.some((cue) => cue.start < to && from < cue.end)) continue;
    const result = BARE_RESULT.exec(sentence[0]);
    if (result === null) continue;
    const start = from + result.index;
    cues.push({ kind: 'done', field: field.name, start, end: start + result[0].length, text: result[0] });
  }
  return cues;
}
