import { reaches } from '../../src/charts/recurring/recurringRow.ts';
import { sideModes } from '../../src/compare/sides.ts';
import {
  comparedKinds,
  emptyFilter,
  emptySelection,
  filterGroups,
  firstState,
  layouts,
  measures,
  orders,
  selectionKeys,
  sorts,
  views,
  type Filter,
  type PageState,
  type Selection,
} from './pageState.ts';

/** The state that a query string names; what it does not name, or names wrongly, is as at first. */
export function parseAddress(query: string): PageState {
  const values = new URLSearchParams(query);
  const all = (key: string): string[] => [...new Set(values.getAll(key).filter((value) => value !== ''))];
  const one = (key: string): string | null => all(key)[0] ?? null;
  const filter: Filter = {
    ...emptyFilter,
    ...Object.fromEntries(filterGroups.map((group) => [group, all(group)])),
  };
  const selection: Selection = {
    ...emptySelection,
    ...Object.fromEntries(selectionKeys.map((key) => [key, one(`at-${key}`)])),
  };
  return {
    view: choose(views, one('view'), firstState.view),
    filter,
    filterSide: choose(sideModes, one('theme-side'), firstState.filterSide),
    search: one('search') ?? '',
    selection,
    selectionSide: sideModes.find((mode) => mode === one('at-side')) ?? null,
    side: choose(sideModes, one('side'), firstState.side),
    measure: choose(measures, one('as'), firstState.measure),
    sort: choose(sorts, one('sort'), firstState.sort),
    order: choose(orders, one('order'), firstState.order),
    layout: choose(layouts, one('layout'), firstState.layout),
    reach: choose(reaches, one('reach'), firstState.reach),
    opened: all('opened'),
    column: one('column'),
    together: one('together'),
    first: one('compare'),
    second: one('against'),
    within: comparedKinds.find((kind) => kind === one('within')) ?? null,
    over: one('over'),
    open: one('open'),
    lit: one('lit'),
    tables: all('table'),
  };
}

/** The query string of a state, shortest first: what is as at first is left out. The same state gives the same string. */
export function writeAddress(state: PageState): string {
  const values = new URLSearchParams();
  const add = (key: string, value: string | null, usual: string | null = null): void => {
    if (value !== null && value !== usual && value !== '') values.append(key, value);
  };
  add('view', state.view);
  for (const group of filterGroups) for (const value of state.filter[group]) add(group, value);
  add('theme-side', state.filterSide, firstState.filterSide);
  add('search', state.search);
  for (const key of selectionKeys) add(`at-${key}`, state.selection[key]);
  add('at-side', state.selectionSide);
  add('side', state.side, firstState.side);
  add('as', state.measure, firstState.measure);
  add('sort', state.sort, firstState.sort);
  add('order', state.order, firstState.order);
  add('layout', state.layout, firstState.layout);
  add('reach', state.reach, firstState.reach);
  for (const council of state.opened) add('opened', council);
  add('column', state.column);
  add('together', state.together);
  add('compare', state.first);
  add('against', state.second);
  add('within', state.within);
  add('over', state.over);
  add('open', state.open);
  add('lit', state.lit);
  for (const table of state.tables) add('table', table);
  return `?${values.toString()}`;
}

function choose<Value extends string>(known: readonly Value[], value: string | null, usual: Value): Value {
  return known.find((one) => one === value) ?? usual;
}
