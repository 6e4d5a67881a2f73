import type { SourceBlock } from '../../src/model.ts';

/** Blocks as lines to compare: `# ` before a heading, cells apart by ` ; `, `↑` behind a repeated one, `×2` a span. */
export function printBlocks(blocks: readonly SourceBlock[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'break') return '';
    if (block.kind === 'paragraph') return `${block.heading ? '# ' : ''}${block.text}`;
    return block.cells
      .map(
        ({ text, merged, columns }) =>
          text.replace(/\n/g, '⏎') + (merged ? '↑' : '') + (columns ? `×${String(columns)}` : ''),
      )
      .join(' ; ');
  });
}
