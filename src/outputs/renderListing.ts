import type { Listing } from './listing.ts';
import { renderCsv } from './renderCsv.ts';
import { renderJson, renderJsonl } from './renderJson.ts';
import { renderTable } from './renderTable.ts';

export type ListingFormat = 'table' | 'json' | 'jsonl' | 'csv';

/** A listing in one of the formats that every table has. */
export function renderListing<Row>(listing: Listing<Row>, format: ListingFormat): string {
  switch (format) {
    case 'table':
      return renderTable(listing);
    case 'csv':
      return renderCsv(listing);
    case 'json':
      return renderJson(listing.rows);
    case 'jsonl':
      return renderJsonl(listing.rows);
  }
}
