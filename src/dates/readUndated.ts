import type { Timescale } from '../model.ts';
import { MONTH } from './monthNames.ts';
import { RECURRING } from './readDated.ts';
import { resolveRelative } from './readDuration.ts';
import { readRelative } from './readRelative.ts';
import { listTerms } from './termNames.ts';
import type { TermMeaning, TimeContext } from './timeContext.ts';

type Reading = Omit<Timescale, 'text'>;

const TERM =
  /\b(?:short|medium|mid|long|immediate|near)(?:er)?(?:[\s–/-]+(?:to[\s–-]+)?(?:short|medium|mid|long)(?:er)?)?[\s–-]+term\b|^\W*(?:immediate(?:ly)?|asap|as soon as (?:possible|practicable)|urgent(?:ly)?|quick wins?|short|medium|long|high|low|(?:high|medium|low) priority|priority (?:\d|one|two|three))\b/i;
const ONGOING = /\b(?:in progress|underway|under way|every|each|daily|throughout)\b/i;
const EVENT =
  /\b(?:subject to|following|after|once|upon|on completion of|when|pending|dependent|depending|in line with|as part of|alongside|tied to|until|as (?:and when )?(?:required|needed|necessary)|as and when|next|prior to|before|by the|at the|within)\b/i;
/** A month, season or quarter without its year says a date that cannot be told. */
const YEARLESS = new RegExp(
  `(?<!\\p{L})(?:${MONTH.replace('|may|', '|')}|(?:by|in|from|of|early|mid|late|end)[\\s-]{1,4}may|may\\s{1,4}\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s{1,4}(?:of\\s{1,4})?may|spring|summer|autumn|winter|christmas|easter|Q[1-4]|quarter [1-4])(?!\\p{L})|^\\W*may\\W*$`,
  'iu',
);

/** A timescale in which no time with a year is named. */
export function readUndated(text: string, context: TimeContext): Reading {
  // "Short term – Long term and ongoing" is a term: its key says when; "Ongoing, long term commitment" is not.
  if (/^\W*on-?\s?going\b/i.test(text)) return open('ongoing');
  const relative = readRelative(text, context.from);
  if (relative)
    return { kind: 'term', ...relative, ...(context.from === null ? {} : { from: context.from }) };
  if (TERM.test(text)) return readTerm(text, context);
  if (RECURRING.test(text)) return open('ongoing');
  if (YEARLESS.test(text)) return open('date');
  if (ONGOING.test(text)) return open('ongoing');
  return open(EVENT.test(text) ? 'event-bound' : 'none');
}

function open(kind: Timescale['kind']): Reading {
  return { kind, start: null, end: null };
}

/** A term by the document's key: from the start of the first one named to the end of the last. */
function readTerm(text: string, { terms, from }: TimeContext): Reading {
  const meanings = listTerms(text).map((name) => terms.get(name));
  const known = meanings.filter((meaning) => meaning !== undefined);
  if (known.length === 0 || known.length < meanings.length) return open('term');
  const spans = known.map((meaning) => resolveMeaning(meaning, from));
  if (spans.some((span) => span === null)) return open('term');
  const resolved = spans.filter((span) => span !== null);
  const starts = resolved.flatMap(({ start }) => (start === null ? [] : [start])).sort();
  const ends = resolved.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const counted = known.some(({ time }) => 'unit' in time);
  return {
    kind: 'term',
    start: starts.length === resolved.length ? (starts[0] ?? null) : null,
    end: ends.length === resolved.length ? (ends.at(-1) ?? null) : null,
    ...(counted && from !== null ? { from } : {}),
    key: known.map((meaning) => ({ text: meaning.text, source: meaning.source })),
  };
}

function resolveMeaning(
  { time }: TermMeaning,
  from: string | null,
): { readonly start: string | null; readonly end: string | null } | null {
  if (!('unit' in time)) return time;
  return from === null ? null : resolveRelative(time, from);
}
