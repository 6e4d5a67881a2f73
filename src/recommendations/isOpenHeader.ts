import type { Header } from './findHeader.ts';

/**
 * Whether a table has a column of actions or answers and none of what they are for: that stands in rows or lines above
 * them.
 */
export function isOpenHeader({ columns }: Pick<Header, 'columns'>): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  return !has('recommendation') && (has('action') || (has('response') && !has('findings')));
}
