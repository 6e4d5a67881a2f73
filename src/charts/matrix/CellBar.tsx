import type { ScaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { TOO_FEW } from '../../compare/sizes.ts';

interface CellBarProps {
  readonly cell: ThemeCell;
  readonly mode: SideMode;
  readonly measure: 'share' | 'count';
  /** Where the bar starts, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  /** From a share, or a count, to a length. */
  readonly scale: ScaleLinear<number, number>;
  readonly width: number;
  /** How many of the count have no answer found: hatched at the end. Default: 0. */
  readonly gap?: number;
}

const HEIGHT = 12;
const WIDEST_STEP = 14;

/** How much room the mark of a cell takes: a strip ends with its last square, a bar may run to the whole width. */
export function widthOfMark({ size, of }: Pick<ThemeCell, 'size' | 'of'>, width: number): number {
  return size === 'few' ? of * stepOf(width) : width;
}

/** One length for one recommendation, whatever the column has. */
function stepOf(width: number): number {
  return Math.min(WIDEST_STEP, width / (TOO_FEW - 1));
}

/** The size of n decides the form: a strip of squares, or a bar with its interval. */
export function CellBar({ cell, mode, measure, x, y, scale, width, gap = 0 }: CellBarProps) {
  if (cell.of === 0)
    return (
      <text x={x} y={y + 5} class="quiet">
        –
      </text>
    );
  if (cell.size === 'few') return <Squares cell={cell} mode={mode} x={x} y={y} width={width} gap={gap} />;
  const length = scale(measure === 'share' ? (cell.share ?? 0) : cell.count);
  const hatched = cell.count === 0 ? 0 : (length * gap) / cell.count;
  const top = { y: y - HEIGHT / 2, height: HEIGHT };
  return (
    <g>
      <line class="axis" x1={x} x2={x} y1={y - 8} y2={y + 8} />
      {cell.count > 0 && <rect class={mode} x={x} width={round(Math.max(2, length))} {...top} />}
      {hatched > 0 && (
        <rect class="unanswered" x={round(x + length - hatched)} width={round(hatched)} {...top} />
      )}
      {measure === 'share' && cell.count > 0 && mode !== 'unanswered' && (
        <Whisker
          cell={cell}
          x={x}
          y={y}
          scale={scale}
          solidTo={mode === 'asked' || mode === 'both' ? length - hatched : 0}
        />
      )}
    </g>
  );
}

interface WhiskerProps extends Pick<CellBarProps, 'cell' | 'x' | 'y' | 'scale'> {
  /** On the solid part of a bar the line is light. */
  readonly solidTo: number;
}

function Whisker({ cell: { low, high }, x, y, scale, solidTo }: WhiskerProps) {
  if (low === null || high === null) return null;
  const from = scale(low);
  const to = scale(high);
  const change = Math.min(Math.max(from, solidTo), to);
  return (
    <g>
      {change > from && (
        <path
          class="whisker-on-bar"
          d={`M${round(x + from)} ${round(y - 4)}v8M${round(x + from)} ${round(y)}H${round(x + change)}`}
        />
      )}
      <path
        class="whisker"
        d={`${change > from ? '' : `M${round(x + from)} ${round(y - 4)}v8`}M${round(x + change)} ${round(y)}H${round(x + to)}M${round(x + to)} ${round(y - 4)}v8`}
      />
    </g>
  );
}

function Squares({
  cell,
  mode,
  x,
  y,
  width,
  gap,
}: Pick<CellBarProps, 'cell' | 'mode' | 'x' | 'y' | 'width'> & { readonly gap: number }) {
  const step = stepOf(width);
  const size = Math.max(3, Math.min(10, step - 2));
  const nameOf = (index: number): string => {
    if (index >= cell.count) return 'empty';
    return index >= cell.count - gap ? 'unanswered' : mode;
  };
  return (
    <g>
      {Array.from({ length: cell.of }, (_, index) => (
        <rect
          class={nameOf(index)}
          x={round(x + 1 + index * step)}
          y={round(y - size / 2)}
          width={round(size)}
          height={round(size)}
        />
      ))}
    </g>
  );
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
