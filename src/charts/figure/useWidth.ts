import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Where nothing can be measured: the width of a printed page. */
const PRINTED_WIDTH = 720;

/**
 * The width for a chart, in units of which 16 are one rem: with larger text a chart is drawn narrower and scaled
 * up, so that its words grow with the reader's.
 */
export function useWidth(container: RefObject<HTMLElement>, first = PRINTED_WIDTH): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = container.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const free = element.clientWidth;
      if (free > 0) setWidth(Math.round((free * 16) / rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [container]);
  return width;
}
