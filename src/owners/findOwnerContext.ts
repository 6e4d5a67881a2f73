import type { ReadRecommendation, SourceBlock } from '../model.ts';
import { findOwnerKey } from './findOwnerKey.ts';
import type { OwnerContext } from './ownerContext.ts';
import { readOwnerMentions } from './readOwners.ts';

const LETTERS = /(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/gu;

/** What a document's owner columns and its key say of the letters that stand in them. */
export function findOwnerContext(
  records: readonly ReadRecommendation[],
  blocks: readonly SourceBlock[],
): OwnerContext {
  const printed = records.flatMap((record) => [
    record.ownerPrinted,
    ...record.actions.map((action) => action.ownerPrinted),
  ]);
  const cells = [...new Set(printed.filter((cell) => cell !== null))];
  const letters = new Set(cells.flatMap((cell) => cell.match(LETTERS) ?? []));
  const key = findOwnerKey(blocks, letters);
  const initials = cells.some(
    (cell) =>
      cell.search(LETTERS) >= 0 &&
      readOwnerMentions(cell, [], { initials: false, key }).owners.some(({ kind }) => kind === 'initials'),
  );
  return { initials, key };
}
