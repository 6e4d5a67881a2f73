import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Makes the links of a list one tab stop: arrows, Home and End go from one to the next. The stop is the link last
 * moved to, else the current one, else the first.
 */
export function useRoving(list: RefObject<HTMLElement>): (event: KeyboardEvent) => void {
  useEffect(() => {
    const links = listLinks(list.current);
    const kept =
      links.find((link) => link === document.activeElement) ??
      links.find((link) => link.getAttribute('aria-current') === 'true') ??
      links.find((link) => link.getAttribute('tabindex') === '0') ??
      links[0];
    setStop(links, kept);
  });
  return (event) => {
    const links = listLinks(list.current);
    const next =
      links[findNext(event.key, links.indexOf(document.activeElement as HTMLElement), links.length)];
    if (next === undefined) return;
    event.preventDefault();
    setStop(links, next);
    next.focus();
  };
}

function findNext(key: string, current: number, count: number): number {
  if (current < 0) return -1;
  if (key === 'ArrowDown') return current + 1;
  if (key === 'ArrowUp') return current - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function listLinks(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a.record-link') ?? [])];
}

function setStop(links: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const link of links) {
    const wanted = link === stop ? '0' : '-1';
    if (link.getAttribute('tabindex') !== wanted) link.setAttribute('tabindex', wanted);
  }
}
