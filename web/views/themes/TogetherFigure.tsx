import { tellHint } from '../../frame/tellHint.ts';
import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { findPairFinding, tabulatePairs } from '../../../src/charts/together/describePairs.ts';
import { PartnerBars } from '../../../src/charts/together/PartnerBars.tsx';
import { findStep, TogetherChart } from '../../../src/charts/together/TogetherChart.tsx';
import { countPairs } from '../../../src/compare/countPairs.ts';
import { sideNames } from '../../../src/compare/sides.ts';
import { nameTheme } from '../../data/names.ts';
import { describeScope } from '../../filters/describeFilter.ts';
import { select, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';

const CHART = 'themes-together';
/** The least step in which a mark can be hit. */
const LEAST_STEP = 24;

/** Which themes come together in one recommendation. */
export function TogetherFigure({ page, state, shown, form }: Omit<ViewProps, 'panel' | 'facets'>) {
  const { themes } = page.data;
  // Both sides at once have no pairs of their own: what was asked is counted.
  const mode = state.side === 'both' ? 'asked' : state.side;
  const pairs = useMemo(() => countPairs(themes, shown, mode), [themes, shown, mode]);
  const nameOf = (id: string): string => nameTheme(id, page);
  const { title, pair } = findPairFinding(pairs, shown.length, nameOf);
  const { selection } = state;
  const chosen = pairs.length === 0 ? null : (state.together ?? pair?.one ?? pairs[0]?.one ?? null);
  const chart = {
    pairs,
    of: shown.length,
    mode,
    title,
    nameOf,
    hrefOf: (one: string, other: string) => addressOf(select(state, { theme: one, with: other }, mode)),
    selected: { one: selection.theme, other: selection.with },
  };
  const ids = themes.map(({ id }) => id);
  return (
    <ChartFigure
      id={CHART}
      title={title}
      subtitle={describeScope(
        `Together: recommendations that ${sideNames[mode].sentence} two themes at once`,
        shown.length,
        state,
        page,
      )}
      hint={tellHint('a figure', 'it as a sentence', 'read the recommendations')}
      legend="A square’s area, and the figure on it, is how many recommendations hold both. Read along a row to its name, then down from the other name."
      note="Themes that many recommendations hold meet often by chance alone; the table gives both as a share of either (Jaccard), and how far they come together beyond chance (phi, 0 for chance alone)."
      table={tabulatePairs(pairs, shown.length, nameOf, title)}
      showTable={state.tables.includes(CHART)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
      controls={
        form === 'phone' &&
        chosen !== null && (
          <div class="controls">
            <label class="choose">
              <span>Most often with</span>{' '}
              <select
                value={chosen}
                onChange={(event) => {
                  visit({ ...state, together: event.currentTarget.value });
                }}
              >
                {themes.map(({ id, name }) => (
                  <option value={id}>{name}</option>
                ))}
              </select>
            </label>
          </div>
        )
      }
      draw={(width) => {
        if (chosen === null) return <p>Choose another way of counting above, or remove a filter.</p>;
        if (form === 'phone' || findStep(ids.map(nameOf), width) < LEAST_STEP)
          return <PartnerBars {...chart} theme={chosen} width={width} />;
        return <TogetherChart {...chart} themes={ids} finding={pair} width={width} />;
      }}
    />
  );
}
