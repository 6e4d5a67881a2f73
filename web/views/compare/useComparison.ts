import { useMemo } from 'preact/hooks';
import { compareGroups, type Comparison } from '../../../src/compare/compareGroups.ts';
import type { Recommendation } from '../../../src/model.ts';
import type { Page } from '../../data/preparePage.ts';
import type { PageState } from '../../state/pageState.ts';
import { choosePair } from './choosePair.ts';

export interface Compared {
  /** Of the two that are compared. */
  readonly pair: Comparison;
  /** Of all councils, within the same kind of review. */
  readonly all: Comparison;
}

/** Compares councils as the state says, once for each selection of records. */
export function useComparison(page: Page, shown: readonly Recommendation[], state: PageState): Compared {
  const { side: mode, first, second, within } = state;
  return useMemo(() => {
    const chosen = choosePair(shown, { first, second, within });
    const options = { themes: page.data.themes, mode, kind: chosen.kind };
    return {
      pair: compareGroups(shown, { ...options, with: chosen.first, against: chosen.second }),
      all: compareGroups(shown, options),
    };
  }, [page, shown, mode, first, second, within]);
}
