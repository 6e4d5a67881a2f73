import { line, scaleLinear } from 'd3';
import type { Funnel, FunnelLimits } from '../../compare/measureFunnel.ts';
import { Mark } from '../figure/Mark.tsx';
import { measureText } from '../figure/measureText.ts';
import type { OverChartProps } from './CouncilDots.tsx';
import { describeGroupShare } from './describeDifference.ts';
import { describeOutside } from './describeOver.ts';

export interface FunnelChartProps extends OverChartProps {
  readonly funnel: Funnel;
}

const LEFT = 44;
const TOP = 14;
const TARGET = 24;

/** Shares over sizes, against what chance alone would do: what lies outside the limits is named, and the chosen one. */
export function FunnelChart({ row, comparison, funnel, width, title, selected, hrefOf }: FunnelChartProps) {
  const height = Math.round(Math.min(420, Math.max(260, width * 0.5)));
  const bottom = height - 44;
  const highest = Math.max(
    0.1,
    ...funnel.points.map(({ share }) => share),
    ...funnel.limits.map(({ high95 }) => high95),
  );
  const sizes = funnel.points.map(({ of }) => of);
  const x = scaleLinear([0, Math.max(1, ...sizes)], [LEFT, width - 16]).nice();
  const y = scaleLinear([0, Math.min(1, Math.ceil(highest * 10) / 10)], [bottom, TOP]).clamp(true);
  const draw = (read: (limit: FunnelLimits) => number): string =>
    line<FunnelLimits>(
      ({ of }) => x(of),
      (limit) => y(read(limit)),
    )([...funnel.limits]) ?? '';
  const names = new Map(comparison.groups.map(({ id, name }) => [id, name]));
  const points = [...funnel.points].sort((a, b) => a.of - b.of || a.share - b.share);
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={title}>
      {y.ticks(5).map((tick) => (
        <g>
          <line class="grid" x1={LEFT} x2={width - 16} y1={y(tick)} y2={y(tick)} />
          <text class="quiet end" x={LEFT - 6} y={y(tick) + 5}>
            {`${String(Math.round(tick * 100))} %`}
          </text>
        </g>
      ))}
      {x.ticks(width < 620 ? 4 : 8).map((tick) => (
        <text class="quiet middle" x={x(tick)} y={bottom + 19}>
          {tick}
        </text>
      ))}
      <text class="quiet end" x={width - 16} y={height - 6}>
        recommendations of a council
      </text>
      <line class="axis" x1={LEFT} x2={width - 16} y1={y(funnel.share)} y2={y(funnel.share)} />
      <path class="limit-inner" d={draw(({ low95 }) => low95)} />
      <path class="limit-inner" d={draw(({ high95 }) => high95)} />
      <path class="limit-outer" d={draw(({ low998 }) => low998)} />
      <path class="limit-outer" d={draw(({ high998 }) => high998)} />
      {points.map((point, index) => {
        const name = names.get(point.group) ?? point.group;
        const share = row.shares.find(({ group }) => group === point.group);
        if (share === undefined) return null;
        const isNamed = point.outside !== null || point.group === selected;
        const cx = x(point.of);
        const cy = y(point.share);
        const isLeft = cx + 10 + measureText(name) > width;
        return (
          <Mark
            id={`over ${point.group}`}
            href={hrefOf(point.group)}
            sentence={`${describeGroupShare(share, name, row.name, comparison.mode)}${describeOutside(point)}`}
            row={0}
            column={index}
            selected={point.group === selected}
            x={cx - TARGET / 2}
            y={cy - TARGET / 2}
            width={TARGET}
            height={TARGET}
          >
            <circle class={point.outside === null ? 'dot-done' : 'dot'} cx={cx} cy={cy} r={4.5} />
            {isNamed && (
              <text class={isLeft ? 'end' : ''} x={isLeft ? cx - 9 : cx + 9} y={cy + 5}>
                {name}
              </text>
            )}
          </Mark>
        );
      })}
    </svg>
  );
}
