import { AccuracyChart } from '../../../src/charts/accuracy/AccuracyChart.tsx';
import { tabulateAccuracy, type AccuracyRow } from '../../../src/charts/accuracy/describeAccuracy.ts';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import type { AccuracySet, PageAccuracy } from '../../protocol.ts';
import { goTo, select, toggleIn } from '../../state/changes.ts';
import { tellHint } from '../../frame/tellHint.ts';
import { addressOf } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';

interface AccuracySetFigureProps extends Pick<ViewProps, 'page' | 'state'> {
  readonly accuracy: PageAccuracy;
  readonly set: AccuracySet;
}

/** How often the tags of one set of recommendations are right, for each theme asked about. */
export function AccuracySetFigure({ page, state, accuracy, set }: AccuracySetFigureProps) {
  const figure = accuracy.figures.find(
    ({ set: name, side, against, scope }) =>
      name === set.name && side === 'asked' && against === 'undisputed' && scope === 'all',
  );
  if (figure === undefined) return null;
  const id = `accuracy-${set.name.replaceAll(/[^a-z]+/g, '-')}`;
  const title = `Tags and labels agree at ${figure.micro === null ? 'an unknown rate' : figure.micro.toFixed(2)} on ${set.name}`;
  const rows: AccuracyRow[] = [
    {
      id: null,
      name: 'All themes together',
      group: 'together',
      precision: figure.precision,
      recall: figure.recall,
      f1: figure.micro,
      low: figure.microLow,
      high: figure.microHigh,
      support: figure.themes.reduce((sum, { support }) => sum + support, 0),
    },
    ...figure.themes
      .map((theme): AccuracyRow => {
        const known = page.themes.get(theme.id);
        return { ...theme, name: known?.name ?? theme.id, group: known?.core ? 'core' : 'supporting' };
      })
      .sort((a, b) => Number(a.group === 'supporting') - Number(b.group === 'supporting')),
  ];
  return (
    <ChartFigure
      id={id}
      level={3}
      title={title}
      subtitle={`${set.use} F1 for each theme asked about: 1 is every tag right and none missing. ${String(figure.records)} labelled recommendations to ${String(figure.councils)} councils, undisputed labels.`}
      hint={tellHint('a theme', 'its figures as a sentence', 'see the theme')}
      legend="Dot: F1. Line: likely range (95 %, drawn again by council). Dashed: how far the two readings agree with each other."
      note={accuracy.labels}
      table={tabulateAccuracy(rows, title)}
      showTable={state.tables.includes(id)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, id) })}
      draw={(width) => (
        <AccuracyChart
          rows={rows}
          agreement={set.agreement?.micro ?? null}
          width={width}
          title={title}
          hrefOf={(theme) => addressOf(select(goTo(state, 'themes'), theme === null ? {} : { theme }))}
        />
      )}
    />
  );
}
