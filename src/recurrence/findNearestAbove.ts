import type { ReferringRecord } from './findReferences.ts';
import type { FoundReference } from './findReferences.ts';

/** How much more a record must share than the next best one, to be what is meant. */
const MARGIN = 1.25;
/** Fewer shared telling words are chance. */
const LEAST_SHARED = 3;

/**
 * What a reference without a number ("the response to other improvement points above") points at: the record
 * above it that shares most words with the sentence of the reference, words weighing less the more records
 * have them (inverse document frequency). Undefined where none stands out.
 */
export function findNearestAbove(
  record: ReferringRecord,
  reference: FoundReference,
  above: readonly ReferringRecord[],
): ReferringRecord | undefined {
  const sentence = readSentenceAround(readField(record, reference.field), reference);
  const words = new Set(readContentWords(sentence));
  const bags = above.map(readBag);
  const scores = new Float64Array(above.length);
  const shared = new Int32Array(above.length);
  for (const word of words) {
    const holders: number[] = [];
    for (let at = 0; at < bags.length; at++) if (bags[at]?.has(word)) holders.push(at);
    for (const at of holders) {
      scores[at] = (scores[at] ?? 0) + Math.log(1 + above.length / holders.length);
      shared[at] = (shared[at] ?? 0) + 1;
    }
  }
  const scoreOf = (at: number): number => scores[at] ?? -1;
  let [best, second] = [-1, -1];
  // Of equals the nearer one is meant.
  for (let at = above.length - 1; at >= 0; at--) {
    if (scoreOf(at) > scoreOf(best)) [best, second] = [at, best];
    else if (scoreOf(at) > scoreOf(second)) second = at;
  }
  if ((shared[best] ?? 0) < LEAST_SHARED) return undefined;
  return second >= 0 && scoreOf(best) < scoreOf(second) * MARGIN ? undefined : above[best];
}

/** Each record is read once, though every one below it may point up. */
const bagOf = new WeakMap<ReferringRecord, ReadonlySet<string>>();

function readBag(record: ReferringRecord): ReadonlySet<string> {
  const known = bagOf.get(record);
  if (known) return known;
  const bag = new Set(readContentWords(`${record.text}\n${record.response ?? ''}`));
  bagOf.set(record, bag);
  return bag;
}

function readField(record: ReferringRecord, field: string): string {
  if (field === 'response') return record.response ?? '';
  if (field === 'progress') return record.progress ?? '';
  const update = /^updates\[(\d+)\]/.exec(field)?.[1];
  if (update !== undefined) return record.updates[Number(update)]?.text ?? '';
  const action = /^actions\[(\d+)\]/.exec(field)?.[1];
  return action === undefined ? record.text : (record.actions[Number(action)]?.text ?? '');
}

function readSentenceAround(text: string, { start, end }: FoundReference): string {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const to = text.slice(end).search(/[.\n]/);
  return text.slice(from, to < 0 ? text.length : end + to);
}

/** Words of four letters or more, and capital letters that stand for words. */
function readContentWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}]+/gu)]
    .map(([word]) => word)
    .filter((word) => word.length >= 4 || /^\p{Lu}{2,}$/u.test(word))
    .map((word) => word.toLowerCase());
}
