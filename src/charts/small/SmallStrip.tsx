import { max, scaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import { labelEnds, placeTicks } from '../strips/layOutStrip.ts';

export interface SmallStripProps {
  readonly cells: readonly (ThemeCell & { readonly name: string })[];
  readonly title: string;
  readonly width: number;
}

const BASE = 42;

/** One theme over many councils: a tick for each where its share lies, the ends named. */
export function SmallStrip({ cells, title, width }: SmallStripProps) {
  const rated = cells.filter(({ size }) => size !== 'few');
  const highest = Math.max(0.1, Math.ceil((max(rated, ({ share }) => share ?? 0) ?? 0) * 10) / 10);
  const scale = scaleLinear([0, highest], [4, width - 4]);
  const names = new Map(cells.map(({ column, name }) => [column, name]));
  const ticks = placeTicks(rated, (column) => names.get(column) ?? column, scale);
  return (
    <svg class="chart small" viewBox={`0 0 ${String(width)} 62`} role="img" aria-label={title}>
      {labelEnds(ticks, 0, width).map(({ text, x, anchor }) => (
        <text class={`quiet ${anchor}`} x={x} y={15}>
          {text}
        </text>
      ))}
      <line class="axis" x1={4} x2={width - 4} y1={BASE} y2={BASE} />
      {ticks.map(({ x }) => (
        <line class="tick" x1={x} x2={x} y1={22} y2={BASE} />
      ))}
      <text class="quiet" x={0} y={58}>
        0
      </text>
      <text class="quiet end" x={width} y={58}>
        {`${String(Math.round(highest * 100))} %`}
      </text>
    </svg>
  );
}
