import type { SideMode } from '../../src/compare/sides.ts';
import type { PageState } from '../state/pageState.ts';

/**
 * The themes that the filter itself asks for: that they come up says the filter back. Only whether they were
 * answered is still open, unless that is what was filtered for.
 */
export function listFilteredThemes(
  { filter, filterSide }: Pick<PageState, 'filter' | 'filterSide'>,
  side: SideMode,
): string[] {
  if ((side === 'unanswered' || side === 'both') && side !== filterSide) return [];
  const worded = filter.words.map((words) => words.split('/')[0] ?? '');
  return [...new Set([...filter.theme, ...filter.with, ...filter.primary, ...worded])];
}
