import type { Timescale } from '../model.ts';
import type { Column } from './listing.ts';

/** A timescale as printed and as read, in columns of a file: when it was first due, when it was put off to. */
export function timescaleColumns<Row extends { readonly timescale: Timescale | null }>(): Column<Row>[] {
  return [
    { heading: 'timescale', value: ({ timescale }) => timescale?.text ?? null },
    { heading: 'timescale_kind', value: ({ timescale }) => timescale?.kind ?? null },
    { heading: 'start', value: ({ timescale }) => timescale?.start ?? null },
    { heading: 'end', value: ({ timescale }) => timescale?.end ?? null },
    { heading: 'original_end', value: ({ timescale }) => timescale?.original?.end ?? null },
    { heading: 'revised_end', value: ({ timescale }) => timescale?.revised?.end ?? null },
    { heading: 'counted_from', value: ({ timescale }) => timescale?.from ?? null },
  ];
}
