import type { ThemeColumn } from '../../../src/compare/countThemes.ts';
import { sideModes, sideNames } from '../../../src/compare/sides.ts';
import { Choices } from '../../frame/Choices.tsx';
import { visit } from '../../state/navigation.ts';
import { layouts, measures, sorts, type PageState } from '../../state/pageState.ts';

interface MatrixControlsProps {
  readonly state: PageState;
  readonly columns: readonly ThemeColumn[];
  /** Whether there are more councils than a matrix holds side by side. */
  readonly isMany: boolean;
  readonly isNarrow: boolean;
}

const sortNames = { spread: 'councils', count: 'recommendations', name: 'name' };
const layoutNames = { strips: 'strips', rows: 'a row for each council' };

/** What the matrix shows, as what, and in which order. */
export function MatrixControls({ state, columns, isMany, isNarrow }: MatrixControlsProps) {
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
      {isMany ? (
        <Choices
          name="layout"
          legend="As"
          values={layouts.map((value) => ({ value, words: layoutNames[value] }))}
          chosen={state.layout}
          onChoose={(layout) => {
            visit({ ...state, layout });
          }}
        />
      ) : (
        <Choices
          name="measure"
          legend="As"
          values={measures.map((value) => ({ value, words: value }))}
          chosen={state.measure}
          onChoose={(measure) => {
            visit({ ...state, measure });
          }}
        />
      )}
      <Choices
        name="sort"
        legend="Order by"
        values={sorts.map((value) => ({ value, words: sortNames[value] }))}
        chosen={state.sort}
        onChoose={(sort) => {
          visit({ ...state, sort });
        }}
      />
      {isNarrow && !isMany && (
        <label class="choose">
          <span>Shown</span>{' '}
          <select
            value={state.column ?? columns[0]?.id ?? ''}
            onChange={(event) => {
              visit({ ...state, column: event.currentTarget.value });
            }}
          >
            {columns.map(({ id, name, records }) => (
              <option value={id}>{`${name} (${String(records.length)})`}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
