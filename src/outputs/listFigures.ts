import { joinList, type Listing, type TextColumn } from './listing.ts';
import { noteOfSize } from './listComparison.ts';
import { roundShare, type PrintedShare } from './printShare.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

/** One measure of one theme (null: of all recommendations) in one group. */
export interface FigureRow extends PrintedShare {
  readonly theme: string | null;
  readonly group: string;
  readonly measure: string;
  readonly share: number | null;
  readonly members: readonly string[];
}

interface ListedFigure extends Omit<FigureRow, 'size'> {
  readonly note: string | null;
  readonly kind: string;
  /** The days on which the group's dates are judged. */
  readonly asOf: readonly string[];
}

/** What stands beside every figure. */
export interface FigureFrame {
  /** The kind of review within which groups are compared. */
  readonly kind: string;
  readonly asOf: (group: string) => readonly string[];
}

/** A row for each theme, group and measure: what scripts read. */
export function listFigures(
  figures: readonly FigureRow[],
  { kind, asOf }: FigureFrame,
): Listing<ListedFigure> {
  const rows = figures.map(({ theme, group, measure, count, of, share, low, high, size, members }) => ({
    ...{ theme, group, measure, count, of },
    share: roundShare(share),
    low: roundShare(low),
    high: roundShare(high),
    note: noteOfSize(size),
    kind,
    asOf: asOf(group),
    members,
  }));
  return {
    rows,
    csv: [
      { heading: 'theme', value: ({ theme }) => theme },
      { heading: 'group', value: ({ group }) => group },
      { heading: 'measure', value: ({ measure }) => measure },
      { heading: 'count', value: ({ count }) => count },
      { heading: 'of', value: ({ of }) => of },
      { heading: 'share', value: ({ share }) => share },
      { heading: 'low', value: ({ low }) => low },
      { heading: 'high', value: ({ high }) => high },
      { heading: 'note', value: ({ note }) => note },
      { heading: 'kind', value: (row) => row.kind },
      { heading: 'asOf', value: (row) => joinList(row.asOf) },
      { heading: 'members', value: ({ members }) => joinList(members) },
    ],
    text: [],
    note: '',
  };
}

/** A column of the table for people: what it is called, and how the figures of one measure or of several are printed. */
export interface FigureColumn {
  readonly heading: string;
  readonly print: (figure: (measure: string) => FigureRow | undefined) => string;
}

interface PivotRow {
  readonly theme: string | null;
  readonly group: string;
  readonly figures: ReadonlyMap<string, FigureRow>;
}

/** A row for each theme of each group, measures side by side: what people read. Themes that no one has are left out. */
export function listFigureTable(
  figures: readonly FigureRow[],
  columns: readonly FigureColumn[],
  themes: readonly ThemeHeading[],
  { headingOf, note }: { readonly headingOf: (group: string) => string; readonly note: string },
): Listing<PivotRow> {
  const rows = new Map<string, { theme: string | null; group: string; figures: Map<string, FigureRow> }>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.group, figure.theme]);
    const row = rows.get(key) ?? {
      theme: figure.theme,
      group: figure.group,
      figures: new Map<string, FigureRow>(),
    };
    row.figures.set(figure.measure, figure);
    rows.set(key, row);
  }
  return {
    rows: [...rows.values()].filter((row) => [...row.figures.values()].some(({ count }) => count > 0)),
    csv: [],
    text: [
      {
        heading: 'Theme',
        value: ({ theme }) => (theme === null ? 'All recommendations' : nameTheme(theme, themes)),
        stretch: 1,
      },
      ...columns.map(({ heading, print }): TextColumn<PivotRow> => ({
        heading,
        value: (row) => print((measure) => row.figures.get(measure)),
        align: 'right',
      })),
    ],
    group: ({ group }) => headingOf(group),
    note,
  };
}

/** "3 of 11", or nothing where there is none to count of. */
export function printCount(figure: FigureRow | undefined): string {
  return figure === undefined || figure.of === 0 ? '–' : `${String(figure.count)} of ${String(figure.of)}`;
}
