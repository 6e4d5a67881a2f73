import type { Recommendation } from '../model.ts';
import { findWords } from '../text/findWords.ts';
import { isTelling } from './readKeys.ts';
import { stemWord } from './stemWord.ts';
import { BACKGROUND_RECORDS, countInBackground } from './backgroundCounts.ts';
import { WORD } from './signalKeys.ts';

/** The telling stems of what a council answered, numbers rising, with weights of length 1 together. */
export interface AnswerVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Of a long answer so much is read, in characters: the rest is detail. */
const LONGEST_ANSWER = 6_000;

/** One vector for each record. */
export function readAnswers(records: readonly Recommendation[], silent: ReadonlySet<string>): AnswerVector[] {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const counts: number[] = [];
  const bags = records.map((record) => {
    const own = new Set<number>();
    for (const { form } of findWords(joinAnswers(record))) {
      if (!isTelling(form, silent)) continue;
      const stem = stemWord(form);
      let number = numbers.get(stem);
      if (number === undefined) {
        number = names.push(stem) - 1;
        numbers.set(stem, number);
      }
      own.add(number);
    }
    for (const number of own) counts[number] = (counts[number] ?? 0) + 1;
    return Int32Array.from(own).sort();
  });
  const total = records.length + BACKGROUND_RECORDS;
  return bags.map((keys) => {
    const weights = Float64Array.from(keys, (key) =>
      Math.log((total + 1) / ((counts[key] ?? 0) + countInBackground(WORD, names[key] ?? '') + 0.5)),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { keys, weights: weights.map((weight) => weight / length) };
  });
}

/** How alike two answers are, 0 to 1 (cosine). */
export function compareAnswers(a: AnswerVector, b: AnswerVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length && j < b.keys.length) {
    const left = a.keys[i] ?? 0;
    const right = b.keys[j] ?? 0;
    if (left === right) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}

function joinAnswers({ response, progress, updates, actions }: Recommendation): string {
  const said = [
    response,
    progress,
    ...updates.map(({ text }) => text),
    ...actions.flatMap((action) => [
      action.side === 'response' ? action.text : null,
      action.response,
      action.progress,
    ]),
  ];
  return said
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, LONGEST_ANSWER);
}
