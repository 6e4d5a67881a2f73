import type { Note, Status, StatusMark, StatusValue, TextField, Update } from '../model.ts';
import { findLastUpdate } from './findLastUpdate.ts';

/** The words of a status column, each list for one value. */
const LABELS: readonly (readonly [StatusValue, string])[] = [
  [
    'in progress',
    'in progress|(?:part(?:ially|ly)?|substantially|mostly|almost|nearly) (?:complete|completed|implemented|met|achieved|delivered)|under ?way|on track|on target|on schedule|off track|behind schedule|delayed|slipped|started|commenced|nearing completion|(?:action )?progressing',
  ],
  [
    'complete',
    'complete|completed|(?:fully|now) (?:complete|completed|implemented)|(?:action|recommendation) (?:complete|completed|implemented|closed)|implemented|closed|done|achieved|delivered|actioned|discharged|embedded',
  ],
  [
    'planned',
    'not (?:yet )?(?:started|begun|commenced)|not (?:yet )?due|no progress|planned|scheduled|deferred|postponed|on hold|to be (?:started|done|actioned|implemented)|yet to start|awaiting start|to do',
  ],
  ['ongoing', 'on-?\\s?going|o\\/g|continuous|continuing|business as usual|bau|recurring'],
  [
    'not accepted',
    '(?:recommendation )?(?:not accepted|rejected|declined|not agreed)|withdrawn|cancelled|no longer (?:being )?(?:pursued|progressed|proceeding)|will not be implemented|not (?:being )?pursued',
  ],
  // Put aside, without a word on whether what was asked is done.
  ['unclear', 'superseded(?= by\\b)|superseded|no longer (?:applicable|relevant|required)'],
];

const LEAD =
  '^\\W{0,3}(?:(?:overall |current )?(?:status|progress|rag(?: rating| status)?)\\s{0,3}[:–-]\\s{0,3})?';
// "Complete: no" denies its own word.
const END =
  '(?!\\s*[:(–-]\\s*\\(?(?:no|n|not yet|not|in part|partly|partially)\\s*(?:$|[.,;)\\n]))(?=\\s*(?:$|[.:;,–—()/|]|-\\s|\\n))';
/** "Completed May 2023", "Closed 12/3/24"; "Complete by May" is a promise. */
const DATED =
  '(?=\\s+(?:in |on )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter))';

// The label is the whole cell, or stands before a mark: "Complete – policy published in May".
const LABEL_RULES = LABELS.map(([value, words]) => ({
  value,
  pattern: new RegExp(
    `${LEAD}(?:(?:red|amber|green|blue|[ragb])\\W{1,4})?(?<mark>(?:${words})${END}${value === 'complete' ? `|(?:completed|implemented|closed|delivered|achieved)${DATED}` : ''})`,
    'i',
  ),
}));

const COLOURS: Readonly<Record<string, string>> = { r: 'red', a: 'amber', g: 'green', b: 'blue' };
const COLOUR = new RegExp(`${LEAD}(?<mark>red|amber|green|blue)${END}`, 'i');
/** A letter is a colour only in a column or after a word that says so. */
const LETTER = new RegExp(`${LEAD}(?<mark>[ragb])${END}`, 'i');
const LETTER_NAMED = /^\W{0,3}(?:rag(?: rating| status)?|status)\s{0,3}[:–-]\s{0,3}(?<mark>[ragb])(?!\w)/i;
const PERCENT =
  /^\W{0,3}(?:(?:status|progress)\W{1,3})?(?<mark>\d{1,3} ?(?:%|per ?cent\b))(?!\s*(?:of|increase|reduction|decrease|to|rise|for)\b)/i;
const PERCENT_DONE =
  /(?<![\d.,])(?<mark>\d{1,3} ?(?:%|per ?cent)) (?:complete|completed|implemented|delivered|done|achieved)\b/i;
const SHARE = /^(?<mark>[01](?:\.\d{1,4})?)$/;

/** Under a heading that says that it is one. */
const BARE = /^\s*(?<mark>\d{2,3})\s*$/;

const STATUS_HEADING = /\b(?:status|rag|brag|progress|state)\b/i;
const PERCENT_HEADING = /%|\bper ?cent/i;

