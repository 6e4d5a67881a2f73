import Papa from 'papaparse';
import type { Listing } from './listing.ts';

/** A text that a spreadsheet would take for a formula, or that hides one behind a tab or line break. */
const formula = /^[=+\-@\t\r]/;

/** A listing as CSV (RFC 4180, UTF-8, line feeds). Texts that could run as a formula get a leading apostrophe. */
export function renderCsv<Row>(listing: Listing<Row>): string {
  const fields = listing.csv.map((column) => column.heading);
  const data = listing.rows.map((row) => listing.csv.map((column) => column.value(row)));
  const text = Papa.unparse({ fields, data }, { newline: '\n', escapeFormulae: formula });
  return text.endsWith('\n') && data.length === 0 ? text : `${text}\n`;
}
