import type { ColumnRole } from '../../src/model.ts';

/** What a column can hold, in the words of a reader, the commonest first. */
export const roleNames: readonly (readonly [ColumnRole, string])[] = [
  ['recommendation', 'Recommendation'],
  ['ref', 'Number'],
  ['findings', 'Finding'],
  ['response', 'Response'],
  ['action', 'Action'],
  ['owner', 'Owner'],
  ['timescale', 'Date'],
  ['progress', 'Progress or status'],
  ['section', 'Section'],
  ['key', 'Key line of enquiry'],
  ['body', 'Reviewing body'],
  ['note', 'Something else'],
];
