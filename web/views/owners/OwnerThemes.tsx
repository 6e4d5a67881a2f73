import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { describeOwnerThemes, tabulateOwnerThemes } from '../../../src/charts/owners/describeOwnerThemes.ts';
import { OwnerThemeChart } from '../../../src/charts/owners/OwnerThemeChart.tsx';
import type { OwnerLoad } from '../../../src/figures/ownerLoad.ts';
import { tellHint } from '../../frame/tellHint.ts';
import { NONE } from '../../select/matchRecord.ts';
import { select, toggleIn } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import type { ViewProps } from '../viewProps.ts';

const CHART = 'owner-themes';

interface OwnerThemesProps extends Pick<ViewProps, 'page' | 'state'> {
  readonly loads: readonly OwnerLoad[];
  readonly council: string;
  readonly base: PageState;
}

/** On what each owner is named: owners by themes asked about, with every figure an address. */
export function OwnerThemes({ page, state, loads, council, base }: OwnerThemesProps) {
  const themes = page.data.themes.filter(
    ({ id, core }) => core || loads.some(({ byTheme }) => (byTheme[id] ?? 0) > 0),
  );
  const owners = loads.filter(({ recommendations }) => recommendations > 0);
  const title = describeOwnerThemes(owners, themes);
  return (
    <ChartFigure
      id={CHART}
      title={title}
      subtitle="Recommendations of each owner above, by what they ask about. One that asks about two themes counts under both."
      hint={tellHint('a figure', 'it as a sentence', 'read the recommendations')}
      note="The darker, the more. Names in documents, not a measure of anyone’s work. Themes are tagged by the words of a codebook."
      table={tabulateOwnerThemes(owners, themes, title)}
      showTable={state.tables.includes(CHART)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
      draw={(width) => (
        <OwnerThemeChart
          loads={owners}
          themes={themes}
          width={width}
          title={title}
          selected={{ owner: state.selection.owner, theme: state.selection.theme }}
          hrefOf={(owner, theme) =>
            addressOf(select({ ...base, side: 'asked' }, { owner: owner ?? NONE, council, theme }))
          }
        />
      )}
    />
  );
}
