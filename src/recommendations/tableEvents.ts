import type { Issue, Note, SourceCell, SourcePlace } from '../model.ts';
import type { CleanCell } from './cleanCell.ts';
import type { Header } from './findHeader.ts';
import type { Role } from './roles.ts';

/** A table row whose cells are known by what they hold. */
export interface RoleRow {
  readonly kind: 'row';
  readonly place: SourcePlace;
  /** Its further places, where it was printed over several rows. */
  readonly more?: readonly SourcePlace[];
  readonly cells: ReadonlyMap<Role, CleanCell>;
  /** The recommendation cell as printed, for numbers that stand inside it. */
  readonly raw: string;
  readonly notes: readonly Note[];
  /** Shards of letters that stood in cells of their own. */
  readonly fragments: readonly string[];
  /** First row after a break or a header: where a page may have split a row. */
  readonly fresh: boolean;
  readonly glued: boolean;
  /** Says what the actions below it are for. */
  readonly alone?: true;
  readonly issues: readonly Issue[];
}

/** What a document holds, in printed order, once its tables are understood. */
export type TableEvent =
  | RoleRow
  | { readonly kind: 'header'; readonly roles: readonly Role[]; readonly place: SourcePlace }
  | { readonly kind: 'section'; readonly text: string; readonly place: SourcePlace }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly place: SourcePlace;
      readonly heading?: true;
    }
  | { readonly kind: 'break' };

export interface RowsRead {
  readonly events: readonly TableEvent[];
  readonly issues: readonly Issue[];
}

/** A table row before its columns are known. */
export interface RawRow {
  readonly kind: 'row';
  readonly place: SourcePlace;
  readonly cells: readonly SourceCell[];
  readonly glued: boolean;
  /** The only cell of a row in a table of actions: what the rows below it are about. */
  readonly alone?: true;
}

/** The rows under one header, in blocks of equal width. */
export interface Table {
  readonly header: Header | null;
  readonly segments: readonly (readonly RawRow[])[];
}
