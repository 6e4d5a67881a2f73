import type { Comparison } from '../../compare/comparison.ts';
import { CompareRow } from './CompareRow.tsx';
import { HEAD, layOutComparison, type ComparisonLayout } from './layOutComparison.ts';

export interface CompareLinks {
  /** To what one group has on a theme. */
  readonly share: (theme: string, group: string) => string;
  /** To what both have. */
  readonly both: (theme: string) => string;
}

export interface CompareChartProps {
  /** Of two groups. */
  readonly comparison: Comparison;
  readonly width: number;
  readonly title: string;
  readonly links: CompareLinks;
  /** The theme chosen, and of which group; null for both. */
  readonly selected: { readonly theme: string | null; readonly group: string | null };
}

/** A tick's words take so much. */
const TICK = 72;

/** Two groups: their shares as dots with ranges, and how far the first lies from the second. */
export function CompareChart(props: CompareChartProps) {
  const { comparison, width, title } = props;
  const layout = layOutComparison(comparison.rows, width);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(width)} ${String(layout.height)}`}
      role="group"
      aria-label={title}
    >
      {layout.hasAxes && <Axes layout={layout} comparison={comparison} />}
      {layout.rows.map((placed, index) => (
        <CompareRow {...props} placed={placed} layout={layout} index={index} />
      ))}
    </svg>
  );
}

/** The scale of the shares, and beside it that of the differences. On a narrow chart each block has its own zero. */
function Axes({
  layout: { narrow, share, points, height, wordsX },
  comparison: { groups },
}: {
  readonly layout: ComparisonLayout;
  readonly comparison: Comparison;
}) {
  const [first, second] = groups;
  const [low = 0] = points.domain();
  const percent = (value: number): string => String(Math.round(Math.abs(value) * 100));
  return (
    <g>
      {share.ticks(Math.floor((share.range()[1] ?? 0) - (share.range()[0] ?? 0)) / TICK).map((tick) => (
        <g>
          {!narrow && <line class="grid" x1={share(tick)} x2={share(tick)} y1={HEAD - 6} y2={height} />}
          <text class="quiet middle" x={share(tick)} y={36}>
            {`${percent(tick)}${tick === 0 ? '' : ' %'}`}
          </text>
        </g>
      ))}
      <text class="quiet" x={share(0) - 4} y={16}>
        share
      </text>
      {!narrow && (
        <g>
          <text class="quiet middle" x={points(0)} y={16}>
            difference in points
          </text>
          {[low, 0, -low].map((tick) => (
            <text class="quiet middle" x={points(tick)} y={36}>
              {tick === 0 ? '0' : `${tick < 0 ? '−' : '+'}${percent(tick)}`}
            </text>
          ))}
          <line class="axis" x1={points(0)} x2={points(0)} y1={HEAD - 6} y2={height} />
          <text class="quiet" x={wordsX} y={36}>
            in words
          </text>
        </g>
      )}
      {narrow && (
        <text class="quiet" x={share(0) + 60} y={16}>
          {`then ${first?.name ?? ''} less ${second?.name ?? ''}`}
        </text>
      )}
    </g>
  );
}
