import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { CouncilDots } from '../../../src/charts/compare/CouncilDots.tsx';
import { findOverFinding, tabulateOver } from '../../../src/charts/compare/describeOver.ts';
import { FunnelChart } from '../../../src/charts/compare/FunnelChart.tsx';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { describeComparison } from '../../../src/compare/describeComparison.ts';
import type { Page } from '../../data/preparePage.ts';
import { describeFilter } from '../../filters/describeFilter.ts';
import { tellHint } from '../../frame/tellHint.ts';
import { closePanel, select, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { Choice } from './CompareControls.tsx';
import { readSelected, selectGroup } from './linkComparison.ts';

const CHART = 'over-councils';

interface OverFigureProps {
  readonly page: Page;
  readonly state: PageState;
  readonly all: Comparison;
}

/** One theme over all councils: dots, or from ten councils on a funnel of what chance would give. */
export function OverFigure({ page, state, all }: OverFigureProps) {
  const row = all.rows.find(({ id }) => id === state.over) ?? all.rows[0];
  if (row === undefined || all.groups.length < 2) return null;
  const title = findOverFinding(row, all);
  const { subtitle, note } = describeComparison(all);
  const filter = describeFilter(state, page);
  const dispersion = row.funnel?.dispersion ?? null;
  const chart = {
    row,
    comparison: all,
    title,
    hrefOf: (group: string) =>
      addressOf(select({ ...state, over: row.id }, { theme: row.id, ...selectGroup(group, all) })),
    selected: state.selection.theme === row.id ? readSelected(state).group : null,
  };
  return (
    <ChartFigure
      id={CHART}
      title={title}
      subtitle={filter === '' ? subtitle : `${subtitle} ${filter}.`}
      hint={tellHint('a council', 'its figure as a sentence', 'read the recommendations')}
      legend={
        row.funnel === null
          ? 'Dots: shares, with their likely range. Squares: one for each recommendation where there are under 12.'
          : 'From left to right: how many recommendations a council has. Dashed: 95 % of what chance would give, solid: 99.8 %, were all councils alike. Named: those outside, and the chosen one.'
      }
      note={
        dispersion === null
          ? note
          : `${note} Dispersion ${dispersion.toFixed(1)}: about 1 where councils differ by chance only; well above, points outside are nothing unusual.`
      }
      table={tabulateOver(row, all, title)}
      showTable={state.tables.includes(CHART)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
      controls={
        <div class="controls">
          <Choice
            words="Theme over all councils"
            value={row.id}
            options={page.data.themes.map(({ id, name }) => ({ value: id, words: name, isOff: false }))}
            onChoose={(over) => {
              visit(closePanel({ ...state, over }));
            }}
          />
        </div>
      }
      draw={(width) =>
        row.funnel === null ? (
          <CouncilDots {...chart} width={width} />
        ) : (
          <FunnelChart {...chart} funnel={row.funnel} width={width} />
        )
      }
    />
  );
}
