import type { MatrixLinks } from '../../../src/charts/matrix/ThemeMatrixChart.tsx';
import type { ThemeColumn } from '../../../src/compare/countThemes.ts';
import { select, toggleIn } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';

/** Where the marks of the theme charts lead: each to exactly the recommendations that its figure counts. */
export function linkMatrix(state: PageState, columns: readonly ThemeColumn[]): MatrixLinks {
  const kinds = new Map(columns.map(({ id, kind }) => [id, kind]));
  return {
    cell: (theme, column, side) =>
      addressOf(
        select(
          state,
          kinds.get(column) === 'document' ? { theme, document: column } : { theme, council: column },
          side,
        ),
      ),
    // With both sides shown, the figure of a row counts what was asked.
    row: (theme) => addressOf(select(state, { theme }, state.side === 'both' ? 'asked' : state.side)),
    column: (column) =>
      kinds.get(column) === 'document'
        ? null
        : addressOf({ ...state, opened: toggleIn(state.opened, column) }),
  };
}
