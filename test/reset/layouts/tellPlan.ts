import type { SourceBlock, SourceCell } from '../../../src/model.ts';
import type { Cell, Plan } from './makePlan.ts';
import type { Style } from './styles.ts';

/** The rows of a plan as its table is to be read. */
export function tellTable(plan: Plan, style: Style): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const tell = (cells: readonly SourceCell[]): void => {
    blocks.push({ kind: 'row', cells, place: { page: 1, row: blocks.length + 1 } });
  };
  const headings = plan.columns.map(({ heading }) => heading);
  if (style.header === 'two') {
    const last = headings.length - 1;
    tell(
      headings.map((text, column) => ({
        text: column === last - 1 ? 'Delivery' : column === last ? '' : text,
        column,
        ...(column === last - 1 ? { columns: 2 } : {}),
      })),
    );
    tell(headings.map((text, column) => ({ text, column, ...(column < last - 1 ? { merged: true } : {}) })));
  } else tell(headings.map((text, column) => ({ text, column })));
  for (const { title, entries } of plan.sections) {
    if (style.bands)
      tell(
        headings.map((_, column) => ({
          text: column === 0 ? title : '',
          column,
          ...(column === 0 ? { columns: headings.length } : {}),
        })),
      );
    for (const entry of entries) {
      const above: SourceCell[] = [];
      for (const row of entry) {
        const cells = row.map((cell, column): SourceCell =>
          cell === null
            ? { text: above[column]?.text ?? '', column, merged: true }
            : { text: tellCell(cell), column },
        );
        for (const cell of cells) above[cell.column] = cell;
        tell(cells);
      }
    }
  }
  return blocks;
}

function tellCell(cell: Cell): string {
  return cell.map((line) => line.replace(/^# /, '')).join('\n');
}

/** A plan as prose: what was found, then each recommendation. */
export function tellProse(plan: Plan): SourceBlock[] {
  const columnOf = (kind: string): number => plan.columns.findIndex((column) => column.kind === kind);
  const paragraphs: string[] = [];
  let number = 0;
  for (const { title, entries } of plan.sections) {
    paragraphs.push(title);
    for (const [row] of entries) {
      number += 1;
      const response = row?.[columnOf('response')] ?? row?.[columnOf('action')] ?? [];
      paragraphs.push(response.map((line) => line.replace(/^- /, '')).join(' '));
      const ask = (row?.[columnOf('recommendation')] ?? []).map((line) => line.replace(/^# /, '')).join(' ');
      paragraphs.push(`Recommendation ${String(number)}: ${ask}`);
    }
  }
  return paragraphs.map((text) => ({ kind: 'paragraph', text, place: { page: 1, row: 1 } }));
}
