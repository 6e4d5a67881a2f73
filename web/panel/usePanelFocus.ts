import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading takes the focus when something else is shown, but not when the page opens with it. Back from a record
 * to its list finds the list where it was left, and the record's link focused.
 */
export function usePanelFocus(panel: RefObject<HTMLElement>, title: string, open: string | null): void {
  const before = useRef<{ readonly title: string; readonly open: string | null } | null>(null);
  const place = useRef(0);
  useEffect(() => {
    const element = panel.current;
    if (element === null || open !== null) return;
    const note = (): void => {
      place.current = element.scrollTop;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => {
      element.removeEventListener('scroll', note);
    };
  }, [panel, open]);
  useEffect(() => {
    const element = panel.current;
    const last = before.current;
    before.current = { title, open };
    const isOpening = last === null && document.activeElement === document.body;
    if (element === null || isOpening || (last?.title === title && last.open === open)) return;
    const link =
      last?.title === title && last.open !== null && open === null
        ? element.querySelector<HTMLElement>(`[data-record="${CSS.escape(last.open)}"]`)
        : null;
    if (link === null) {
      element.scrollTop = 0;
      element.querySelector('h2')?.focus();
    } else {
      element.scrollTop = place.current;
      link.focus();
    }
  }, [panel, title, open]);
}
