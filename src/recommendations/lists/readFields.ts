import { findTimeTail } from '../plain/findTimeTail.ts';
import { findNamedRole, findRole, normaliseHeading, type Role } from '../roles.ts';

/** A labelled value of a text: "Responsible officer: Head of Audit". */
export interface Field {
  readonly role: Role;
  /** The label as printed. */
  readonly heading: string;
  /** What stands behind it on its line; empty where it stands below. */
  readonly value: string;
  /** The label's own number: "1" of "Finding 1: Leavers". */
  readonly ref: string;
  /** The number before the label: "1.1" of "1.1 Recommendation: …". */
  readonly item: string;
}

/** Labels that no table has as a heading, by role. */
const MORE: ReadonlyMap<string, Role> = new Map([
  ...['why impact', 'why', 'what we found', 'our finding', 'our findings', 'root cause', 'cause'].map(
    named('findings'),
  ),
  ...[
    'effect',
    'consequence',
    'consequences',
    'potential impact',
    'potential consequence',
    'potential consequences',
  ].map(named('findings')),
  ...['detailed finding', 'issue found', 'key issue', 'why it matters', 'why this matters'].map(
    named('findings'),
  ),
  ...['by', 'action due', 'completion', 'to be completed'].map(named('timescale')),
  ...['risk priority', 'classification', 'importance', 'recommendation priority', 'finding rating'].map(
    named('note'),
  ),
  // What the reviewer says of the answer is none of it.
  ...['peer comment', 'peer comments', 'peer team comment', 'peer team comments', 'reviewer comment'].map(
    named('note'),
  ),
  ...['reviewers comment', 'reviewers comments', 'reviewer comments', 'peer team view', 'peer view'].map(
    named('note'),
  ),
  ...['auditor comment', 'auditor comments', 'auditors comment', 'auditors comments', 'audit comment'].map(
    named('note'),
  ),
]);

/** Labels whose value is a bare yes or no, and says nothing without them. */
const ACCEPTED = /^(?:accepted|agreed|accept|agree|accepted or rejected|agreed or not)\b/i;
/** With these no label begins, however much it looks like one: "The lead officers said: …". */
const SPEAKS =
  /^(?:the|this|these|that|we|our|it|in|on|at|as|to|for|a|an|and|but|there|members?|councillors?)\b/i;
/** What a label that only its words tell may be. */
const GUESSED: ReadonlySet<Role> = new Set(['owner', 'timescale', 'response', 'progress']);
/** … and how many words it has. */
const MAX_GUESSED = 6;

function named(role: Role): (name: string) => readonly [string, Role] {
  return (name) => [name, role];
}

/** A label is no longer, in characters. */
const MAX_LABEL = 60;
/** … and has no more words inside a line. */
const MAX_WORDS = 5;
/** "1.1 Recommendation". */
const ITEM = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]? /;
/** "Agreed action 2 (High)". */
const BRACKET = /\s*(?:\([^()]{1,30}\)|\[[^[\]]{1,30}\])$/;
const OWN_NUMBER = /\s(?:no\.? ?)?(\d{1,2}(?:\.\d{1,2})?[a-z]?)$/i;

/** What a label says: its role, and the numbers around it. */
export type Label = Pick<Field, 'role' | 'ref' | 'item'>;

/** The role of a label, without its numbers and what stands in brackets behind it; or null. */
export function readLabel(label: string): Label | null {
  if (label.length > MAX_LABEL) return null;
  const item = ITEM.exec(label);
  const bare = label
    .slice(item?.[0].length ?? 0)
    .replace(BRACKET, '')
    .trim();
  const ref = OWN_NUMBER.exec(bare);
  const name = ref ? bare.slice(0, ref.index) : bare;
  if (name === '' || !/^\p{Lu}/u.test(name)) return null;
  const role = findNamedRole(name) ?? MORE.get(normaliseHeading(name)) ?? null;
  return role === null ? null : { role, ref: ref?.[1] ?? '', item: item?.[1] ?? '' };
}

/**
 * The labelled values of a line, the first at its start: "Who: Head of Audit. When: May 2033" has two. Empty where the line begins with no label that is known.
 */
export function readFields(text: string): Field[] {
  const line = text.replace(/\s+/g, ' ').replace(/^- /, '');
  const at = line.indexOf(':');
  const label = at < 0 ? '' : line.slice(0, at);
  const first = readLabel(label) ?? guessLabel(label);
  return first ? cutFields(line, [{ ...first, from: 0, colon: at }, ...findInner(line, at + 1)]) : [];
}

