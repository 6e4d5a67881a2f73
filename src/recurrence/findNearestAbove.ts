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
  const bags = above.map((other) => new Set(readContentWords(`${other.text}\n${other.response ?? ''}`)));
  const scored = bags.map((bag, i) => {
    const shared = [...words].filter((word) => bag.has(word));
    const score = shared.reduce(
      (sum, word) => sum + Math.log(1 + above.length / bags.filter((other) => other.has(word)).length),
      0,
    );
    return { record: above[i], score, shared: shared.length };
  });
  // Of equals the nearer one is meant.
  scored.reverse();
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.shared < LEAST_SHARED) return undefined;
  return second !== undefined && best.score < second.score * MARGIN ? undefined : best.record;
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
