import { useEffect, useRef } from 'preact/hooks';

/** How far the window was scrolled over each list that gave way to one of its records. */
const places = new Map<string, number>();

/** Where a list and its record take turns on the screen: Back finds the list where it was left, and its link focused. */
export function useListPlace(list: string, open: string | null, isTakingTurns: boolean): void {
  const before = useRef<string | null>(open);
  const scrolled = useRef(0);
  useEffect(() => {
    if (!isTakingTurns || open !== null) return;
    const note = (): void => {
      scrolled.current = window.scrollY;
    };
    note();
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      window.removeEventListener('scroll', note);
    };
  }, [isTakingTurns, open]);
  useEffect(() => {
    const last = before.current;
    before.current = open;
    if (!isTakingTurns || last === open) return;
    if (last === null) places.set(list, scrolled.current);
    if (open !== null) {
      window.scrollTo(0, 0);
      return;
    }
    const link =
      last === null ? null : document.querySelector<HTMLElement>(`[data-record="${CSS.escape(last)}"]`);
    link?.focus({ preventScroll: true });
    const place = places.get(list);
    if (place === undefined) link?.scrollIntoView({ block: 'center' });
    else window.scrollTo(0, place);
  }, [list, open, isTakingTurns]);
}
