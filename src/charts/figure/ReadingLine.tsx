import type { RefObject } from 'preact';
import { useMarks } from './useMarks.ts';

interface ReadingLineProps {
  readonly picture: RefObject<HTMLElement>;
  /** What it says while no mark is looked at. */
  readonly hint: string;
}

/** The sentence of the mark that is looked at. A component of its own: the chart is not drawn again for it. */
export function ReadingLine({ picture, hint }: ReadingLineProps) {
  return <p class="reading-line">{useMarks(picture) ?? hint}</p>;
}
