import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWidth } from '../figure/useWidth.ts';

/** The width of a small chart where nothing can be measured. */
const PRINTED_SMALL = 320;

interface SmallChartProps {
  /** Draws the chart at a width, in units of which 16 are one rem. */
  readonly draw: (width: number) => ComponentChildren;
}

/** The place of a small chart: it is drawn at the width that is there, and its words keep their size. */
export function SmallChart({ draw }: SmallChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, PRINTED_SMALL);
  return (
    <div class="small-chart" ref={place}>
      {draw(width)}
    </div>
  );
}
