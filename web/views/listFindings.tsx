import type { ComponentChildren } from 'preact';
import { findMatrixFinding } from '../../src/charts/matrix/describeMatrix.ts';
import { describeOwners } from '../../src/charts/owners/describeOwners.ts';
import { describeRecurring, describeRow } from '../../src/charts/recurring/describeRecurring.ts';
import { listColumns, makeRecurringRows } from '../../src/charts/recurring/makeRecurringRows.ts';
import { SmallBars } from '../../src/charts/small/SmallBars.tsx';
import { SmallSquares } from '../../src/charts/small/SmallSquares.tsx';
import { countThemes } from '../../src/compare/countThemes.ts';
import { measureOwnerLoad } from '../../src/compare/measureOwnerLoad.ts';
import type { SideMode } from '../../src/compare/sides.ts';
import type { Recommendation } from '../../src/model.ts';
import { nameDocument } from '../data/names.ts';
import { countOf } from '../data/words.ts';
import { listThemeColumns } from '../select/listThemeColumns.ts';
import { NONE } from '../select/matchRecord.ts';
import { goTo, select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { ViewProps } from './viewProps.ts';

/** One sentence that states what stands out, with what it rests on. */
export interface Finding {
  readonly title: string;
  readonly basis: string;
  readonly href: string;
  /** What the link is called. */
  readonly action: string;
  readonly chart: ComponentChildren;
}

type FindingInput = Pick<ViewProps, 'page' | 'state' | 'shown'>;

/** What stands out in the selection, in the order in which an analyst asks. */
export function listFindings(input: FindingInput): Finding[] {
  return [
    ...findTheme(input, 'asked'),
    ...findRecurrence(input),
    ...findOwner(input),
    ...findNobody(input),
    ...findTheme(input, 'unasked'),
    ...findTheme(input, 'unanswered'),
  ];
}

function findTheme({ page, state, shown }: FindingInput, side: SideMode): Finding[] {
  const columns = listThemeColumns(shown, [], (document) => nameDocument(document, page));
  const matrix = countThemes(page.data.themes, columns, side);
  const { title, theme } = findMatrixFinding(matrix);
  const row = matrix.rows.find(({ id }) => id === theme);
  const view = { ...goTo(state, 'themes'), side };
  if (row === undefined)
    return [{ title, basis: '', href: addressOf(view), action: 'See all themes', chart: null }];
  const cells = row.cells
    .slice(0, 5)
    .map((cell) => ({ ...cell, name: columns.find(({ id }) => id === cell.column)?.name ?? '' }));
  return [
    {
      title,
      basis: `${String(row.count)} of ${countOf(row.of, 'recommendation')}.`,
      href: addressOf(select(view, { theme: row.id })),
      action: `Read the ${String(row.count)}`,
      chart: <SmallBars cells={cells} mode={side} title={title} />,
    },
  ];
}

function findRecurrence({ page, state, shown }: FindingInput): Finding[] {
  const rows = makeRecurringRows(page.data.recurring, shown);
  const [first] = rows;
  return [
    {
      title: describeRecurring(rows),
      basis: first === undefined ? '' : `Furthest: ${describeRow(first, listColumns(shown))}`,
      href: addressOf(goTo(state, 'recurring')),
      action: 'See what comes back',
      chart: null,
    },
  ];
}

/** The council in which one owner is named on the largest share. */
function findOwner({ state, shown }: FindingInput): Finding[] {
  const named = listCouncils(shown).flatMap(({ council, records }) => {
    const loads = measureOwnerLoad(records, () => null).filter(({ name }) => name !== null);
    const top = [...loads].sort((a, b) => b.recommendations - a.recommendations)[0];
    return top === undefined
      ? []
      : [{ council, records, loads, top, share: top.recommendations / records.length }];
  });
  const most = named.sort((a, b) => b.share - a.share)[0];
  if (most === undefined) return [];
  const title = describeOwners(most.loads, nameCouncil(most.council), most.records.length);
  return [
    {
      title,
      basis: `${most.top.name ?? ''}.`,
      href: addressOf(
        select(
          { ...goTo(state, 'owners'), column: most.council },
          { owner: most.top.name, council: most.council },
        ),
      ),
      action: `Read the ${String(most.top.recommendations)}`,
      chart: <SmallSquares count={most.top.recommendations} of={most.records.length} title={title} />,
    },
  ];
}

/** The council in which most recommendations name nobody. */
function findNobody({ state, shown }: FindingInput): Finding[] {
  const [most] = listCouncils(shown)
    .map(({ council, records }) => ({
      council,
      of: records.length,
      count: records.filter(({ owners }) => owners.length === 0).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count / b.of - a.count / a.of);
  if (most === undefined) return [];
  const title = `${nameCouncil(most.council)} names no owner on ${String(most.count)} of ${countOf(most.of, 'recommendation')}`;
  return [
    {
      title,
      basis: '',
      href: addressOf(
        select({ ...goTo(state, 'owners'), column: most.council }, { owner: NONE, council: most.council }),
      ),
      action: `Read the ${String(most.count)}`,
      chart: <SmallSquares count={most.count} of={most.of} title={title} />,
    },
  ];
}

function listCouncils(records: readonly Recommendation[]): { council: string; records: Recommendation[] }[] {
  return [...new Set(records.map(({ council }) => council ?? NONE))].sort().map((council) => ({
    council,
    records: records.filter((record) => (record.council ?? NONE) === council),
  }));
}

function nameCouncil(council: string): string {
  return council === NONE ? 'A council not known' : council;
}
