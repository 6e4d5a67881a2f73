import { scaleLinear } from 'd3';
import { wrapText } from '../figure/measureText.ts';
import { Lines } from '../figure/Lines.tsx';

/** How well one theme is found: F1 between 0 and 1 with the ends of its interval; null where nothing is labelled. */
export interface AccuracyRow {
  readonly id: string;
  readonly name: string;
  readonly f1: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly support: number;
}

export interface AccuracyChartProps {
  readonly rows: readonly AccuracyRow[];
  /** How far the two readings agree with each other, drawn as a line. */
  readonly agreement: number | null;
  readonly width: number;
  readonly title: string;
}

const ROW = 30;
const HEAD = 44;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** A dot and its interval for each theme, on one scale from 0 to 1. */
export function AccuracyChart({ rows, agreement, width, title }: AccuracyChartProps) {
  const nameWidth = Math.min(220, width * 0.4);
  const scale = scaleLinear([0, 1], [nameWidth, width - 74]);
  const height = HEAD + rows.length * ROW + 4;
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
      {ticks.map((tick) => (
        <g>
          <line class="band" x1={scale(tick)} x2={scale(tick)} y1={HEAD - 6} y2={height} />
          {(width >= 480 || tick === 0 || tick === 1) && (
            <text class="quiet middle" x={scale(tick)} y={34}>
              {tick}
            </text>
          )}
        </g>
      ))}
      {agreement !== null && (
        <g>
          <line class="reference" x1={scale(agreement)} x2={scale(agreement)} y1={20} y2={height} />
          <text class="end" x={Math.min(width, scale(agreement) + 60)} y={14}>
            {`two readings ${agreement.toFixed(2)}`}
          </text>
        </g>
      )}
      {rows.map((row, index) => (
        <AccuracyLine
          row={row}
          y={HEAD + index * ROW + ROW / 2}
          scale={scale}
          nameWidth={nameWidth}
          width={width}
        />
      ))}
    </svg>
  );
}

interface AccuracyLineProps {
  readonly row: AccuracyRow;
  readonly y: number;
  readonly scale: (value: number) => number;
  readonly nameWidth: number;
  readonly width: number;
}

function AccuracyLine({ row, y, scale, nameWidth, width }: AccuracyLineProps) {
  return (
    <g>
      <Lines lines={wrapText(row.name, nameWidth - 10, 1)} x={0} y={y + 5} />
      {row.low !== null && row.high !== null && (
        <line class="whisker" x1={scale(row.low)} x2={scale(row.high)} y1={y} y2={y} />
      )}
      {row.f1 !== null && <circle class="dot" cx={scale(row.f1)} cy={y} r={5} />}
      <text class="quiet end" x={width} y={y + 5}>
        {`n = ${String(row.support)}`}
      </text>
    </g>
  );
}
