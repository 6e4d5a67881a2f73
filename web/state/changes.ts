import type { SideMode } from '../../src/compare/sides.ts';
import {
  emptyFilter,
  emptySelection,
  filterOf,
  sideOfSelection,
  type FilterGroup,
  type PageState,
  type Selection,
  type ViewName,
} from './pageState.ts';

/** Another view of the same filter: what was chosen and opened in the last one stays behind. */
export function goTo(state: PageState, view: ViewName): PageState {
  return { ...closePanel(state), view, tables: [] };
}

/** `side`: in which way the chosen theme is meant; by default as the charts of the state count. */
export function select(state: PageState, chosen: Partial<Selection>, side: SideMode = state.side): PageState {
  return {
    ...state,
    selection: { ...emptySelection, ...chosen },
    selectionSide: side === state.side ? null : side,
    open: null,
    lit: chosen.theme ?? null,
  };
}

export function closePanel(state: PageState): PageState {
  return { ...state, selection: emptySelection, selectionSide: null, open: null, lit: null };
}

export function openRecord(state: PageState, id: string): PageState {
  return { ...state, open: id };
}

/** The recommendations view, with nothing but this one record opened. */
export function readRecord(state: PageState, id: string): PageState {
  return { ...goTo(state, 'recommendations'), open: id };
}

/** Puts a value into its group of the filter, or takes it out. */
export function toggleFilter(state: PageState, group: FilterGroup, value: string): PageState {
  const before = state.filter[group];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...state, filter: { ...state.filter, [group]: after } };
}

export function clearFilter(state: PageState): PageState {
  return { ...state, filter: emptyFilter, filterSide: 'asked', search: '' };
}

/** "Filter everything to these": what was chosen narrows every view, and the choice itself ends. */
export function filterToSelection(state: PageState): PageState {
  const filter = { ...state.filter, ...filterOf(state.selection) };
  const filterSide = state.selection.theme === null ? state.filterSide : sideOfSelection(state);
  return { ...closePanel(state), filter, filterSide };
}

/** Adds a value to a list, or takes it out: opened councils, charts shown as tables. */
export function toggleIn(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
