import type { PageBox } from '../../model.ts';
import type { PageText } from '../readers.ts';
import type { Line } from './lines.ts';

/** What stands on a page, in reading order. */
export type Element = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly page: number;
  readonly lines: readonly Line[];
  readonly box: PageBox;
}

export interface Table {
  readonly kind: 'table';
  readonly page: number;
  /** Where its columns begin, and where the last one ends, in points. */
  readonly xs: readonly number[];
  readonly rows: readonly TableRow[];
  readonly box: PageBox;
  /** Its number, where the document itself says what its tables are. */
  readonly tagged?: number;
}

export interface TableRow {
  readonly page: number;
  /** As many as the table has columns; what a merged cell covers holds nothing. */
  readonly cells: readonly TableCell[];
  readonly box: PageBox;
  /** Which row of its table it is, from 0, where the document says so. */
  readonly tagged?: number;
}

export interface TableCell {
  /** Words by the pieces of the cell: one, or one for each page that it reaches over. */
  readonly pieces: readonly (readonly PageText[])[];
  /** How far its lines may reach to the right, in points. */
  readonly right: number;
  /** How many columns it covers. */
  readonly columns: number;
  /** It is merged with the cell above, whose words it repeats. */
  readonly merged: boolean;
  readonly box: PageBox;
}
