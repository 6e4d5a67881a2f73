import type { ThemeCell } from '../../compare/countThemes.ts';
import { sideNames, type SideMode } from '../../compare/sides.ts';
import { printShare } from '../figure/chartTable.ts';

/** "9 of 41 (22 %, likely range 12 to 37 %)"; a count alone where there are too few for a rate. */
export function describeShare({ count, of, share, low, high, size }: ThemeCell): string {
  const counted = `${String(count)} of ${String(of)}`;
  if (share === null || low === null || high === null) return 'none to count';
  if (size === 'few') return counted;
  const range = `${String(Math.round(low * 100))} to ${printShare(high)}`;
  return `${counted} (${printShare(share)}, likely range ${range}${size === 'small' ? ', small numbers' : ''})`;
}

/** The sentence of one cell: its accessible name, the reading line, and what a report says. */
export function describeCell(cell: ThemeCell, theme: string, column: string, mode: SideMode): string {
  const verb = sideNames[mode].sentence;
  const few = cell.size === 'few' && cell.of > 0 ? ' Too few for a rate.' : '';
  return `${column}: ${describeShare(cell)} of the recommendations ${verb} ${theme}.${few}`;
}
