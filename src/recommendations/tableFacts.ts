import { findNumber } from './findNumber.ts';
import type { RoleRow, TableEvent } from './tableEvents.ts';

/** What holds for a document's tables as a whole and decides how single rows are read. */
export interface TableFacts {
  /** Recommendations carry numbers in a column or in their text. */
  readonly numbered: boolean;
  /** Responses are lettered items, each an action of its own. */
  readonly lettered: boolean;
  /** The table has a column of actions, one a row. */
  readonly actionColumn: boolean;
  readonly ownerColumn: boolean;
}

/** This many lettered responses make the letters a system. */
const MIN_LETTERED = 3;
/** This share of rows with a number makes numbers a system. */
const MIN_NUMBERED = 0.3;

export const LETTERED = /^([a-z])\)\s*/;

export function readTableFacts(events: readonly TableEvent[]): TableFacts {
  const rows = events.filter((event): event is RoleRow => event.kind === 'row');
  const headers = events.flatMap((event) => (event.kind === 'header' ? event.roles : []));
  const stated = rows.filter((row) => row.cells.has('recommendation'));
  const numbered = stated.filter(
    (row) =>
      row.cells.has('ref') ||
      row.cells.get('recommendation')?.numbered === true ||
      findNumber(row.cells.get('recommendation')?.text ?? '') !== null,
  );
  const lettered = rows.filter((row) => LETTERED.test(row.cells.get('response')?.text ?? '')).length;
  return {
    numbered: stated.length > 0 && numbered.length / stated.length >= MIN_NUMBERED,
    lettered: lettered >= MIN_LETTERED,
    actionColumn: headers.includes('action') || rows.some((row) => row.cells.has('action')),
    ownerColumn: headers.includes('owner') || rows.some((row) => row.cells.has('owner')),
  };
}
