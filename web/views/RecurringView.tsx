import { ChartFigure } from '../../src/charts/figure/ChartFigure.tsx';
import { describeRecurring, tabulateRecurring } from '../../src/charts/recurring/describeRecurring.ts';
import { listColumns, makeRecurringRows } from '../../src/charts/recurring/makeRecurringRows.ts';
import { RecurringChart } from '../../src/charts/recurring/RecurringChart.tsx';
import { describeScope } from '../filters/describeFilter.ts';
import { select, toggleIn } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { IssueMembers } from './IssueMembers.tsx';
import type { ViewProps } from './viewProps.ts';

const CHART = 'what-comes-back';

/** What was raised again: across councils, in later years, within one document. */
export function RecurringView({ page, state, shown }: ViewProps) {
  const rows = makeRecurringRows(page.data.recurring, shown);
  const columns = listColumns(shown);
  const title = describeRecurring(rows);
  const issue = page.data.recurring.find(({ id }) => id === state.selection.issue);
  return (
    <>
      <ChartFigure
        id={CHART}
        level={1}
        title={title}
        subtitle={describeScope('Issues with at least two recommendations', shown.length, state, page)}
        hint="Point at a row, or use the arrow keys, to read it as a sentence here. Open it to read its recommendations side by side."
        legend="A dot is a recommendation, a number several in one document, a line the same issue. Solid: not reported complete. Hollow: reported complete."
        note="First form: recommendations come together by theme or by a reference that one makes to another. What is reported complete is what the documents say of themselves."
        table={tabulateRecurring(rows, columns, title)}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        draw={(width) =>
          rows.length === 0 ? (
            <p>Nothing was raised twice in this selection. Remove a filter to compare more documents.</p>
          ) : (
            <RecurringChart
              rows={rows}
              columns={columns}
              width={width}
              title={title}
              selected={state.selection.issue}
              hrefOf={(id) => addressOf(select(state, { issue: id }))}
            />
          )
        }
      />
      {issue !== undefined && <IssueMembers issue={issue} page={page} state={state} shown={shown} />}
    </>
  );
}
