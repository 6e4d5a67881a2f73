import { useMemo } from 'preact/hooks';
import { countThemes, countTogether, type ThemeMatrix } from '../../../src/compare/countThemes.ts';
import type { SideMode } from '../../../src/compare/sides.ts';
import type { Recommendation } from '../../../src/model.ts';
import { nameDocument } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import { listThemeColumns } from '../../select/listThemeColumns.ts';

/** Counts the matrix, once for each selection of records, way of counting and set of opened councils. */
export function useMatrix(
  page: Page,
  shown: readonly Recommendation[],
  side: SideMode,
  /** Councils opened into their documents. */
  opened: readonly string[],
): ThemeMatrix {
  return useMemo(() => {
    const columns = listThemeColumns(shown, opened, (document) => nameDocument(document, page));
    const { themes } = page.data;
    return side === 'both' ? countTogether(themes, columns) : countThemes(themes, columns, side);
  }, [page, shown, side, opened.join('\n')]);
}
