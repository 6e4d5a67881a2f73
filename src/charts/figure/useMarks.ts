import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { findNextMark } from './findNextMark.ts';

/**
 * Makes the marks of a chart one tab stop with arrows, Home and End, and tells the sentence of the mark that the
 * pointer or the focus is on. Returns that sentence, or null.
 */
export function useMarks(container: RefObject<HTMLElement>): string | null {
  const [sentence, setSentence] = useState<string | null>(null);

  useEffect(() => {
    const root = container.current;
    if (root === null) return;
    const marks = listMarks(root);
    const kept =
      marks.find((mark) => mark.getAttribute('aria-current') === 'true') ?? marks.find(isStop) ?? marks[0];
    for (const mark of marks) mark.setAttribute('tabindex', mark === kept ? '0' : '-1');
  });

  useEffect(() => {
    const root = container.current;
    if (root === null) return;
    const read = (event: Event): void => {
      setSentence(findMark(event.target)?.getAttribute('aria-label') ?? null);
    };
    const stop = (): void => {
      setSentence(null);
    };
    const move = (event: KeyboardEvent): void => {
      const marks = listMarks(root);
      const from = findMark(event.target);
      const current = from === null ? -1 : marks.indexOf(from);
      const next = findNextMark(marks.map(placeOf), current, event.key);
      const mark = next === null ? undefined : marks[next];
      if (mark === undefined) return;
      event.preventDefault();
      for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
      mark.focus();
    };
    root.addEventListener('pointerover', read);
    root.addEventListener('focusin', read);
    root.addEventListener('pointerleave', stop);
    root.addEventListener('focusout', stop);
    root.addEventListener('keydown', move);
    return () => {
      root.removeEventListener('pointerover', read);
      root.removeEventListener('focusin', read);
      root.removeEventListener('pointerleave', stop);
      root.removeEventListener('focusout', stop);
      root.removeEventListener('keydown', move);
    };
  }, [container]);

  return sentence;
}

function listMarks(root: Element): SVGAElement[] {
  return [...root.querySelectorAll<SVGAElement>('a[data-mark]')];
}

function findMark(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a[data-mark]') : null;
}

function isStop(mark: Element): boolean {
  return mark.getAttribute('tabindex') === '0';
}

function placeOf(mark: Element): { row: number; column: number } {
  return { row: Number(mark.getAttribute('data-row')), column: Number(mark.getAttribute('data-column')) };
}
