import { cleanCell, type CleanCell } from './cleanCell.ts';
import { isContinuation, isUnfinished, type Draft } from './draft.ts';
import type { InnerStart } from './findNumber.ts';
import type { Role } from './roles.ts';
import { splitField } from './splitField.ts';
import type { RoleRow } from './tableEvents.ts';

/** The fields of a joined row that are divided by what their words say. */
export const SPLIT_FIELDS = ['findings', 'response', 'progress'] as const;

export interface SplitRow {
  /** The end of the recommendation above. */
  readonly left: RoleRow;
  /** The start of the next. */
  readonly right: RoleRow;
}

/**
 * Divides one printed row that holds the end of one recommendation and the start of the next in every column.
 * The text is cut at the number; other fields where their words fit best; an owner goes to the one that has none.
 */
export function splitJoinedRow(
  row: RoleRow,
  inner: InnerStart,
  current: Draft,
  next: RoleRow | undefined,
): SplitRow {
  const before = cleanCell(inner.before).text;
  const after = cleanCell(inner.after).text;
  const left = new Map(row.cells).set('recommendation', plainCell(before));
  const right = new Map(row.cells).set('recommendation', plainCell(after));
  const last = current.parts.at(-1);
  for (const field of SPLIT_FIELDS) {
    const text = row.cells.get(field)?.text;
    if (text === undefined) continue;
    const known = field === 'findings' ? current.findings : (last?.[field] ?? '');
    const below = next?.cells.get(field)?.text ?? '';
    const pieces = splitField(text, {
      before: `${current.text} ${before} ${known}`,
      after: `${after} ${next?.cells.get('recommendation')?.text ?? ''} ${below}`,
      open: isUnfinished(known) || isContinuation(text),
      goesOn: isContinuation(below),
    });
    left.set(field, plainCell(pieces.left));
    right.set(field, plainCell(pieces.right));
  }
  if ((last?.owner ?? '') === '') right.delete('owner');
  else left.delete('owner');
  return {
    left: { ...row, cells: dropEmpty(left), notes: [] },
    right: { ...row, cells: dropEmpty(right), issues: [] },
  };
}

function plainCell(text: string): CleanCell {
  return { text, bullet: false, numbered: false };
}

function dropEmpty(cells: ReadonlyMap<Role, CleanCell>): Map<Role, CleanCell> {
  return new Map([...cells].filter(([, cell]) => cell.text !== ''));
}
