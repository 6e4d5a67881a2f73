import { cleanForTerminal } from './cleanForTerminal.ts';
import type { Listing } from './listing.ts';
import { renderTable, tableWidth } from './renderTable.ts';
import { wrapWords } from './wrapWords.ts';

/** A table for people under its finding and under what is counted, of what. */
export function renderTitled<Row>(
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  listing: Listing<Row>,
): string {
  const lines = [title, subtitle].flatMap((text) => wrapWords(cleanForTerminal(text), tableWidth));
  return `${lines.join('\n')}\n\n${renderTable(listing)}`;
}
