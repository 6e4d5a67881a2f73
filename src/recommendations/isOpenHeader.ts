import type { Header } from './findHeader.ts';

/** Whether a table has a column of actions and none of what they are for: that stands in rows or lines above them. */
export function isOpenHeader({ columns }: Pick<Header, 'columns'>): boolean {
  return (
    columns.some(({ role }) => role === 'action') && !columns.some(({ role }) => role === 'recommendation')
  );
}
