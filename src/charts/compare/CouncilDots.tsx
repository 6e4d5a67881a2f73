import { scaleLinear } from 'd3';
import type { Comparison, ThemeComparison } from '../../compare/comparison.ts';
import { TOO_FEW } from '../../compare/sizes.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { describeGroupShare } from './describeDifference.ts';

export interface OverChartProps {
  readonly row: ThemeComparison;
  readonly comparison: Comparison;
  readonly width: number;
  readonly title: string;
  readonly selected: string | null;
  readonly hrefOf: (group: string) => string;
}

const HEAD = 30;
const ROW = 32;
const LINE = 17;
const FIGURE = 90;
const SQUARE = 14;
const WIDEST = 800;
/** A tick's words take so much. */
const TICK = 64;

/** One theme in a few councils: a dot with its range, or squares where there are too few for a rate. */
export function CouncilDots({ row, comparison, width, title, selected, hrefOf }: OverChartProps) {
  // On a wide page the figures would stand too far from their dots.
  const used = Math.min(width, WIDEST);
  const nameWidth = Math.round(Math.min(220, used * 0.34));
  const rated = row.shares.filter(({ size }) => size !== 'few');
  const highest = Math.max(0.1, Math.ceil(Math.max(0, ...rated.map(({ high }) => high ?? 0)) * 10) / 10);
  const scale = scaleLinear([0, highest], [nameWidth + 8, used - FIGURE]);
  const square = Math.min(SQUARE, (used - FIGURE - nameWidth) / (TOO_FEW - 1));
  let y = HEAD;
  const placed = row.shares.map((share, index) => {
    const group = comparison.groups[index]?.name ?? share.group;
    const name = wrapText(group, nameWidth - 10, 6);
    const top = y;
    const height = Math.max(ROW, name.length * LINE + 12);
    y += height;
    return { share, group, name, top, height };
  });
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y + 4)}`} role="group" aria-label={title}>
      {rated.length > 0 &&
        scale.ticks((used - FIGURE - nameWidth) / TICK).map((tick) => (
          <g>
            <line class="grid" x1={scale(tick)} x2={scale(tick)} y1={HEAD - 6} y2={y} />
            <text class="quiet middle" x={scale(tick)} y={16}>
              {`${String(Math.round(tick * 100))}${tick === 0 ? '' : ' %'}`}
            </text>
          </g>
        ))}
      {placed.map(({ share, group, name, top, height }, index) => (
        <Mark
          id={`over ${share.group}`}
          href={hrefOf(share.group)}
          sentence={describeGroupShare(share, group, row.name, comparison.mode)}
          row={index}
          column={0}
          selected={selected === share.group}
          x={0}
          y={top + 1}
          width={used}
          height={height - 2}
        >
          <Lines lines={name} x={4} y={top + height / 2 + 5 - (name.length - 1) * 8.5} class="link" />
          {share.size === 'few'
            ? Array.from({ length: share.of }, (_, at) => (
                <rect
                  class={at < share.count ? comparison.mode : 'empty'}
                  x={nameWidth + 9 + at * square}
                  y={top + (height - square) / 2 + 2}
                  width={square - 4}
                  height={square - 4}
                />
              ))
            : share.share !== null &&
              share.low !== null &&
              share.high !== null && (
                <g>
                  <line
                    class="whisker"
                    x1={scale(share.low)}
                    x2={scale(share.high)}
                    y1={top + height / 2}
                    y2={top + height / 2}
                  />
                  <circle class="group-first" cx={scale(share.share)} cy={top + height / 2} r={5} />
                </g>
              )}
          <text class="end" x={used - 4} y={top + height / 2 + 5}>
            {`${String(share.count)} of ${String(share.of)}`}
          </text>
        </Mark>
      ))}
    </svg>
  );
}
