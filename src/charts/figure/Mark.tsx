import type { ComponentChildren } from 'preact';

export interface MarkProps {
  /** Names the mark within its chart, so that focus finds it again. */
  readonly id: string;
  /** The state that it opens: it works in a new tab, in an exported picture, in a report. */
  readonly href: string;
  /** What the mark says: its accessible name, and the reading line while it is looked at. */
  readonly sentence: string;
  readonly row: number;
  readonly column: number;
  readonly selected?: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** One thing in a chart that can be opened. Its first one holds the chart's only tab stop; arrows do the rest. */
export function Mark({
  id,
  href,
  sentence,
  row,
  column,
  selected = false,
  x,
  y,
  width,
  height,
  children,
}: MarkProps) {
  const box = { x, y, width, height };
  return (
    <g>
      <a
        href={href}
        class="mark"
        data-mark={id}
        data-row={row}
        data-column={column}
        aria-label={sentence}
        aria-current={selected ? 'true' : undefined}
      >
        <rect class="target" {...box} />
        <rect class="ring-outside" {...box} />
        <rect class="ring" {...box} />
      </a>
      {/* What is seen of it lies above and lets the pointer through: the sentence says all of it. */}
      <g class="seen" aria-hidden="true">
        {children}
      </g>
    </g>
  );
}
