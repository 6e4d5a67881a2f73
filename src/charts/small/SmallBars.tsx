import { scaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { GapHatch } from '../figure/GapHatch.tsx';
import { Lines } from '../figure/Lines.tsx';
import { wrapText } from '../figure/measureText.ts';
import { CellBar } from '../matrix/CellBar.tsx';

export interface SmallBarsProps {
  readonly cells: readonly (ThemeCell & { readonly name: string })[];
  readonly mode: SideMode;
  /** The share to which the bars run: one for all small charts of a page. */
  readonly highest: number;
  readonly title: string;
}

const WIDTH = 320;
const NAME = 100;
const BAR = 136;
const LINE = 17;

/** One theme over the councils, beside the sentence that states it. */
export function SmallBars({ cells, mode, highest, title }: SmallBarsProps) {
  const scale = scaleLinear([0, highest], [0, BAR]);
  let y = 0;
  const rows = cells.map((cell) => {
    const lines = wrapText(cell.name, NAME, Infinity);
    const middle = y + 12;
    y += lines.length * LINE + 7;
    return (
      <g>
        <Lines lines={lines} x={0} y={middle + 5} class="quiet" />
        <CellBar cell={cell} mode={mode} measure="share" x={NAME + 4} y={middle} scale={scale} width={BAR} />
        <text class="end" x={WIDTH} y={middle + 5}>
          {`${String(cell.count)} of ${String(cell.of)}`}
        </text>
      </g>
    );
  });
  const said = cells.map(({ name, count, of }) => `${name} ${String(count)} of ${String(of)}`).join(', ');
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(WIDTH)} ${String(y)}`}
      role="img"
      aria-label={`${title}: ${said}`}
    >
      {mode === 'unanswered' && <GapHatch />}
      {rows}
    </svg>
  );
}
