import type { SourceBlock } from '../../model.ts';
import { cleanCell } from '../cleanCell.ts';
import { joinText, type Draft } from '../draft.ts';
import { findRole } from '../roles.ts';

type Row = Extract<SourceBlock, { kind: 'row' }>;
const FIELDS = ['response', 'progress', 'owner', 'timescale'] as const;

/**
 * Gives the items of a list what a table beside it says of them by their numbers: "Rec | Cabinet decision | Lead |
 * Deadline". Only tables that name no recommendation themselves, and whose rows all have the number of one item.
 */
export function fillAnswers(blocks: readonly SourceBlock[], drafts: readonly Draft[]): void {
  const tables: Row[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'row') continue;
    if (blocks[index - 1]?.kind === 'row') tables.at(-1)?.push(block);
    else tables.push([block]);
  }
  const byRef = new Map(
    drafts.flatMap((draft) => (draft.refPrinted === null ? [] : [[draft.refPrinted, draft]])),
  );
  for (const [header, ...rows] of tables) {
    if (!header || byRef.size < drafts.length) continue;
    const roles = new Map(header.cells.map(({ text, column }) => [column, findRole(cleanCell(text).text)]));
    const held = [...roles.values()];
    if (!held.includes('ref') || !FIELDS.some((name) => held.includes(name))) continue;
    if (held.includes('recommendation') || held.includes('action')) continue;
    const read = rows.map((row) => {
      const ref = row.cells.find(({ column }) => roles.get(column) === 'ref');
      return { row, draft: byRef.get(cleanCell(ref?.text ?? '').text.replace(/^(?:R|Rec\.?) ?|\.$/g, '')) };
    });
    const found = new Set(read.map(({ draft }) => draft));
    if (found.has(undefined) || found.size < read.length) continue;
    for (const { row, draft } of read) if (draft) fillFrom(draft, row, header, roles);
  }
}

function fillFrom(draft: Draft, row: Row, header: Row, roles: ReadonlyMap<number, string | null>): void {
  for (const { text, column } of row.cells) {
    const name = FIELDS.find((field) => field === roles.get(column));
    if (name !== undefined) draft[name] = joinText(draft[name], cleanCell(text).text);
  }
  draft.source.push(header.place, row.place);
}
