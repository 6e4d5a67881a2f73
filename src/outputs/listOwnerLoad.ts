import type { OwnerShare } from '../figures/ownerLoad.ts';
import { countOf } from './countOf.ts';
import { roundShare } from './printShare.ts';
import { joinList, type Column, type Listing } from './listing.ts';
import type { ThemeHeading } from './themeHeading.ts';

const statuses = ['complete', 'in progress', 'planned', 'ongoing', 'not accepted', 'unclear'];

/** Kinds of owner in the order in which they stand, with what each is called. */
const kinds: readonly (readonly [string | null, string])[] = [
  [null, ''],
  ['post', 'posts'],
  ['body', 'boards and bodies'],
  ['initials', 'initials, as printed'],
  ['person', 'people named'],
  ['all', 'everybody'],
];

/** Loads with posts, bodies and initials apart within each council: for tables that group them. */
export function orderByKind<Row extends OwnerShare>(loads: readonly Row[]): Row[] {
  const councils = [...new Set(loads.map(({ council }) => council))];
  return councils.flatMap((council) =>
    kinds.flatMap(([kind]) => loads.filter((load) => load.council === council && load.kind === kind)),
  );
}

/** One row per owner and council; recommendations that name nobody are a row of their own, first. */
export function listOwnerLoad<Row extends OwnerShare>(
  loads: readonly Row[],
  themes: readonly ThemeHeading[],
): Listing<Row> {
  return {
    rows: loads,
    csv: [
      { heading: 'council', value: (row) => row.council },
      { heading: 'name', value: (row) => row.name },
      { heading: 'kind', value: (row) => row.kind },
      { heading: 'recommendations', value: (row) => row.recommendations },
      { heading: 'from_column', value: (row) => row.bySource.column },
      { heading: 'from_prose', value: (row) => row.bySource.prose },
      { heading: 'actions_asked', value: (row) => row.actions.asked },
      { heading: 'actions_response', value: (row) => row.actions.response },
      { heading: 'sole', value: (row) => row.sole },
      { heading: 'shared', value: (row) => row.shared },
      { heading: 'overdue', value: (row) => row.overdue },
      { heading: 'undated', value: (row) => row.undated },
      ...statuses.map((status): Column<Row> => ({
        heading: `status:${status}`,
        value: (row) => row.byStatus[status] ?? 0,
      })),
      ...themes.map(({ id }): Column<Row> => ({
        heading: `asked:${id}`,
        value: (row) => row.byTheme[id] ?? 0,
      })),
      { heading: 'members', value: (row) => joinList(row.members) },
      { heading: 'share', value: (row) => roundShare(row.share) },
      { heading: 'council_owners', value: (row) => row.councilLoad.owners },
      { heading: 'council_namings', value: (row) => row.councilLoad.namings },
      { heading: 'herfindahl', value: (row) => roundShare(row.kindLoad?.herfindahl ?? null) },
      { heading: 'kind_owners', value: (row) => row.kindLoad?.owners ?? null },
      { heading: 'kind_namings', value: (row) => row.kindLoad?.namings ?? null },
      { heading: 'open', value: (row) => row.open },
      { heading: 'dated', value: (row) => row.dated },
      { heading: 'as_of', value: (row) => joinList(row.asOf) },
      { heading: 'past_no_update', value: (row) => row.pastNoUpdate },
      { heading: 'past_update_seen', value: (row) => row.pastUpdateSeen },
    ],
    text: [
      { heading: 'Owner', value: (row) => row.name ?? 'no owner named', stretch: 1 },
      { heading: 'Recs', value: (row) => row.recommendations, align: 'right' },
      {
        heading: 'Share',
        value: (row) => (row.share === null ? null : `${String(Math.round(row.share * 100))} %`),
        align: 'right',
      },
      { heading: 'Alone', value: (row) => (row.name === null ? null : row.sole), align: 'right' },
      { heading: 'Prose', value: (row) => (row.name === null ? null : row.bySource.prose), align: 'right' },
      { heading: 'Actions', value: (row) => row.actions.asked + row.actions.response, align: 'right' },
      {
        heading: 'Past',
        value: (row) =>
          row.pastNoUpdate === null ? '–' : `${String(row.pastNoUpdate)}/${String(row.dated)}`,
        align: 'right',
      },
      { heading: 'Heard', value: (row) => row.pastUpdateSeen ?? '–', align: 'right' },
      { heading: 'Undated', value: (row) => row.undated, align: 'right' },
    ],
    group: nameGroup,
    note: `${countOf(loads.filter(({ name }) => name !== null).length, 'owner')}. A shared recommendation counts once for each of its owners. Prose: of Recs, those named in a response, not in a column for owners. Share: of the council’s namings. Past: open items (actions, or recommendations without any) past their date with no update seen, of those with a date, on the day of the document or of --as-of; Heard: past it with an update seen; what is ongoing cannot be late, and undated are apart. ${sayConcentration(loads)}`,
  };
}

/** "Southwark, posts". */
function nameGroup({ council, kind }: OwnerShare): string {
  const name = council ?? 'council not known';
  const what = kinds.find(([known]) => known === kind)?.[1] ?? '';
  return what === '' ? name : `${name}, ${what}`;
}

/** How far the load of each council lies on few owners of one kind, with the index and the days. */
function sayConcentration(loads: readonly OwnerShare[]): string {
  const said = [...new Set(loads.map(({ council }) => council))].map((council) => {
    const own = loads.filter((load) => load.council === council);
    const days = [...new Set(own.flatMap(({ asOf }) => asOf))].sort();
    const when = days.length === 0 ? 'no day known' : `as of ${days.join(', ')}`;
    const indexes = kinds.flatMap(([kind, name]) => {
      const load = own.find((one) => one.kind === kind)?.kindLoad;
      return load?.herfindahl == null
        ? []
        : `${name} ${load.herfindahl.toFixed(2)} (${(1 / load.owners).toFixed(2)} were all ${String(load.owners)} named alike)`;
    });
    const what = indexes.length === 0 ? 'too few namings' : indexes.join(', ');
    return `${council ?? 'council not known'}, ${when}: ${what}`;
  });
  return `How far the load lies on few (Herfindahl–Hirschman, 1 is one owner alone), each kind of owner apart: ${said.join('; ')}.`;
}
