import type { SourceBlock, SourcePlace } from '../../model.ts';

/** A line of a document's text outside of its tables. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** A gap, a heading or a table stands before it. */
  readonly apart: boolean;
  /** The format says so. */
  readonly heading: boolean;
}

/** A bullet, a label of a series ("KR2:") or a letter ("b)") inside a line, behind the end of what stands before it. */
const INNER = /(?<=[.!?;:,]|\band)\s+(?=[-–•]\s+\p{Lu}|[A-Z]{1,4}\d{1,2}[:.)]\s|\(?[a-z]\)\s)/u;

/** The lines of a document's text, each item of a list on one of its own, however it was run together. */
export function listLines(blocks: readonly SourceBlock[]): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      apart = true;
      continue;
    }
    const heading = block.heading === true;
    const texts = block.text.split('\n').flatMap((line) => line.split(INNER));
    for (const text of texts) {
      const clean = text
        .replace(/^[•●▪◦‣·\uF0B7–]\s*/u, '- ')
        .replace(/\s+/g, ' ')
        .trim();
      if (clean === '' || clean === '-') continue;
      lines.push({ text: clean, place: block.place, apart: apart || heading, heading });
      apart = heading;
    }
  }
  return lines;
}
