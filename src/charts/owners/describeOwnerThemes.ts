import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import type { ChartTable } from '../figure/chartTable.ts';

/** A theme as the chart names it. */
export interface NamedTheme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
}

/** States on which theme an owner is named most. */
export function describeOwnerThemes(loads: readonly OwnerLoad[], themes: readonly NamedTheme[]): string {
  const cells = loads
    .filter(({ name }) => name !== null)
    .flatMap((load) => themes.map((theme) => ({ load, theme, count: load.byTheme[theme.id] ?? 0 })));
  const most = Math.max(0, ...cells.map(({ count }) => count));
  const top = cells.filter(({ count }) => count === most);
  const [first] = top;
  if (most === 0 || first === undefined) return 'No named owner is tied to a theme here';
  if (top.length > 1) return `No owner stands out on one theme: the most is ${String(most)} each`;
  return `${first.theme.name} is what one owner is named on most: ${String(most)} of ${String(first.load.recommendations)}`;
}

/** The sentence of one figure. */
export function describeOwnerTheme(load: OwnerLoad, { id, name }: NamedTheme): string {
  const count = `${String(load.byTheme[id] ?? 0)} of ${String(load.recommendations)}`;
  return load.name === null
    ? `${name}: ${count} recommendations that name no owner ask about it.`
    : `${load.name}, ${name}: ${count} recommendations that name this owner ask about it.`;
}

export function tabulateOwnerThemes(
  loads: readonly OwnerLoad[],
  themes: readonly NamedTheme[],
  caption: string,
): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Owner', kind: 'words' },
      { name: 'Recommendations', kind: 'number' },
      ...themes.map(({ name }) => ({ name, kind: 'number' as const })),
    ],
    rows: loads.map((load) => [
      load.name ?? 'No owner named',
      load.recommendations,
      ...themes.map(({ id }) => load.byTheme[id] ?? 0),
    ]),
  };
}
