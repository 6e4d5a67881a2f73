import { useEffect, useRef } from 'preact/hooks';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { describeRecurring, tabulateRecurring } from '../../../src/charts/recurring/describeRecurring.ts';
import {
  chooseRows,
  listColumns,
  makeRecurringRows,
  WIDE,
} from '../../../src/charts/recurring/makeRecurringRows.ts';
import { RecurringChart } from '../../../src/charts/recurring/RecurringChart.tsx';
import type { Reach } from '../../../src/charts/recurring/recurringRow.ts';
import { describeScope } from '../../filters/describeFilter.ts';
import { DeadLink } from '../../frame/DeadLink.tsx';
import { Choices } from '../../frame/Choices.tsx';
import { tellHint } from '../../frame/tellHint.ts';
import { closePanel, select, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { NothingTwice } from './NothingTwice.tsx';
import { RecurringItem } from './RecurringItem.tsx';

const CHART = 'what-comes-back';

const reachWords: readonly { value: Reach; words: string }[] = [
  { value: 'all', words: 'everything' },
  { value: 'councils', words: 'two or more councils' },
  { value: 'wide', words: `at least ${String(WIDE)} councils` },
  { value: 'years', words: 'one council again' },
  { value: 'document', words: 'said again in one year' },
];

/** What was raised again: across councils, in later years, and, apart, within one year. */
export function RecurringView(props: ViewProps) {
  const { page, state, shown, form } = props;
  const issue = page.data.recurring.find(({ id }) => id === state.selection.issue);
  useReturn(issue?.id ?? null);
  if (issue !== undefined) return <RecurringItem {...props} issue={issue} />;
  const all = makeRecurringRows(page.data.recurring, shown);
  const rows = chooseRows(all, state.reach);
  const columns = listColumns(shown);
  const councils = new Set(shown.flatMap(({ council }) => council ?? [])).size;
  const title = describeRecurring(rows, state.reach, councils);
  const returns = rows.some(({ places }) => places.some(({ returned }) => returned));
  const isDead = state.selection.issue !== null;
  const figure = (
    <ChartFigure
      id={CHART}
      level={1}
      title={title}
      subtitle={describeScope(
        'Issues that more than one recommendation raises, by what parts of them ask for',
        shown.length,
        state,
        page,
      )}
      hint={tellHint('a row', 'it as a sentence', 'read its recommendations side by side')}
      legend={
        form === 'phone'
          ? `Councils with the years of their reviews.${returns ? ' ↺: raised again by a later review, after one was reported complete.' : ''}`
          : `A dot is a recommendation, a number several in one document; a line joins the same issue. Solid: not reported complete. Hollow: reported complete.${returns ? ' ↺, on a dotted line or at its end: raised again by a later review, after one was reported complete.' : ''} Columns are years of the reviews.`
      }
      note="Recommendations come together where parts of them ask for the same thing, by shared phrases, words, names and themes; a theme alone is not enough. An issue opens with why each of them belongs, and with what came near and was left out. What is reported complete is what the documents say of themselves."
      table={tabulateRecurring(rows, columns, title)}
      showTable={state.tables.includes(CHART)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
      controls={
        <div class="controls">
          <Choices
            name="reach"
            legend="Came up in"
            values={reachWords.filter(
              ({ value }) => value !== 'wide' || state.reach === value || councils > WIDE,
            )}
            chosen={state.reach}
            onChoose={(reach) => {
              visit(closePanel({ ...state, reach }));
            }}
          />
        </div>
      }
      draw={(width) => (
        <>
          <RecurringChart
            rows={rows}
            columns={columns}
            width={width}
            title={title}
            selected={null}
            hrefOf={(id) => addressOf(select(state, { issue: id }))}
          />
          {rows.length === 0 && <NothingTwice {...props} others={all.length} />}
        </>
      )}
    />
  );
  return (
    <>
      {isDead && (
        <DeadLink
          what="something raised again"
          href={addressOf(closePanel(state))}
          action="See all that came up again"
        />
      )}
      {figure}
    </>
  );
}

/** Back from an item: the mark that opened it has the focus again, at its place. */
function useReturn(issue: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (issue !== null) window.scrollTo(0, 0);
    else if (before.current !== null) {
      document.querySelector<SVGAElement>(`a[data-mark="${CSS.escape(before.current)}"]`)?.focus();
    }
    before.current = issue;
  }, [issue]);
}
