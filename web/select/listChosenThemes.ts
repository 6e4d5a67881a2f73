import type { PageState } from '../state/pageState.ts';

/** The themes that a list of records is about: the one that is lit, the chosen mark's, or those of the filter. */
export function listChosenThemes({ lit, selection, filter }: PageState): readonly string[] {
  if (lit !== null) return [lit];
  if (selection.theme !== null) return [selection.theme];
  return filter.theme;
}
