import type { SourceCell } from '../model.ts';
import type { Header } from './findHeader.ts';

/** What a reader says of a table's columns stands over what its header says. */
export type MapColumns = (header: Header | null, cells: readonly SourceCell[]) => Header | null;

export const keepColumns: MapColumns = (header) => header;
