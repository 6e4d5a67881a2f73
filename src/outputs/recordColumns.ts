import type { Column } from './listing.ts';

/** The columns that tie a row to its recommendation. */
export function recordColumns<
  Row extends { readonly recommendation: string; readonly document: string; readonly council: string | null },
>(): Column<Row>[] {
  return [
    { heading: 'recommendation', value: (row) => row.recommendation },
    { heading: 'document', value: (row) => row.document },
    { heading: 'council', value: (row) => row.council },
  ];
}
