import type { SourceBlock } from '../../../src/model.ts';
import { compareWords, countValues, readWords } from '../../../src/text/words.ts';
import { pairInOrder } from '../compareFields.ts';

export interface CellPair {
  readonly expected: string;
  readonly found: string;
  readonly equal: boolean;
}

/**
 * The cells of all tables, row by row and column by column; those that are empty in both are left out. A cell that is
 * merged with the one above may be found empty.
 */
export function compareCells(expected: readonly SourceBlock[], found: readonly SourceBlock[]): CellPair[] {
  return pairInOrder(listRows(expected), listRows(found), (one, other) =>
    compareWords(joinRow(one), joinRow(other)),
  ).flatMap(([one, other]) => {
    const columns = Math.max(one?.length ?? 0, other?.length ?? 0);
    return Array.from({ length: columns }, (_, column): CellPair => {
      const [left, right] = [one?.[column], other?.[column]];
      const [a, b] = [left?.text ?? '', right?.text ?? ''];
      const equal = sameWords(a, b) || (left?.merged === true && b === '');
      return { expected: a, found: b, equal };
    }).filter((pair) => pair.expected !== '' || pair.found !== '');
  });
}

type Cells = readonly { readonly text: string; readonly merged?: true }[];

function listRows(blocks: readonly SourceBlock[]): Cells[] {
  return blocks.flatMap((block) => (block.kind === 'row' ? [block.cells] : []));
}

/** A row's own words: what is merged with the row above says nothing of which row it is. */
function joinRow(cells: Cells): string {
  return cells.map(({ text, merged }) => (merged ? '' : text)).join(' ');
}

function sameWords(one: string, other: string): boolean {
  return readWords(one).join(' ') === readWords(other).join(' ');
}

/** Words that stand in `expected` more often than in `found`. */
export function findLost(expected: readonly SourceBlock[], found: readonly SourceBlock[]): string[] {
  const had = countValues(listWords(expected));
  const has = countValues(listWords(found));
  return [...had].flatMap(([word, times]) =>
    times > (has.get(word) ?? 0) ? [`${word}×${String(times - (has.get(word) ?? 0))}`] : [],
  );
}

function listWords(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'break') return [];
    const own =
      block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text, merged }) => (merged ? '' : text));
    return own.flatMap(readWords);
  });
}
