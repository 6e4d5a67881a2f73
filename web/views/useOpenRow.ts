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
      const isHidden = own.top < around.top || own.bottom > around.bottom;
      if (isHidden) listing.scrollTop += own.top - around.top - (around.height - own.height) / 2;
    }
    const reading = reader.current?.querySelector<HTMLElement>('.reading');
    if (reading) reading.scrollTop = 0;
    if (!isFirst) reader.current?.querySelector<HTMLElement>('#detail-title')?.focus({ preventScroll: true });
  }, [reader, open]);
}
