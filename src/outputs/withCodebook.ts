import type { Listing } from './listing.ts';

/** A listing that says in every format which version of the codebook made its tags. */
export function withCodebook<Row extends object>(
  listing: Listing<Row>,
  codebook: string,
): Listing<Row & { readonly codebook: string }> {
  const said = listing.csv.some(({ heading }) => heading === 'codebook');
  return {
    ...listing,
    rows: listing.rows.map((row) => ({ ...row, codebook })),
    csv: said ? listing.csv : [...listing.csv, { heading: 'codebook', value: () => codebook }],
    lastLine: `Codebook ${codebook}`,
  };
}
