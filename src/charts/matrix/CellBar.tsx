import type { ScaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';

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
}

const HEIGHT = 12;

/** The size of n decides the form: a strip of squares, or a bar with its interval. */
export function CellBar({ cell, mode, measure, x, y, scale, width }: CellBarProps) {
  if (cell.of === 0)
    return (
      <text x={x} y={y + 5} class="quiet">
        –
      </text>
    );
  if (cell.size === 'few') return <Squares cell={cell} mode={mode} x={x} y={y} width={width} />;
  const value = measure === 'share' ? (cell.share ?? 0) : cell.count;
  const length = scale(value);
  const { low, high } = cell;
  const isRate = measure === 'share' && low !== null && high !== null;
  return (
    <g>
      <line class="axis" x1={x} x2={x} y1={y - 8} y2={y + 8} />
      {cell.count > 0 && (
        <rect class={mode} x={x} y={y - HEIGHT / 2} width={Math.max(2, length)} height={HEIGHT} />
      )}
      {isRate && cell.count > 0 && (
        <path class="halo" d={`M${round(x + scale(low))} ${round(y)}H${round(x + scale(high))}`} />
      )}
      {isRate && cell.count > 0 && (
        <path
          class="whisker"
          d={`M${round(x + scale(low))} ${round(y)}H${round(x + scale(high))}M${round(x + scale(high))} ${round(y - 4)}v8`}
        />
      )}
    </g>
  );
}

function Squares({ cell, mode, x, y, width }: Pick<CellBarProps, 'cell' | 'mode' | 'x' | 'y' | 'width'>) {
  const step = Math.min(12, width / cell.of);
  const size = Math.max(3, step - 3);
  return (
    <g>
      {Array.from({ length: cell.of }, (_, index) => (
        <rect
          class={index < cell.count ? mode : 'empty'}
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
