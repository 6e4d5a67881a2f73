import { readSentences } from '../text/sentences.ts';
import { countValues, readWords } from '../text/words.ts';

/** What is known of the two recommendations between which a cell's sentences are shared out. */
export interface SplitContext {
  readonly before: string;
  readonly after: string;
  /** The field of the earlier one breaks off, so the cell must begin with its end. */
  readonly open: boolean;
  /** The field of the later one goes on below, so the cell must end with its start. */
  readonly goesOn: boolean;
}

/**
 * Shares the sentences of a cell out between the end of one recommendation's field and the start of the
 * next: the cut at which the sentences on the left are most like the one and those on the right most like the
 * other, by cosine over the words of each side (rarer words weigh more). A guess, to be named as one.
 */
export function splitField(text: string, context: SplitContext): { left: string; right: string } {
  const sentences = readSentences(text);
  const starts = sentences.map((sentence) => sentence.start);
  const least = context.open ? 1 : 0;
  const most = context.goesOn ? sentences.length - 1 : sentences.length;
  const weights = weighWords([
    context.before,
    context.after,
    ...sentences.map(({ start, end }) => text.slice(start, end)),
  ]);
  // How much more each sentence is like the earlier recommendation than like the later one.
  const leaning = sentences.map(({ start, end }) => {
    const words = text.slice(start, end);
    return cosine(words, context.before, weights) - cosine(words, context.after, weights);
  });
  let best = { cut: least, score: -Infinity };
  for (let cut = least; cut <= most; cut += 1) {
    const score = leaning.reduce((sum, value, index) => sum + (index < cut ? value : -value), 0);
    if (score > best.score + 1e-9) best = { cut, score };
  }
  const at = starts[best.cut] ?? text.length;
  return { left: text.slice(0, at).trim(), right: text.slice(at).trim() };
}

/** Inverse document frequency over the pieces compared. */
function weighWords(pieces: readonly string[]): Map<string, number> {
  const found = countValues(pieces.flatMap((piece) => [...new Set(readWords(piece))]));
  return new Map([...found].map(([word, count]) => [word, Math.log((pieces.length + 1) / count)]));
}

function cosine(a: string, b: string, weights: ReadonlyMap<string, number>): number {
  const left = countValues(readWords(a));
  const right = countValues(readWords(b));
  const weigh = (word: string): number => (word.length < 4 ? 0 : (weights.get(word) ?? 0));
  let dot = 0;
  for (const [word, count] of left) dot += count * (right.get(word) ?? 0) * weigh(word) ** 2;
  const size = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts].reduce((sum, [word, count]) => sum + (count * weigh(word)) ** 2, 0));
  const norm = size(left) * size(right);
  return norm === 0 ? 0 : dot / norm;
}
