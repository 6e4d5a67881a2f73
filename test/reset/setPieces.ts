import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDocument } from '../../src/model.ts';

/** A paragraph or a list item; `depth` counts from 0, `number` from 1. Its text may hold line breaks. */
export interface Line {
  readonly kind: 'plain' | 'bullet' | 'number';
  readonly depth: number;
  readonly number: number;
  readonly text: string;
}

/** What a document is set from: tables cell by cell, and what stands between them. */
export type Piece =
  | { readonly kind: 'table'; readonly columns: number; readonly rows: readonly (readonly Line[])[][] }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] };

/**
 * The pieces of a document, from its text rows: every row and header as it stands, a break ends a table, lists are
 * lists. Rows are filled up to the width of their table.
 */
export function setPieces({ blocks }: SourceDocument): Piece[] {
  const pieces: Piece[] = [];
  let rows: (readonly Line[])[][] = [];
  let lines: Line[] = [];
  const flush = (): void => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length > 0)
      pieces.push({
        kind: 'table',
        columns,
        rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])]),
      });
    if (lines.length > 0) pieces.push({ kind: 'lines', lines });
    rows = [];
    lines = [];
  };
  let before = 'break';
  for (const block of blocks) {
    if (block.kind !== before) flush();
    before = block.kind;
    if (block.kind === 'row') rows.push(block.cells.map(({ text }) => readLines(text)));
    if (block.kind === 'paragraph') lines.push(...readLines(block.text).map(readDash));
  }
  flush();
  return pieces;
}

/** The paragraphs and list items of a cell; markup that is left in it is taken at its word. */
export function readLines(cell: string): Line[] {
  const lines: Line[] = [];
  let open: Omit<Line, 'text'> & { text: string } = { kind: 'plain', depth: 0, number: 0, text: '' };
  const close = (next: Partial<Line> = {}): void => {
    const text = breakLines(open.text);
    if (text !== '') lines.push({ ...open, text });
    open = { kind: 'plain', depth: 0, number: 0, text: '', ...next };
  };
  const walk = (
    nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
    depth: number,
    ordered: boolean,
  ): void => {
    let number = 0;
    for (const node of nodes) {
      if (tree.isTextNode(node)) open.text += node.value;
      if (!tree.isElementNode(node)) continue;
      const list = node.tagName === 'ul' || node.tagName === 'ol';
      if (node.tagName === 'li') {
        number += 1;
        close({ kind: ordered ? 'number' : 'bullet', depth: Math.max(0, depth - 1), number });
      } else if (list || node.tagName === 'p') close();
      walk(node.childNodes, list ? depth + 1 : depth, list ? node.tagName === 'ol' : ordered);
      if (list || node.tagName === 'p' || node.tagName === 'li') close();
    }
  };
  walk(parseFragment(cell).childNodes, 0, false);
  close();
  return lines;
}

/** In cells lifted from a page a long run of spaces is where a line of it ended. */
function breakLines(text: string): string {
  return text
    .trim()
    .split(/\s{4,}/)
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n');
}

/** A paragraph that starts with a dash is an item of a list. */
function readDash(line: Line): Line {
  return line.text.startsWith('- ') ? { ...line, kind: 'bullet', text: line.text.slice(2) } : line;
}
