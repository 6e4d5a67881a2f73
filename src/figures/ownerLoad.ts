import type { OwnerKind } from '../model.ts';

/** What one owner carries in one council; `name` null is the row of recommendations without an owner. */
export interface OwnerLoad {
  readonly name: string | null;
  readonly council: string | null;
  readonly kind: OwnerKind | null;
  /** Recommendations that name the owner, each once, on itself or on its actions. */
  readonly recommendations: number;
  readonly actions: { readonly asked: number; readonly response: number };
  /** Recommendations by theme asked about; one with two themes counts under both. */
  readonly byTheme: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Recommendations by where the name was read: a column for owners, or the prose of the response. */
  readonly bySource: { readonly column: number; readonly prose: number };
  /** Recommendations on which no other owner is named, and the rest. */
  readonly sole: number;
  readonly shared: number;
  /** Open items past their last date on the reference date; null where dates are named but no reference date is known. */
  readonly overdue: number | null;
  /** Of `overdue`, those with no update seen since, and the rest; null likewise. */
  readonly pastNoUpdate: number | null;
  readonly pastUpdateSeen: number | null;
  /** Open items with a last date that can be judged, of which `overdue` counts; what is ongoing cannot be late. */
  readonly dated: number;
  /** Open items without a date. With those dated and ongoing, they are all that are open. */
  readonly undated: number;
  /** Items that are open: actions that name the owner, or the recommendation where none does. */
  readonly open: number;
  readonly members: readonly string[];
}

/** What an owner carries, beside what the whole council has to carry. */
export interface OwnerShare extends OwnerLoad {
  /** Of all namings of the council, each recommendation once for each of its owners; null for the row of nobody. */
  readonly share: number | null;
  /** The council's namings: the same on every row of it. */
  readonly councilLoad: { readonly owners: number; readonly namings: number };
  /** Those of the council's owners of the same kind, and how unevenly they fall; null for the row of nobody. */
  readonly kindLoad: {
    readonly owners: number;
    readonly namings: number;
    /** Herfindahl–Hirschman: 1 where one owner has all, 1/owners where all have the same; null of too few namings. */
    readonly herfindahl: number | null;
  } | null;
  /** The days on which the owner's open items are judged. */
  readonly asOf: readonly string[];
}
