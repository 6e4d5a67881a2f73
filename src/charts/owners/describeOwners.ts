import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import { FEW_MENTIONS } from '../../compare/sizes.ts';
import type { ChartTable } from '../figure/chartTable.ts';

const countWord = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What each kind of owner is called, as a group of rows. */
export const kindNames: Readonly<Record<NonNullable<OwnerLoad['kind']>, string>> = {
  post: 'Posts',
  body: 'Boards and bodies',
  initials: 'Initials, as printed',
  person: 'People named',
  all: 'All',
};

/** States who is named most in one council, of how many recommendations. */
export function describeOwners(loads: readonly OwnerLoad[], council: string, of: number): string {
  const named = loads.filter(({ name }) => name !== null);
  const most = named.reduce<OwnerLoad | null>(
    (top, load) => (top === null || load.recommendations > top.recommendations ? load : top),
    null,
  );
  if (most === null) return `${council} names no owner on any of ${countWord(of, 'recommendation')}`;
  const nobody = loads.find(({ name }) => name === null);
  if (nobody !== undefined && nobody.recommendations > most.recommendations) {
    return `${council} names no owner on ${String(nobody.recommendations)} of ${countWord(of, 'recommendation')}`;
  }
  const alike = named.filter(({ recommendations }) => recommendations === most.recommendations);
  if (alike.length > 1) {
    return `No ${council} owner stands out: ${String(alike.length)} carry ${countWord(most.recommendations, 'recommendation')} each`;
  }
  if (most.recommendations < FEW_MENTIONS) {
    return `No ${council} owner stands out: none is named on ${String(FEW_MENTIONS)} recommendations or more`;
  }
  const kind = most.kind === 'post' ? 'post' : 'owner';
  return `One ${council} ${kind} is named on ${String(most.recommendations)} of ${countWord(of, 'recommendation')}`;
}

/** The sentence of one owner. `asOf`: the dates on which it was judged what is past its date, in words. */
export function describeOwner(load: OwnerLoad, of: number, asOf: string): string {
  const total = `${String(load.recommendations)} of ${countWord(of, 'recommendation')}`;
  if (load.name === null) return `No owner is named on ${total}. ${tellDates(load, asOf)}.`;
  const alone = `${String(load.sole)} alone and ${String(load.shared)} shared`;
  return `${load.name}: ${total}, ${alone}; ${tellActions(load)}; ${tellDates(load, asOf)}. ${tellSource(load)}`;
}

/** The figures of a row in words: what a narrow chart prints under the name. */
export function tellFigures(load: OwnerLoad, of: number, asOf: string): string {
  return `${String(load.recommendations)} of ${String(of)}; ${tellActions(load)}; ${tellDates(load, asOf)}`;
}

/** The figures of a row, one a column. */
export function printFigures(load: OwnerLoad, of: number): string[] {
  return [
    `${String(load.recommendations)} of ${String(of)}`,
    String(load.actions.asked),
    String(load.actions.response),
    load.pastNoUpdate === null
      ? '–'
      : load.dated === 0
        ? '0'
        : `${String(load.pastNoUpdate)} of ${String(load.dated)}`,
    load.open === 0 ? '0' : `${String(load.undated)} of ${String(load.open)}`,
  ];
}

function tellActions({ actions }: OwnerLoad): string {
  const { asked, response } = actions;
  return `actions: ${String(asked)} asked, ${String(response)} in response`;
}

function tellDates({ pastNoUpdate, pastUpdateSeen, dated, undated, open }: OwnerLoad, asOf: string): string {
  const past =
    pastNoUpdate === null
      ? 'past its date or not: not known'
      : dated === 0
        ? 'nothing is open that has a date to miss'
        : `of ${String(dated)} dated, ${String(pastNoUpdate)} past their date with no update seen and ${String(pastUpdateSeen ?? 0)} with one, as of ${asOf}`;
  return open === 0
    ? 'nothing is open'
    : `${past}, ${String(undated)} of ${countWord(open, 'open item')} undated`;
}

function tellSource({ bySource: { column, prose } }: OwnerLoad): string {
  if (prose === 0) return 'Named in a column for owners.';
  if (column === 0) return 'Named in the prose of the response.';
  return `Named ${String(column)} times in a column for owners, ${String(prose)} times in prose.`;
}

/** Where the names of a council were read: the two ways are not alike. */
export function describeSources(loads: readonly OwnerLoad[]): string {
  const column = loads.reduce((sum, { bySource }) => sum + bySource.column, 0);
  const prose = loads.reduce((sum, { bySource }) => sum + bySource.prose, 0);
  if (column + prose === 0) return '';
  if (prose === 0) return 'Names stand in a column for owners.';
  if (column === 0)
    return 'There is no column for owners: names were read from the prose of the responses, and some may be missed.';
  return `${String(column)} namings stand in a column for owners, ${String(prose)} in prose.`;
}

export function tabulateOwners(
  loads: readonly OwnerLoad[],
  of: number,
  caption: string,
  asOf: string,
): ChartTable {
  const columns = [
    'Recommendations',
    'Of',
    'Alone',
    'Shared',
    'Named in a column',
    'Named in prose',
    'Actions asked',
    'Actions in response',
    'Past date, no update seen',
    'Past date, update seen',
    'Open and dated',
    'Undated',
    'Open items',
  ];
  return {
    caption,
    columns: [
      { name: 'Owner', kind: 'words' },
      { name: 'Kind', kind: 'words' },
      ...columns.map((name) => ({ name, kind: 'number' as const })),
      { name: 'As of', kind: 'words' },
    ],
    rows: loads.map((load) => [
      load.name ?? 'No owner named',
      load.kind === null ? null : kindNames[load.kind],
      load.recommendations,
      of,
      load.name === null ? null : load.sole,
      load.name === null ? null : load.shared,
      load.bySource.column,
      load.bySource.prose,
      load.actions.asked,
      load.actions.response,
      load.pastNoUpdate,
      load.pastUpdateSeen,
      load.dated,
      load.undated,
      load.open,
      asOf,
    ]),
  };
}
