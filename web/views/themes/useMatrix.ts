import { useMemo } from 'preact/hooks';
import { countThemes, countTogether, type ThemeMatrix } from '../../../src/compare/countThemes.ts';
import type { Recommendation } from '../../../src/model.ts';
import { nameDocument } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import { listThemeColumns } from '../../select/listThemeColumns.ts';
import type { PageState } from '../../state/pageState.ts';

/** Counts the matrix, once for each selection of records, way of counting and set of opened councils. */
export function useMatrix(
  page: Page,
  shown: readonly Recommendation[],
  { side, opened }: Pick<PageState, 'side' | 'opened'>,
): ThemeMatrix {
  return useMemo(() => {
    const columns = listThemeColumns(shown, opened, (document) => nameDocument(document, page));
    const { themes } = page.data;
    return side === 'both' ? countTogether(themes, columns) : countThemes(themes, columns, side);
  }, [page, shown, side, opened.join('\n')]);
}
