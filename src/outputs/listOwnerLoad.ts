import { countOf } from './countOf.ts';
import { joinList, type Column, type Listing } from './listing.ts';
import type { ThemeHeading } from './themeHeading.ts';

/** What one owner carries in one council, as the `owners` command prints it. */
export interface OwnerLoadRow {
  readonly name: string | null;
  readonly council: string | null;
  readonly kind: string | null;
  readonly recommendations: number;
  readonly actions: { readonly asked: number; readonly response: number };
  readonly byTheme: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly bySource: { readonly column: number; readonly prose: number };
  readonly sole: number;
  readonly shared: number;
  readonly overdue: number | null;
  readonly undated: number;
  readonly members: readonly string[];
}

const statuses = ['complete', 'in progress', 'planned', 'ongoing', 'not accepted', 'unclear'];

/** One row per owner and council; recommendations that name nobody are a row of their own, first. */
export function listOwnerLoad<Row extends OwnerLoadRow>(
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
    ],
    text: [
      { heading: 'Owner', value: (row) => row.name ?? 'no owner named', stretch: 1 },
      { heading: 'Kind', value: (row) => row.kind },
      { heading: 'Recs', value: (row) => row.recommendations, align: 'right' },
      { heading: 'Alone', value: (row) => (row.name === null ? null : row.sole), align: 'right' },
      { heading: 'Prose', value: (row) => (row.name === null ? null : row.bySource.prose), align: 'right' },
      { heading: 'Actions', value: (row) => row.actions.asked + row.actions.response, align: 'right' },
      { heading: 'Overdue', value: (row) => row.overdue ?? '–', align: 'right' },
      { heading: 'Undated', value: (row) => row.undated, align: 'right' },
    ],
    group: (row) => row.council ?? 'council not known',
    note: `${countOf(loads.filter(({ name }) => name !== null).length, 'owner')}. A shared recommendation counts once for each of its owners. Prose: of Recs, those named in a response, not in a column for owners. Overdue and undated count open items (actions, or recommendations without any) on the day of the document or of --as-of.`,
  };
}