/** A column that asks whether it was done, and what it answers. */
const DONE_HEADING =
  /^(?:(?:has|have|is|was) (?:this|it|the \w{2,20}) (?:been )?)?(?:(?:recommendation|action)s? )?(?:fully |now |been )?(?:implemented|completed?|addressed|closed|done|actioned|delivered|achieved|met)(?: ?\?| ?[([]?\s?y(?:es)?\b.{0,20})$/i;
const DONE_ANSWERS: readonly (readonly [StatusValue, RegExp])[] = [
  ['in progress', /^\W{0,3}(?<mark>(?:yes,? )?(?:part(?:ly|ially)?|in part)|p)(?!\w)/i],
  ['complete', /^\W{0,3}(?<mark>yes|y|fully)(?!\w)/i],
];
/** Says that it is not done, and nothing of whether it was begun. */
const NOT_DONE = /^\W{0,3}(?<mark>no|n)(?=\W*$)/i;

interface MarkedItem {
  readonly response?: string | null;
  readonly progress: string | null;
  readonly updates?: readonly Update[];
  readonly notes?: readonly Note[];
}

/**
 * What a document prints as an item's status: a word of a status column or at the head of its progress ("Complete",
 * "Not due – …"), a colour ("RAG: Amber", "G"), a percentage ("75 % complete"). Of each kind the first, by column,
 * last dated update, progress and response; those of a response only where nothing was written after it.
 * `prefix` stands before the names of fields.
 */
export function readMarks(item: MarkedItem, prefix: string): StatusMark[] {
  const columns = (item.notes ?? []).flatMap(({ heading, text }, i) => {
    const name = `${prefix}notes[${String(i)}].text`;
    const marked = [STATUS_HEADING, PERCENT_HEADING, DONE_HEADING].some((pattern) => pattern.test(heading));
    return marked ? [{ name, text, heading }] : [];
  });
  const last = findLastUpdate(item.updates ?? []);
  const update = last === undefined ? undefined : item.updates?.[last];
  const told = [
    ...(update === undefined ? [] : [{ name: `${prefix}updates[${String(last)}].text`, text: update.text }]),
    ...(item.progress === null ? [] : [{ name: `${prefix}progress`, text: item.progress }]),
  ];
  const response = item.response ?? null;
  const texts = told.length > 0 || response === null ? told : [{ name: `${prefix}response`, text: response }];
  const fields = [...columns, ...texts];
  return [
    findFirst(fields, findLabel) ?? (told.length === 0 ? findFirst(columns, findNotDone) : undefined),
    findFirst(fields, findColour),
    findFirst(fields, findPercent),
  ].flatMap((mark) => (mark === undefined ? [] : [mark]));
}

interface MarkField extends TextField {
  readonly heading?: string;
}

function findFirst(
  fields: readonly MarkField[],
  find: (field: MarkField) => StatusMark | undefined,
): StatusMark | undefined {
  for (const field of fields) {
    const mark = find(field);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function findLabel(field: MarkField): StatusMark | undefined {
  if (DONE_HEADING.test(field.heading ?? '')) {
    for (const [value, pattern] of DONE_ANSWERS) {
      const mark = makeMark(field, 'label', pattern.exec(field.text), () => value);
      if (mark !== undefined) return mark;
    }
  }
  for (const { value, pattern } of LABEL_RULES) {
    const mark = makeMark(field, 'label', pattern.exec(field.text), () => value);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function findNotDone(field: MarkField): StatusMark | undefined {
  return DONE_HEADING.test(field.heading ?? '')
    ? makeMark(field, 'label', NOT_DONE.exec(field.text), () => 'planned')
    : undefined;
}

function findColour(field: MarkField): StatusMark | undefined {
  const match =
    COLOUR.exec(field.text) ??
    LETTER_NAMED.exec(field.text) ??
    (field.heading === undefined ? null : LETTER.exec(field.text));
  return makeMark(field, 'colour', match, (printed) => {
    const word = printed.toLowerCase();
    return COLOURS[word] ?? word;
  });
}

function findPercent(field: MarkField): StatusMark | undefined {
  const inColumn = field.heading !== undefined && PERCENT_HEADING.test(field.heading);
  // A sheet keeps 75 % as 0.75.
  const share = inColumn ? SHARE.exec(field.text.trim()) : null;
  if (share !== null)
    return makeMark(field, 'percent', share, (printed) => String(Math.round(Number(printed) * 100)));
  const bare = inColumn ? BARE.exec(field.text) : null;
  const match = bare ?? PERCENT.exec(field.text) ?? PERCENT_DONE.exec(field.text);
  const read = (printed: string): string => String(Number.parseInt(printed, 10));
  return Number(read(match?.groups?.['mark'] ?? '')) > 100
    ? undefined
    : makeMark(field, 'percent', match, read);
}

function makeMark(
  { name, text }: MarkField,
  kind: StatusMark['kind'],
  match: RegExpExecArray | null,
  read: (printed: string) => string,
): StatusMark | undefined {
  const printed = match?.groups?.['mark'];
  if (match === null || printed === undefined) return undefined;
  const start = text.indexOf(printed, match.index + match[0].indexOf(printed));
  return { kind, value: read(printed), field: name, start, end: start + printed.length, text: printed };
}

/** The status that marks alone decide: a label before a percentage. Undefined where prose must. */
export function decideByMarks(marks: readonly StatusMark[]): Status | undefined {
  const label = marks.find(({ kind }) => kind === 'label');
  if (label !== undefined) return { value: label.value as StatusValue, evidence: [toSpan(label)] };
  const percent = marks.find(({ kind }) => kind === 'percent');
  if (percent === undefined) return undefined;
  return { value: readPercent(Number(percent.value)), evidence: [toSpan(percent)] };
}

function readPercent(percent: number): StatusValue {
  if (percent === 100) return 'complete';
  return percent === 0 ? 'planned' : 'in progress';
}

/**
 * The status that a colour suggests where no word says more: blue is delivered and amber is under way in the usual
 * keys; green is delivered in some and on course in others, and red says nothing of whether work has begun.
 */
export function decideByColour(marks: readonly StatusMark[]): Status | undefined {
  const colour = marks.find(({ kind }) => kind === 'colour');
  if (colour?.value === 'blue') return { value: 'complete', evidence: [toSpan(colour)] };
  if (colour?.value === 'amber') return { value: 'in progress', evidence: [toSpan(colour)] };
  return undefined;
}

function toSpan({ field, start, end, text }: StatusMark): Status['evidence'][number] {
  return { field, start, end, text };
}
