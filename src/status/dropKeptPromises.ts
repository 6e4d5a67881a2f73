import type { TextField } from '../model.ts';
import type { Cue } from './findCues.ts';

/** A promise told of in the past: whatever was done after it is what came of it. */
const PAST_PROMISE =
  /\b(?:was|were|had|been|originally|initially) (?:\w+ )?(?:intended|planned|expected|scheduled|due|agreed|hoped|proposed) to\b|\bwe (?:said|planned|intended|agreed)\b/i;
/** How far a promise goes on for the verb that it promises, in characters. */
const REACH = 40;
const WORD = /[a-z]{4,}/g;
const STEM = 5;
/** Stems that two sentences share by chance. */
const COMMON = new Set('that this with from have been will were their which counc'.split(' '));

/**
 * The cues without promises that the same text tells of as kept: "We plan to establish a board. The board has since
 * been established." A promise and a later sentence must share the verb and a noun.
 */
export function dropKeptPromises(cues: readonly Cue[], fields: readonly TextField[]): Cue[] {
  const texts = new Map(fields.map(({ name, text }) => [name, text]));
  return cues.filter((cue) => {
    if (cue.kind !== 'future') return true;
    const text = texts.get(cue.field) ?? '';
    return !cues.some(
      (later) =>
        (later.kind === 'done' || later.kind === 'finished') &&
        later.field === cue.field &&
        later.start > cue.end &&
        isKept(cue, later, text),
    );
  });
}

function isKept(promise: Cue, later: Cue, text: string): boolean {
  if (!/[.;\n]/.test(text.slice(promise.end, later.start))) return false;
  const promised = readSentence(text, promise.start);
  if (PAST_PROMISE.test(promised)) return true;
  const done = readStems(later.text).at(-1);
  const verbs = readStems(text.slice(promise.start, promise.end + REACH));
  if (done === undefined || !verbs.includes(done)) return false;
  const nouns = readStems(readSentence(text, later.start));
  const own = new Set([done, ...readStems(promise.text)]);
  return readStems(promised).some((stem) => !own.has(stem) && !COMMON.has(stem) && nouns.includes(stem));
}

function readSentence(text: string, at: number): string {
  const before = /[^.;\n]*$/.exec(text.slice(0, at))?.[0] ?? '';
  return before + (/^[^.;\n]*/.exec(text.slice(at))?.[0] ?? '');
}

function readStems(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, STEM));
}