/** The role of a label at the start of a line, by its words ("Officer responsible for implementation"), or null. */
export function guessLabel(label: string): Label | null {
  const bare = label.replace(ITEM, '');
  if (label.length > MAX_LABEL || !/^\p{Lu}/u.test(bare) || SPEAKS.test(bare)) return null;
  if (ACCEPTED.test(bare) && bare.split(/\s+/).length <= 2) return { role: 'response', ref: '', item: '' };
  if (bare.split(/\s+/).length > MAX_GUESSED) return null;
  const role = findRole(bare);
  return role !== null && GUESSED.has(role) ? { role, ref: '', item: ITEM.exec(label)?.[1] ?? '' } : null;
}

/** A text and the owner and date that are labelled at its end: "Agreed. Responsible officer: Head of Audit." */
export function readClosing(printed: string): { before: string; fields: Field[] } {
  const text = printed.replace(/[^\S\n]+/g, ' ');
  const starts = findInner(text, 0);
  const closed = starts.length > 0 ? text.replace(/\.$/, '') : text;
  const first = starts[0]?.from ?? text.length;
  return {
    before: text.slice(0, first).replace(starts.length > 0 ? /[\s;,|(]+$/ : /\s+$/, ''),
    fields: cutFields(closed, starts),
  };
}

interface Start extends Label {
  readonly from: number;
  readonly colon: number;
}

function cutFields(line: string, starts: readonly Start[]): Field[] {
  return starts.flatMap(({ role, ref, item, from, colon }, index) => {
    const heading = line.slice(from, colon).trim();
    const value = trimValue(line.slice(colon + 1, starts[index + 1]?.from), role, index < starts.length - 1);
    const field = { role, ref, item, heading, value };
    if (ACCEPTED.test(heading) && /^(?:yes|no|y|n|in part|partly|partially)\b.{0,20}$/i.test(value))
      return [{ ...field, role: 'response', value: `${heading}: ${value}` }];
    return splitPair(field);
  });
}

function isTime(text: string): boolean {
  return (
    findTimeTail(text)?.before === '' || /^(?:implemented|done|in place|actioned)\.?$/i.test(text.trim())
  );
}

/** "Responsible officer and target date: Head of Audit, May 2033" is two values under one label. */
function splitPair(field: Field): Field[] {
  const { role, heading, value } = field;
  const both =
    /\b(?:officers?|owners?|lead|responsib\w+|who|manager)\b/i.test(heading) &&
    /\b(?:dates?|deadline|timescales?|timeframe|when)\b/i.test(heading);
  if (!both || (role !== 'owner' && role !== 'timescale')) return [field];
  const cut = [...value.matchAll(/\s*[,;/]\s+|\s+[–—-]\s+|\s\(/g)].find((match) =>
    isTime(value.slice(match.index + match[0].length).replace(/\)$/, '')),
  );
  if (!cut) return [{ ...field, role: isTime(value) ? 'timescale' : 'owner' }];
  const time = value.slice(cut.index + cut[0].length).replace(/\)$/, '');
  return [
    { ...field, role: 'owner', value: value.slice(0, cut.index) },
    { ...field, role: 'timescale', value: time },
  ];
}

/** What may stand inside a line behind a comma or bracket; other labels only behind the end of a sentence. */
const INSIDE: ReadonlySet<Role> = new Set(['owner', 'timescale', 'progress', 'response']);
const SENTENCES: ReadonlySet<Role> = new Set(['findings', 'action', 'recommendation', 'note']);

/** Labels behind the end of a sentence, a comma, a bracket or a line between columns, from a place on. */
function findInner(line: string, from: number): Start[] {
  const starts: Start[] = [];
  for (const { index } of line.slice(from).matchAll(/:(?=\s)/g)) {
    const colon = from + index;
    const before = line.slice(Math.max(from, colon - MAX_LABEL), colon);
    const words = [...before.matchAll(/\S+/g)].slice(-MAX_WORDS);
    for (const word of words) {
      const start = colon - before.length + word.index;
      const label = readLabel(line.slice(start, colon));
      if (!label) continue;
      const apart = /[.;,|)]\s*$/.test(line.slice(from, start));
      const closes = label.role === 'owner' || label.role === 'timescale';
      const begins = SENTENCES.has(label.role) && /[.?!]\s+$/.test(line.slice(from, start));
      if (!(begins || (INSIDE.has(label.role) && (apart || closes)))) continue;
      starts.push({ ...label, from: start, colon });
      break;
    }
  }
  return starts;
}

/** What parts a value from the next label is none of it, nor the full stop behind an owner or a date. */
function trimValue(value: string, role: Role, inner: boolean): string {
  const trimmed = value.trim();
  if (!inner) return trimmed;
  return trimmed.replace(role === 'owner' || role === 'timescale' ? /\s*[.;,|(]+$/ : /\s*[;,|(]+$/, '');
}
