import type { Reach } from '../../src/charts/recurring/recurringRow.ts';
import type { SideMode } from '../../src/compare/sides.ts';
import type { ComparedKind } from '../../src/compare/comparison.ts';

export const views = [
  'overview',
  'themes',
  'recommendations',
  'recurring',
  'owners',
  'compare',
  'documents',
  'method',
] as const;
export type ViewName = (typeof views)[number];

/** What every view is narrowed to: within a group any of its values, across groups all of them. */
export interface Filter {
  readonly council: readonly string[];
  readonly document: readonly string[];
  readonly year: readonly string[];
  readonly theme: readonly string[];
  readonly primary: readonly string[];
  readonly owner: readonly string[];
  readonly status: readonly string[];
  /** How strongly it is put: must, should, could. */
  readonly strength: readonly string[];
  /** What was done to read it: "correction", "note". */
  readonly marked: readonly string[];
  /** Issues that came back, by id. */
  readonly issue: readonly string[];
  /** A further theme, beside one of `theme`. */
  readonly with: readonly string[];
  /** Words that speak for a theme, as "theme/words". */
  readonly words: readonly string[];
  /** Kinds of review. */
  readonly kind: readonly string[];
  /** Councils of which a record is not. */
  readonly except: readonly string[];
}

export type FilterGroup = keyof Filter;

/** A chosen mark: what the panel lists. It narrows nothing else. */
export interface Selection {
  readonly theme: string | null;
  readonly council: string | null;
  readonly document: string | null;
  /** "none" is the row of what nobody owns. */
  readonly owner: string | null;
  readonly issue: string | null;
  readonly with: string | null;
  readonly words: string | null;
  readonly kind: string | null;
  /** All councils but this one. */
  readonly except: string | null;
  /** A second council, beside `council`. */
  readonly beside: string | null;
}

export const measures = ['share', 'count'] as const;
export type Measure = (typeof measures)[number];

export const sorts = ['spread', 'count', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** In which order recommendations are listed. */
export const orders = ['document', 'theme', 'council', 'year'] as const;
export type Order = (typeof orders)[number];

/** How many councils are laid out: a strip for each theme, or a row for each council. */
export const layouts = ['strips', 'rows'] as const;
export type Layout = (typeof layouts)[number];

/** The kinds of review within which councils can be compared. */
export const comparedKinds: readonly ComparedKind[] = [
  'audit',
  'peer-challenge',
  'inspection',
  'other',
  'unknown',
  'all',
];

/** All that the address says. */
export interface PageState {
  readonly view: ViewName;
  readonly filter: Filter;
  /** In which way the themes of the filter are meant. */
  readonly filterSide: SideMode;
  readonly search: string;
  readonly selection: Selection;
  /** In which way the theme of the selection is meant, where that is not `side`. */
  readonly selectionSide: SideMode | null;
  /** Which way of having to do with a theme the theme charts count. */
  readonly side: SideMode;
  readonly measure: Measure;
  readonly sort: Sort;
  readonly order: Order;
  readonly layout: Layout;
  /** How far something must reach to be shown as coming back. */
  readonly reach: Reach;
  /** Councils opened into their documents; lists shown in full. */
  readonly opened: readonly string[];
  /** The one column that a narrow chart shows. */
  readonly column: string | null;
  /** The theme whose partners a narrow chart shows. */
  readonly together: string | null;
  /** The council that is compared, and the one that it is held against, or `rest`; null where nobody chose. */
  readonly first: string | null;
  readonly second: string | null;
  /** The kind of review within which councils are compared; null where nobody chose. */
  readonly within: ComparedKind | null;
  /** The theme that is shown over all councils. */
  readonly over: string | null;
  /** The recommendation that is read. */
  readonly open: string | null;
  /** The theme whose evidence is lit in the text. */
  readonly lit: string | null;
  /** Charts shown as tables, by id. */
  readonly tables: readonly string[];
}

export const emptyFilter: Filter = {
  council: [],
  document: [],
  year: [],
  theme: [],
  primary: [],
  owner: [],
  status: [],
  strength: [],
  marked: [],
  issue: [],
  with: [],
  words: [],
  kind: [],
  except: [],
};

export const filterGroups: readonly FilterGroup[] = [
  'council',
  'document',
  'year',
  'theme',
  'primary',
  'owner',
  'status',
  'strength',
  'marked',
  'issue',
  'with',
  'words',
  'kind',
  'except',
];

export const emptySelection: Selection = {
  theme: null,
  council: null,
  document: null,
  owner: null,
  issue: null,
  with: null,
  words: null,
  kind: null,
  except: null,
  beside: null,
};

export const selectionKeys: readonly (keyof Selection)[] = [
  'theme',
  'council',
  'document',
  'owner',
  'issue',
  'with',
  'words',
  'kind',
  'except',
  'beside',
];

export const firstState: PageState = {
  view: 'overview',
  filter: emptyFilter,
  filterSide: 'asked',
  search: '',
  selection: emptySelection,
  selectionSide: null,
  side: 'asked',
  measure: 'share',
  sort: 'spread',
  reach: 'all',
  order: 'document',
  layout: 'strips',
  opened: [],
  column: null,
  together: null,
  first: null,
  second: null,
  within: null,
  over: null,
  open: null,
  lit: null,
  tables: [],
};

export function isSelected(selection: Selection): boolean {
  return selectionKeys.some((key) => selection[key] !== null);
}

/** A selection as the filter that leaves the same. */
export function filterOf(selection: Selection): Partial<Filter> {
  const { beside, ...own } = selection;
  const filter = Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => (value === null ? [] : [[key, [value]]])),
  ) as Partial<Record<FilterGroup, readonly string[]>>;
  return beside === null ? filter : { ...filter, council: [...(filter.council ?? []), beside] };
}

/** In which way a chosen mark has to do with its theme. */
export function sideOfSelection({
  selectionSide,
  side,
}: Pick<PageState, 'selectionSide' | 'side'>): SideMode {
  return selectionSide ?? side;
}

/** How many values narrow the views. */
export function countFilters(state: PageState): number {
  return (
    filterGroups.reduce((sum, group) => sum + state.filter[group].length, 0) + (state.search === '' ? 0 : 1)
  );
}
