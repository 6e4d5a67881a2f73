import { findMatrixFinding } from '../../../src/charts/matrix/findMatrixFinding.ts';
import { SmallBars } from '../../../src/charts/small/SmallBars.tsx';
import { SmallSquares } from '../../../src/charts/small/SmallSquares.tsx';
import { SmallStrip } from '../../../src/charts/small/SmallStrip.tsx';
import { countThemes, type ThemeCount, type ThemeMatrix } from '../../../src/compare/countThemes.ts';
import { hasSide, type SideMode } from '../../../src/compare/sides.ts';
import { nameDocument } from '../../data/names.ts';
import { countOf } from '../../data/words.ts';
import { listFilteredThemes } from '../../select/listFilteredThemes.ts';
import { listThemeColumns } from '../../select/listThemeColumns.ts';
import { goTo, select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { Finding, FindingInput } from './finding.ts';

/** More councils than these are a strip. */
const MOST_BARS = 5;

/** The theme on which most recommendations are left for the reader to judge: over all councils, for it is no finding about one. */
export function findUnanswered({ page, state, shown }: FindingInput): Finding[] {
  const columns = listThemeColumns(shown, [], (document) => nameDocument(document, page));
  const matrix = countThemes(page.data.themes, columns, 'unanswered');
  const { title, theme } = findMatrixFinding(matrix, listFilteredThemes(state, 'unanswered'));
  const row = matrix.rows.find(({ id }) => id === theme);
  if (row === undefined) return [];
  const asked = shown.filter((record) => hasSide(record, row.id, 'asked')).length;
  return [
    {
      id: 'themes-unanswered',
      title,
      basis: `Of the ${String(asked)} that ask about it. No answer found is a question to the reader.`,
      href: addressOf(select({ ...goTo(state, 'themes'), side: 'unanswered' }, { theme: row.id })),
      action: `Read the ${String(row.count)}`,
      chart: (width) => (
        <SmallSquares
          count={row.count}
          of={asked}
          kind="unanswered"
          rest="asked"
          title={title}
          width={width}
        />
      ),
    },
  ];
}

/** What stands out of the themes, one finding a way of counting; their bars are on one scale. */
export function findThemes({ page, state, shown }: FindingInput, sides: readonly SideMode[]): Finding[] {
  const columns = listThemeColumns(shown, [], (document) => nameDocument(document, page));
  const found = sides.map((side) => {
    const matrix = countThemes(page.data.themes, columns, side);
    const { title, theme } = findMatrixFinding(matrix, listFilteredThemes(state, side));
    return { side, matrix, title, row: matrix.rows.find(({ id }) => id === theme) };
  });
  const highest = Math.max(0.1, ...found.map(({ row }) => (row === undefined ? 0 : highestOf(row))));
  return found.map(({ side, matrix, title, row }): Finding => {
    const view = { ...goTo(state, 'themes'), side };
    const id = `themes-${side}`;
    if (row === undefined)
      return { id, title, basis: '', href: addressOf(view), action: 'See all themes', chart: null };
    return {
      id,
      title,
      basis: `${row.name}: ${row.count.toLocaleString('en-GB')} of ${countOf(row.of, 'recommendation')}.`,
      href: addressOf(select(view, { theme: row.id })),
      action: `Read the ${String(row.count)}`,
      chart: (width) => draw(row, matrix, highest, title, width),
    };
  });
}

function draw(
  row: ThemeCount,
  { columns, councils, mode }: ThemeMatrix,
  highest: number,
  title: string,
  width: number,
) {
  const cells = row.cells.map((cell, index) => ({ ...cell, name: columns[index]?.name ?? '' }));
  return councils > MOST_BARS ? (
    <SmallStrip cells={cells} title={title} width={width} />
  ) : (
    <SmallBars cells={cells} mode={mode} highest={highest} title={title} width={width} />
  );
}

function highestOf({ cells }: ThemeCount): number {
  return Math.max(...cells.map(({ high, size, count }) => (size === 'few' || count === 0 ? 0 : (high ?? 0))));
}
