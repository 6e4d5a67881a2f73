import { ChartFigure } from '../../src/charts/figure/ChartFigure.tsx';
import { describeOwners, tabulateOwners } from '../../src/charts/owners/describeOwners.ts';
import { OwnerChart } from '../../src/charts/owners/OwnerChart.tsx';
import { measureOwnerLoad } from '../../src/compare/measureOwnerLoad.ts';
import { describeScope } from '../filters/describeFilter.ts';
import { Choices } from '../frame/Choices.tsx';
import { NONE } from '../select/matchRecord.ts';
import { closePanel, select, toggleIn } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import type { ViewProps } from './viewProps.ts';

const CHART = 'owner-load';

/** Who carries how much, one council at a time: the same title elsewhere is another person. */
export function OwnersView({ page, state, shown, panel }: ViewProps) {
  const councils = [...new Set(shown.map(({ council }) => council ?? NONE))].sort();
  const council =
    councils.find((one) => one === (state.selection.council ?? state.column)) ?? councils[0] ?? NONE;
  const own = shown.filter((record) => (record.council ?? NONE) === council);
  const dates = new Map(page.data.documents.map(({ info }) => [info.id, info.asOf?.date ?? null]));
  const loads = measureOwnerLoad(own, (document) => dates.get(document) ?? null);
  const name = council === NONE ? 'Council not known' : council;
  const title = describeOwners(loads, name, own.length);
  const judged = [
    ...new Set(own.map(({ document }) => dates.get(document)).filter((date) => typeof date === 'string')),
  ].sort();
  const base = closePanel({ ...state, column: council });
  return (
    <>
      <ChartFigure
        id={CHART}
        level={1}
        title={title}
        subtitle={`${describeScope(`${name}: recommendations for each owner named`, own.length, state, page)} ${
          judged.length === 0
            ? 'No date is known on which to judge what is overdue.'
            : `Overdue as each document reports: ${judged.join(', ')}.`
        }`}
        hint="Point at an owner, or use the arrow keys, to read the figures as a sentence here. Open one to read the recommendations."
        legend="Solid: named alone. Hollow: shared. Hatched: no owner named. More than 20 are a bar."
        note="These are names in documents, not a measure of anyone’s work. A shared recommendation counts once for each owner, so that the rows add to more than there are. Initials stand as printed."
        table={tabulateOwners(loads, title)}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        controls={
          <div class="controls">
            <Choices
              name="council"
              legend="Council"
              values={councils.map((value) => ({ value, words: value === NONE ? 'Not known' : value }))}
              chosen={council}
              onChoose={(value) => {
                visit(closePanel({ ...state, column: value }));
              }}
            />
          </div>
        }
        draw={(width) => (
          <OwnerChart
            loads={loads}
            of={own.length}
            width={width}
            title={title}
            selected={state.selection.owner}
            hrefOf={(owner) => addressOf(select(base, { owner: owner ?? NONE, council }))}
          />
        )}
      />
      {panel}
    </>
  );
}
