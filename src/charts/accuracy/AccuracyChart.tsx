import { scaleLinear } from 'd3';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { Lines } from '../figure/Lines.tsx';
import { describeAccuracy, type AccuracyRow } from './describeAccuracy.ts';

export interface AccuracyChartProps {
  /** All themes together first, then the core ones, then the others. */
  readonly rows: readonly AccuracyRow[];
  /** How far the two readings agree with each other, drawn as a line. */
  readonly agreement: number | null;
  readonly width: number;
  readonly title: string;
  /** The address of what a row counts; null for all themes together. */
  readonly hrefOf: (theme: string | null) => string;
}

const ROW = 30;
const LINE = 17;
const HEAD = 44;
const SUPPORT = 64;
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** A dot and its interval for each theme, on one scale from 0 to 1. */
export function AccuracyChart({ rows, agreement, width, title, hrefOf }: AccuracyChartProps) {
  const nameWidth = Math.round(Math.min(260, width * 0.42));
  const scale = scaleLinear([0, 1], [nameWidth + 4, width - SUPPORT]);
  let y = HEAD;
  const placed = rows.map((row, index) => {
    const name = wrapText(row.name, nameWidth - 10, 6);
    const height = Math.max(ROW, name.length * LINE + 10);
    const before = rows[index - 1];
    const isCut = before !== undefined && before.group !== row.group;
    y += isCut ? 10 : 0;
    const top = y;
    y += height;
    return { row, name, height, y: top, isCut };
  });
  const words = agreement === null ? '' : `two readings ${agreement.toFixed(2)}`;
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y + 4)}`} role="group" aria-label={title}>
      {ticks.map((tick) => (
        <g>
          <line class="band" x1={scale(tick)} x2={scale(tick)} y1={HEAD - 6} y2={y} />
          {(width >= 480 || tick === 0 || tick === 1) && (
            <text class="quiet middle" x={scale(tick)} y={34}>
              {tick}
            </text>
          )}
        </g>
      ))}
      {agreement !== null && (
        <g>
          <line class="reference" x1={scale(agreement)} x2={scale(agreement)} y1={20} y2={y} />
          <text class="end" x={Math.min(width, scale(agreement) + 60)} y={14}>
            {words}
          </text>
        </g>
      )}
      <text class="quiet end" x={width} y={34}>
        labels
      </text>
      {placed.map(({ row, name, height, y: top, isCut }, index) => (
        <g>
          {isCut && <line class="axis" x1={0} x2={width} y1={top - 5} y2={top - 5} />}
          <Mark
            id={row.id ?? 'all'}
            href={hrefOf(row.id)}
            sentence={describeAccuracy(row)}
            row={index}
            column={0}
            x={0}
            y={top + 1}
            width={width}
            height={height - 2}
          >
            <AccuracyLine row={row} name={name} y={top + height / 2} scale={scale} width={width} />
          </Mark>
        </g>
      ))}
    </svg>
  );
}

interface AccuracyLineProps {
  readonly row: AccuracyRow;
  readonly name: readonly string[];
  /** The middle of the row. */
  readonly y: number;
  readonly scale: (value: number) => number;
  readonly width: number;
}

function AccuracyLine({ row, name, y, scale, width }: AccuracyLineProps) {
  const style = row.id === null ? 'strong' : undefined;
  return (
    <g>
      <Lines lines={name} x={4} y={y + 5 - (name.length - 1) * 8.5} {...(style ? { class: style } : {})} />
      {row.low !== null && row.high !== null && (
        <line class="whisker" x1={scale(row.low)} x2={scale(row.high)} y1={y} y2={y} />
      )}
      {row.f1 !== null && <circle class="dot" cx={scale(row.f1)} cy={y} r={5} />}
      {row.f1 === null && (
        <text class="quiet" x={scale(0) + 6} y={y + 5}>
          nothing to find
        </text>
      )}
      <text class="end" x={width} y={y + 5}>
        {row.support}
      </text>
    </g>
  );
}
