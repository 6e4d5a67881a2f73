import type { Draft } from './draft.ts';
import type { RoleRow } from './tableEvents.ts';

/** What a reviewer's sentence has and a council's statement has not. */
const ASKS =
  /\b(?:should|must|needs? to|need for|requires?|required|may wish|recommend(?:s|ed)?|prudent|(?:is|be|remains) (?:important|essential|critical)|lack of|to be addressed|could|ought)\b/i;
/** A council speaking of what is or will be. */
const STATES = /\b(?:is|are|has|have|was|were|will be|will take)\b/;

/** Characters in which a reviewer has asked; a long answer may still say "need to" far down. */
const OPENING = 600;

/**
 * Whether the recommendation column of a row holds an answer to the recommendation above: no reference of its
 * own, the same strand and line of enquiry as the row above, no word that asks, and the voice of a statement.
 */
export function isResponseRow(row: RoleRow, current: Draft): boolean {
  const key = row.cells.get('key')?.text;
  const section = row.cells.get('section')?.text;
  const text = row.cells.get('recommendation')?.text ?? '';
  if (row.cells.has('ref') || current.refPrinted !== null || key === undefined || section === undefined)
    return false;
  return (
    key === current.key &&
    section === current.section &&
    text !== '' &&
    !ASKS.test(text.slice(0, OPENING)) &&
    STATES.test(text)
  );
}
