import { scanWords } from './scanWords.ts';
import { wordTable } from './wordTable.ts';

/** What stands between a word and the one before it. */
export type Break = 'none' | 'mark' | 'sentence';

/** A word as the phrase matcher sees it; offsets are UTF-16 code units of the text, end exclusive. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Normalised by `normaliseWord`. */
  readonly form: string;
  readonly breakBefore: Break;
}

/** By the numbers of `readBreak`. */
const breakNames: readonly Break[] = ['none', 'mark', 'sentence'];

/** The words of a text, as `scanWords` finds them. */
export function findWords(text: string): Word[] {
  const { count, starts, ends, breaks, numbers } = scanWords(text);
  return Array.from({ length: count }, (_, index) => ({
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
    form: wordTable.forms[numbers[index] ?? 0] ?? '',
    breakBefore: breakNames[breaks[index] ?? 0] ?? 'none',
  }));
}
