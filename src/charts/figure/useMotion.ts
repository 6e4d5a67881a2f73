import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const LENGTH = 150;

/**
 * Lets the rows of a chart glide to their new places when they are sorted: whatever has `data-moves` (its name) and
 * `data-y`. Nothing moves when the chart is first drawn, when its rows are others, or where motion is unwanted.
 */
export function useMotion(container: RefObject<HTMLElement>): void {
  const before = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const rows = [...(container.current?.querySelectorAll('[data-moves]') ?? [])].map((element) => ({
      element,
      name: element.getAttribute('data-moves') ?? '',
      y: Number(element.getAttribute('data-y')),
    }));
    const last = before.current;
    before.current = new Map(rows.map(({ name, y }) => [name, y]));
    const isSame = last.size === rows.length && rows.every(({ name }) => last.has(name));
    if (!isSame || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const { element, name, y } of rows) {
      const from = (last.get(name) ?? y) - y;
      if (from !== 0)
        element.animate([{ transform: `translateY(${String(from)}px)` }, { transform: 'none' }], LENGTH);
    }
  });
}
