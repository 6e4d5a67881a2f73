import type { ThemeCell, ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
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
  // A rate of what was not found would read as a finding about a council.
  if (mode === 'unanswered')
    return `${column}: ${String(cell.count)} of ${nameOf(cell.of)} ${verb} ${theme}.${cell.count > 0 ? ' A question to the reader: please read.' : ''}`;
  const few = cell.size === 'few' && cell.of > 0 ? ' Too few for a rate.' : '';
  return `${column}: ${describeShare(cell)} of the recommendations ${verb} ${theme}.${few}`;
}

/** The sentence of a gap. It says what was not found, never what a council did. */
export function describeGap(count: number, theme: string, column: string): string {
  const asks = count === 1 ? '1 recommendation asks' : `${String(count)} recommendations ask`;
  return `${column}: ${asks} about ${theme}, and no answer was found. A question to the reader: please read.`;
}

/** The sentence of one theme over all columns. */
export function describeThemeRow(row: ThemeCount, { mode, councils }: ThemeMatrix): string {
  const where = `in ${String(row.spread)} of ${String(councils)} ${councils === 1 ? 'council' : 'councils'}`;
  const all = `${row.name}: ${row.count.toLocaleString('en-GB')} of ${nameOf(row.of)} ${sideNames[mode].sentence} it, ${where}`;
  if (row.beside === undefined) return `${all}.`;
  const { answered, unanswered } = row.beside;
  return `${all}; ${String(answered)} have an answer that deals with it; to ${String(unanswered)} that ask no answer was found.`;
}

/** "1 recommendation", "2,000 recommendations". */
function nameOf(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'recommendation' : 'recommendations'}`;
}
