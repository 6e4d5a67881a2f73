import type { PageText } from '../readers.ts';

/** Words that are set on their side, as if the page were turned until they are read upright; others stay. */
export function turnWords(words: readonly PageText[], turned: number): PageText[] {
  return words.map((word) => {
    const [x0, y0, x1, y1] = word.box;
    if (turned === 90) return { ...word, box: [y0, -x1, y1, -x0] };
    if (turned === 180) return { ...word, box: [-x1, -y1, -x0, -y0] };
    if (turned === 270) return { ...word, box: [-y1, x0, -y0, x1] };
    return word;
  });
}
