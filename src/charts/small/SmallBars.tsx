import { scaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { CellBar } from '../matrix/CellBar.tsx';
import { wrapText } from '../figure/measureText.ts';

export interface SmallBarsProps {
  readonly cells: readonly (ThemeCell & { readonly name: string })[];
  readonly mode: SideMode;
  readonly title: string;
}

const WIDTH = 320;
const ROW = 24;

/** One theme over the councils, beside the sentence that states it. */
export function SmallBars({ cells, mode, title }: SmallBarsProps) {
  const highest = Math.max(0.1, ...cells.map(({ high, size }) => (size === 'few' ? 0 : (high ?? 0))));
  const barWidth = 130;
  const scale = scaleLinear([0, highest], [0, barWidth]);
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(WIDTH)} ${String(cells.length * ROW)}`}
      role="img"
      aria-label={title}
    >
      {cells.map((cell, index) => {
        const y = index * ROW + ROW / 2;
        return (
          <g>
            <text class="quiet" x={0} y={y + 5}>
              {wrapText(cell.name, 100, 1)[0]}
            </text>
            <CellBar cell={cell} mode={mode} measure="share" x={104} y={y} scale={scale} width={barWidth} />
            <text class="end" x={WIDTH} y={y + 5}>
              {`${String(cell.count)} of ${String(cell.of)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
