import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { CouncilRows } from '../../../src/charts/councils/CouncilRows.tsx';
import { findMatrixFinding } from '../../../src/charts/matrix/findMatrixFinding.ts';
import { layOutMatrix } from '../../../src/charts/matrix/layOutMatrix.ts';
import { orderRows } from '../../../src/charts/matrix/orderRows.ts';
import { tabulateMatrix } from '../../../src/charts/matrix/tabulateMatrix.ts';
import { ThemeMatrixChart } from '../../../src/charts/matrix/ThemeMatrixChart.tsx';
import { ThemeStrips } from '../../../src/charts/strips/ThemeStrips.tsx';
import type { ThemeMatrix } from '../../../src/compare/countThemes.ts';
import { sideNames } from '../../../src/compare/sides.ts';
import { describeScope } from '../../filters/describeFilter.ts';
import { RANGE_NOTE, TAG_NOTE } from '../../frame/notes.ts';
import { listFilteredThemes } from '../../select/listFilteredThemes.ts';
import { NONE } from '../../select/matchRecord.ts';
import { toggleIn } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import { sideOfSelection } from '../../state/pageState.ts';
import type { ViewProps } from '../viewProps.ts';
import { describeReading } from './describeReading.ts';
import { linkMatrix } from './linkMatrix.ts';
import { MatrixControls } from './MatrixControls.tsx';
import { useMatrix } from './useMatrix.ts';

const CHART = 'themes-by-council';
/** More councils than these are strips or rows. */
const MOST_COLUMNS = 8;

/** Which theme comes up in which council. */
export function MatrixFigure({ page, state, shown }: Pick<ViewProps, 'page' | 'state' | 'shown'>) {
  const councils = [...new Set(shown.map(({ council }) => council ?? NONE))];
  const isMany = councils.length > MOST_COLUMNS;
  const counted = useMatrix(page, shown, state.side, isMany ? [] : state.opened);
  // Where one column is shown at a time, documents are columns to choose like councils.
  const opened = useMatrix(page, shown, state.side, isMany ? [] : councils);
  const finding = findMatrixFinding(counted, listFilteredThemes(state, state.side));
  const matrix = { ...counted, rows: orderRows(counted.rows, state.sort) };
  const fit = (width: number): ThemeMatrix =>
    layOutMatrix(matrix, width, state.measure).form === 'wide'
      ? matrix
      : { ...opened, rows: orderRows(opened.rows, state.sort) };
  const { selection } = state;
  const links = linkMatrix(state, opened.columns);
  const selected = {
    theme: selection.with === null && selection.words === null ? selection.theme : null,
    column: selection.document ?? selection.council,
    side: sideOfSelection(state),
  };
  const measure =
    state.side === 'both'
      ? 'Recommendations that ask about each theme, and that have an answer that deals with it'
      : `Recommendations that ${sideNames[state.side].sentence} each theme`;
  const { legend, hint } = describeReading(state.side, isMany ? state.layout : 'matrix');
  const chart = { matrix, links, selected, finding };
  return (
    <ChartFigure
      id={CHART}
      level={1}
      title={finding.title}
      subtitle={describeScope(measure, shown.length, state, page)}
      hint={hint}
      legend={legend}
      note={`${RANGE_NOTE} Under 12 recommendations there is no rate, only a count; under 30 the numbers are small. ${TAG_NOTE}`}
      table={tabulateMatrix(matrix, finding.title)}
      showTable={state.tables.includes(CHART)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
      hasPicture={!(isMany && state.layout === 'rows')}
      controls={(width) => (
        <MatrixControls
          state={state}
          columns={fit(width).columns}
          isMany={isMany}
          isNarrow={fit(width) !== matrix}
        />
      )}
      draw={(width) => {
        if (isMany && state.layout === 'rows') return <CouncilRows {...chart} />;
        if (isMany) return <ThemeStrips {...chart} width={width} />;
        return (
          <ThemeMatrixChart
            {...chart}
            matrix={fit(width)}
            width={width}
            measure={state.measure}
            opened={state.opened}
            narrowColumn={state.column}
          />
        );
      }}
    />
  );
}
