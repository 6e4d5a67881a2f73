import type { TextRun } from './cutRuns.ts';

/** A run with its text in parts: what a search found in it, and the rest. */
export interface SplitRun {
  readonly run: TextRun;
  readonly parts: readonly { readonly text: string; readonly isFound: boolean }[];
}

/** Words as the search index cuts them. */
const WORD = /[^\n\r\p{Z}\p{P}]+/gu;

/** Splits runs at the edges of found words, as the search index writes them: in lower case. */
export function splitFound(runs: readonly TextRun[], found: ReadonlySet<string>): SplitRun[] {
  if (found.size === 0) {
    return runs.map((run) => ({ run, parts: [{ text: run.text, isFound: false }] }));
  }
  const places = findWords(runs.map(({ text }) => text).join(''), found);
  return runs.map((run) => {
    const end = run.start + run.text.length;
    const parts: { text: string; isFound: boolean }[] = [];
    let at = run.start;
    const take = (to: number, isFound: boolean): void => {
      if (to > at) parts.push({ text: run.text.slice(at - run.start, to - run.start), isFound });
      at = Math.max(at, to);
    };
    for (const place of places) {
      if (place.end <= run.start || place.start >= end) continue;
      take(Math.max(place.start, run.start), false);
      take(Math.min(place.end, end), true);
    }
    take(end, false);
    return { run, parts };
  });
}

/** Where the found words stand in a text. */
export function findWords(text: string, found: ReadonlySet<string>): { start: number; end: number }[] {
  if (found.size === 0) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => found.has(word.toLowerCase()))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}
