import { CompareChart } from '../../../src/charts/compare/CompareChart.tsx';
import { tabulateComparison } from '../../../src/charts/compare/describeDifference.ts';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { REST } from '../../../src/compare/comparison.ts';
import { describeComparison } from '../../../src/compare/describeComparison.ts';
import { describeFilter } from '../../filters/describeFilter.ts';
import { DeadLink } from '../../frame/DeadLink.tsx';
import { TAG_NOTE } from '../../frame/notes.ts';
import { tellHint } from '../../frame/tellHint.ts';
import { clearFilter, closePanel, toggleIn } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import { countFilters } from '../../state/pageState.ts';
import type { ViewProps } from '../viewProps.ts';
import { CompareControls } from './CompareControls.tsx';
import { KeynessSection } from './KeynessSection.tsx';
import { linkComparison, readSelected } from './linkComparison.ts';
import { OverFigure } from './OverFigure.tsx';
import { useComparison } from './useComparison.ts';

const CHART = 'comparison';

/** Two councils, or one and the rest: what differs beyond chance, and what cannot be said. */
export function CompareView(props: ViewProps) {
  const { page, state, shown, form, panel } = props;
  const compared = useComparison(page, shown, state);
  const { pair } = compared;
  const { title, subtitle, note } = describeComparison(pair);
  const [first, second] = pair.groups;
  const filter = describeFilter(state, page);
  const isKnown = [state.first, state.second].every(
    (one) => one === null || one === REST || page.councils.includes(one),
  );
  // The panel opens under what it was opened from: an own theme of the figure below is chosen by council alone.
  const place = state.selection.theme !== null && state.selection.theme === state.over ? 'over' : 'pair';
  return (
    <>
      {!isKnown && (
        <DeadLink
          what="a council"
          href={addressOf({ ...closePanel(state), first: null, second: null })}
          action="Compare two that are"
        />
      )}
      <ChartFigure
        id={CHART}
        level={1}
        title={title}
        subtitle={filter === '' ? subtitle : `${subtitle} ${filter}.`}
        hint={tellHint('a dot', 'the figure as a sentence', 'read the recommendations')}
        legend={
          pair.tests === 0
            ? `One square for each recommendation. Filled: ${first?.name ?? ''}. Outlined: ${second?.name ?? ''}.`
            : `● ${first?.name ?? ''}, ◇ ${second?.name ?? ''}. Thin lines: likely range. ${form === 'desktop' ? 'At the right' : 'On the line at zero'}, ${first?.name ?? ''} less ${second?.name ?? ''}: solid where the difference is clear, hollow where it is not.`
        }
        note={`${note} ${TAG_NOTE}`}
        table={tabulateComparison(pair, title)}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        controls={<CompareControls state={state} pair={pair} />}
        draw={(width) => (
          <>
            {compared.all.groups.length < 2 && (
              <p>
                One council is left here, so there is nothing to compare it with.{' '}
                {countFilters(state) > 0 && (
                  <a href={addressOf(clearFilter(state))}>Clear the filter to compare all councils</a>
                )}
              </p>
            )}
            <CompareChart
              comparison={pair}
              width={width}
              title={title}
              links={linkComparison(state, pair)}
              selected={readSelected(state)}
            />
          </>
        )}
      />
      {place === 'pair' && panel}
      <KeynessSection page={page} state={state} shown={shown} pair={pair} />
      <OverFigure page={page} state={state} all={compared.all} />
      {place === 'over' && panel}
    </>
  );
}
