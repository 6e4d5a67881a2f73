import type { Timescale } from '../model.ts';
import { findYearless, isYearless } from './findYearless.ts';
import { readDated, RECURRING } from './readDated.ts';
import { resolveRelative } from './readDuration.ts';
import { readRelative, type RelativeReading } from './readRelative.ts';
import { listTerms } from './termNames.ts';
import type { TermMeaning, TimeContext } from './timeContext.ts';

type Reading = Omit<Timescale, 'text'>;

const TERM =
  /\b(?:short|medium|mid|long|immediate|near)(?:er)?(?:[\s–/-]+(?:to[\s–-]+)?(?:short|medium|mid|long)(?:er)?)?[\s–-]+term\b|^\W*(?:immediate(?:ly)?|with immediate effect|P[1-5](?=\W*$)|years? \d|asap|as soon as (?:possible|practicable)|urgent(?:ly)?|quick wins?|short|medium|long|high|low|(?:high|medium|low) priority|priority (?:\d|one|two|three))\b/i;
const ONGOING = /\b(?:in progress|underway|under way|every|each|daily|throughout)\b/i;
const EVENT =
  /\b(?:subject to|following|after|once|upon|on completion of|when|pending|dependent|depending|in line with|as part of|alongside|(?:tied|aligned|linked) (?:to|with)|(?:days?|weeks?|months?|years?) (?:from|of|post|before)|until|as (?:and when )?(?:required|needed|necessary)|as and when|next|prior to|before|by the|at the|within)\b/i;
/** A term with its own time beside it: "Short term (0–6 months)", "P1 – 3 months", "Phase 2: months 4–6". */
const TERM_BESIDE =
  /^\W{0,4}(?:(?:immediate|short|near|medium|mid|long)(?:er)?(?:[\s–-]{1,4}term)?|(?:P|priority\s{0,4}|phase\s{0,4}|stage\s{0,4}|tier\s{0,4}|year\s{0,4})\d|(?:high|medium|low)(?:\s{1,4}priority)?|quick\s{1,4}wins?)\s{0,4}[:=–—(,[-]{1,3}\s{0,4}(?=\S)/iu;
/** Said first, these bind to an event whatever repeats within it. */
const EVENT_FIRST =
  /^\W{0,4}(?:subject to|following|once|upon|post(?=[\s-])|pending|awaiting|dependent|depending|on\s{1,4}(?:the\s{1,4})?\p{L}{3,20}(?:ment|[st]ion|al|ance|ence|ipt)\s{1,4}(?:of|to))(?!\p{L})/iu;

/** A timescale in which no time with a year is named. */
export function readUndated(text: string, context: TimeContext): Reading {
  // "Short term – Long term and ongoing" is a term: its key says when; "Ongoing, long term commitment" is not.
  if (/^\W*on-?\s?going\b/i.test(text)) return open('ongoing');
  const relative = readRelative(text, context.from) ?? readBeside(text, context.from);
  if (relative)
    return { kind: 'term', ...relative, ...(context.from === null ? {} : { from: context.from }) };
  if (TERM.test(text)) return readTerm(text, context);
  if (RECURRING.test(text)) return open(EVENT_FIRST.test(text) ? 'event-bound' : 'ongoing');
  if (isYearless(text)) return readYearless(text, context.from);
  if (EVENT_FIRST.test(text)) return open('event-bound');
  if (ONGOING.test(text)) return open('ongoing');
  return open(EVENT.test(text) ? 'event-bound' : 'none');
}

function readBeside(text: string, from: string | null): RelativeReading | undefined {
  const term = TERM_BESIDE.exec(text);
  return term ? readRelative(text.slice(term[0].length).replace(/[\s)\]]+$/, ''), from) : undefined;
}

/** A date printed without its year, of which only a given day says which it is. */
function readYearless(text: string, from: string | null): Reading {
  if (from === null) return open('date');
  return { ...readDated(text, findYearless(text, from)), from };
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
