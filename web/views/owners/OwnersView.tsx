import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { cutOwners, withNobody } from '../../../src/charts/owners/cutOwners.ts';
import {
  describeOwners,
  describeSources,
  tabulateOwners,
} from '../../../src/charts/owners/describeOwners.ts';
import {
  describeConcentration,
  measureConcentration,
} from '../../../src/charts/owners/measureConcentration.ts';
import { OwnerChart } from '../../../src/charts/owners/OwnerChart.tsx';
import { measureOwnerLoad } from '../../../src/compare/measureOwnerLoad.ts';
import type { Recommendation } from '../../../src/model.ts';
import { countOf, joinWords } from '../../data/words.ts';
import { describeScope } from '../../filters/describeFilter.ts';
import { Choices } from '../../frame/Choices.tsx';
import { tellHint } from '../../frame/tellHint.ts';
import { NONE } from '../../select/matchRecord.ts';
import { closePanel, select, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { OwnerThemes } from './OwnerThemes.tsx';
import { referenceDateOf } from './referenceDateOf.ts';

const CHART = 'owner-load';
/** In the address: the owners after the first twelve are shown too. */
const ALL = 'list:owners';

/** Who carries how much, one council at a time: the same title elsewhere is another person. */
export function OwnersView(props: ViewProps) {
  const { page, state, shown, panel } = props;
  const councils = [...new Set(shown.map(({ council }) => council ?? NONE))].sort();
  const council =
    councils.find((one) => one === (state.selection.council ?? state.column)) ?? councils[0] ?? NONE;
  const own = shown.filter((record) => (record.council ?? NONE) === council);
  const dateOf = referenceDateOf(page.data);
  const measured = measureOwnerLoad(own, dateOf);
  const loads = withNobody(measured, council === NONE ? null : council);
  const name = council === NONE ? 'Council not known' : council;
  const asOf = listDates(own.map(({ document }) => dateOf(document)));
  const title = describeOwners(measured, name, own.length);
  const { shown: first, rest } = cutOwners(loads, state.opened.includes(ALL));
  const base = closePanel({ ...state, column: council });
  const actions = own.reduce((sum, record) => sum + record.actions.length, 0);
  return (
    <>
      <ChartFigure
        id={CHART}
        level={1}
        title={title}
        subtitle={`${describeScope(`${name}: recommendations for each owner named`, own.length, state, page)} ${countOf(actions, 'action')}. ${describeSources(measured)} ${tellPast(asOf, page.data.asOf ?? null)}`}
        hint={tellHint('an owner', 'the figures as a sentence', 'read the recommendations')}
        legend="A square is a recommendation, more than 20 are a bar. Solid: named alone. Hollow: shared. Hatched: no owner named. Actions are those that name the owner. An open item is such an action that is not complete, or the recommendation itself where no action of it names the owner."
        note={`These are names in documents, not a measure of anyone’s work. A shared recommendation counts once for each owner, so that the rows add to more than there are. Initials stand as printed. ${describeConcentration(measureConcentration(measured))}`}
        table={tabulateOwners(loads, own.length, title, asOf)}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        controls={
          <div class="controls">
            <Choices
              name="council"
              legend="Council, and the most that one of its owners carries"
              values={councils.map((value) => ({
                value,
                words: `${value === NONE ? 'Not known' : value}${tellTop(shown, value)}`,
              }))}
              chosen={council}
              onChoose={(value) => {
                visit(closePanel({ ...state, column: value }));
              }}
            />
          </div>
        }
        draw={(width) => (
          <>
            <OwnerChart
              loads={first}
              of={own.length}
              asOf={asOf}
              width={width}
              title={title}
              selected={state.selection.owner}
              hrefOf={(owner) => addressOf(select(base, { owner: owner ?? NONE, council }))}
            />
            {(rest !== null || state.opened.includes(ALL)) && (
              <p>
                <a href={addressOf({ ...state, opened: toggleIn(state.opened, ALL) })}>
                  {rest === null ? 'Show the first 12 only' : `Show ${rest}`}
                </a>
              </p>
            )}
          </>
        )}
      />
      {panel}
      <OwnerThemes {...props} loads={first} council={council} base={base} />
    </>
  );
}

/** " 7 of 11": the most that one named owner of the council carries; nothing where none is named. */
function tellTop(shown: readonly Recommendation[], council: string): string {
  const own = shown.filter((record) => (record.council ?? NONE) === council);
  const most = Math.max(
    0,
    ...measureOwnerLoad(own, () => null).map(({ name, recommendations }) =>
      name === null ? 0 : recommendations,
    ),
  );
  return most === 0 ? '' : ` ${String(most)} of ${String(own.length)}`;
}

/** The dates of the documents, which they are judged on; empty where none is known. */
function listDates(dates: readonly (string | null)[]): string {
  return joinWords([...new Set(dates.filter((date) => date !== null))].sort());
}

/** What past its date means here, and the dates on which it was judged. */
function tellPast(asOf: string, chosen: string | null): string {
  const day = chosen === null ? `each as of its document’s own date, ${asOf}` : `as of ${chosen}`;
  return asOf === ''
    ? 'No date is known on which to judge what is past its date.'
    : `Past date: of the open items with a date, ongoing ones apart, those past it with no update seen, ${day}.`;
}
