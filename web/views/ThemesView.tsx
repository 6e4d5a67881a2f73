import { countThemes } from '../../src/compare/countThemes.ts';
import { sideModes, sideNames } from '../../src/compare/sides.ts';
import { ChartFigure } from '../../src/charts/figure/ChartFigure.tsx';
import { findMatrixFinding, tabulateMatrix } from '../../src/charts/matrix/describeMatrix.ts';
import { orderRows } from '../../src/charts/matrix/orderRows.ts';
import { ThemeMatrixChart, type MatrixLinks } from '../../src/charts/matrix/ThemeMatrixChart.tsx';
import { nameDocument } from '../data/names.ts';
import { describeScope } from '../filters/describeFilter.ts';
import { Choices } from '../frame/Choices.tsx';
import { RANGE_NOTE, TAG_NOTE } from '../frame/notes.ts';
import { listThemeColumns } from '../select/listThemeColumns.ts';
import { closePanel, select, toggleIn } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import { measures, sorts } from '../state/pageState.ts';
import { ThemeDefinitions } from './ThemeDefinitions.tsx';
import type { ViewProps } from './viewProps.ts';

const CHART = 'themes-by-council';
const sortNames = { spread: 'councils', count: 'recommendations', name: 'name' };

/** Which theme comes up in which council. */
export function ThemesView({ page, state, shown, panel, form }: ViewProps) {
  const columns = listThemeColumns(shown, state.opened, (document) => nameDocument(document, page));
  const counted = countThemes(page.data.themes, columns, state.side);
  const matrix = { ...counted, rows: orderRows(counted.rows, state.sort) };
  const finding = findMatrixFinding(matrix);
  const { selection } = state;
  const links: MatrixLinks = {
    cell: (theme, column) => {
      const isCouncil = columns.find(({ id }) => id === column)?.kind === 'council';
      return addressOf(select(state, isCouncil ? { theme, council: column } : { theme, document: column }));
    },
    row: (theme) => addressOf(select(state, { theme })),
    column: (column) =>
      columns.find(({ id }) => id === column)?.kind === 'council'
        ? addressOf({ ...state, opened: toggleIn(state.opened, column) })
        : null,
  };
  const subtitle = describeScope(
    `Recommendations that ${sideNames[state.side].sentence} each theme`,
    shown.length,
    state,
    page,
  );
  return (
    <>
      <ChartFigure
        id={CHART}
        level={1}
        title={finding.title}
        subtitle={subtitle}
        hint="Point at a figure, or use the arrow keys, to read it as a sentence here. Open it to read the recommendations."
        legend={legendOf(state.side)}
        note={`${RANGE_NOTE} Under 12 recommendations there is no rate: one square for each. Under 30, small numbers. ${TAG_NOTE}`}
        table={tabulateMatrix(matrix, finding.title)}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        controls={
          <Controls page={page} state={state} shown={shown} columns={columns} isNarrow={form === 'phone'} />
        }
        draw={(width) => (
          <ThemeMatrixChart
            matrix={matrix}
            width={width}
            measure={state.measure}
            links={links}
            title={finding.title}
            selected={{ theme: selection.theme, column: selection.document ?? selection.council }}
            finding={finding.theme}
            opened={state.opened}
            narrowColumn={state.column}
          />
        )}
      />
      {panel}
      <ThemeDefinitions page={page} state={closePanel(state)} />
    </>
  );
}

function legendOf(side: (typeof sideModes)[number]): string {
  const form = {
    asked: 'Solid: asked.',
    answered: 'Hollow: answered.',
    both: 'Solid with an outline: asked and answered.',
    unanswered:
      'Hatched: asked, and no answer found. That is a question to the reader, not a finding about a council.',
    unasked: 'Hollow, dashed: answered without being asked.',
  };
  return `${form[side]} The line at a bar’s end is the likely range. Round dots: councils in which it comes up.`;
}

interface ControlsProps extends Pick<ViewProps, 'page' | 'state' | 'shown'> {
  readonly columns: ReturnType<typeof listThemeColumns>;
  readonly isNarrow: boolean;
}

function Controls({ state, columns, isNarrow }: ControlsProps) {
  return (
    <div class="controls">
      <Choices
        name="side"
        legend="Show"
        values={sideModes.map((value) => ({ value, words: sideNames[value].short }))}
        chosen={state.side}
        onChoose={(side) => {
          visit({ ...state, side });
        }}
      />
      <Choices
        name="measure"
        legend="As"
        values={measures.map((value) => ({ value, words: value }))}
        chosen={state.measure}
        onChoose={(measure) => {
          visit({ ...state, measure });
        }}
      />
      <Choices
        name="sort"
        legend="Order by"
        values={sorts.map((value) => ({ value, words: sortNames[value] }))}
        chosen={state.sort}
        onChoose={(sort) => {
          visit({ ...state, sort });
        }}
      />
      {isNarrow && (
        <label class="choose">
          Column{' '}
          <select
            value={state.column ?? columns[0]?.id ?? ''}
            onChange={(event) => {
              visit({ ...state, column: event.currentTarget.value });
            }}
          >
            {columns.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
