import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the opened record in sight where list and record scroll apart: its row in the list, the record at its top.
 * A record opened from the page takes the focus at its heading; one that an address opens does not.
 */
export function useOpenRow(reader: RefObject<HTMLElement>, open: string | null): void {
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    const isFirst = before.current === undefined;
    const isSame = before.current === open;
    before.current = open;
    if (isSame || open === null) return;
    const row = reader.current?.querySelector<HTMLElement>('a.record-link[aria-current]');
    const listing = row?.closest<HTMLElement>('.listing');
    if (row && listing && listing.scrollHeight > listing.clientHeight) {
      const [own, around] = [row.getBoundingClientRect(), listing.getBoundingClientRect()];
      const head = listing.querySelector('.order')?.getBoundingClientRect().height ?? 0;
      const edge = around.top + head;
      if (own.top < edge || own.bottom > around.bottom) {
        // About the middle, and no row is cut at the top.
        const middle = own.top - edge - (around.bottom - edge - own.height) / 2;
        const tops = [...listing.querySelectorAll('.records > li')].map(
          (each) => each.getBoundingClientRect().top - edge,
        );
        listing.scrollTop += tops.find((top) => top >= middle) ?? middle;
      }
    }
    const reading = reader.current?.querySelector<HTMLElement>('.reading');
    if (reading) reading.scrollTop = 0;
    if (!isFirst) reader.current?.querySelector<HTMLElement>('#detail-title')?.focus({ preventScroll: true });
  }, [reader, open]);
}
