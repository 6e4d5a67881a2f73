import type { SourceBlock, SourceDocument } from '../model.ts';

/**
 * Reads plain text in which a line with tabs is a table row, any other line a paragraph and an empty line
 * the end of a block. Cells stay as printed. Lines count from 1.
 */
export function readText(text: string): SourceDocument {
  const blocks: SourceBlock[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const place = { line: index + 1 };
    if (line.trim() === '') {
      if (blocks.at(-1)?.kind !== 'break') blocks.push({ kind: 'break' });
    } else if (line.includes('\t')) {
      const cells = line.split('\t').map((cell, column) => ({ text: cell, column }));
      blocks.push({ kind: 'row', cells, place });
    } else {
      blocks.push({ kind: 'paragraph', text: line.trim(), place });
    }
  }
  return { format: 'text', blocks };
}
