import { scaleLinear } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { GapHatch } from '../figure/GapHatch.tsx';
import { Lines } from '../figure/Lines.tsx';
import { measureText, wrapText } from '../figure/measureText.ts';
import { CellBar } from '../matrix/CellBar.tsx';

export interface SmallBarsProps {
  readonly cells: readonly (ThemeCell & { readonly name: string })[];
  readonly mode: SideMode;
  /** The share to which the bars run: one for all small charts of a page. */
  readonly highest: number;
  readonly title: string;
  readonly width: number;
}

/** The column of names takes so much at least, and this part of the width at most. */
const NAME = 100;
const MOST_NAME = 0.42;
const GAP = 10;
/** "41 of 41" and the space before it. */
const FIGURE = 76;
const LINE = 17;

/** One theme over the councils, beside the sentence that states it. No name is cut: what is too long stands above. */
export function SmallBars({ cells, mode, highest, title, width }: SmallBarsProps) {
  const longest = Math.max(0, ...cells.flatMap(({ name }) => name.split(/\s+/)).map(widthOf));
  const isAbove = Math.max(NAME, longest) > width * MOST_NAME;
  const left = isAbove ? 0 : Math.max(NAME, longest) + GAP;
  const bar = width - left - FIGURE;
  const scale = scaleLinear([0, highest], [0, bar]);
  let y = 0;
  const rows = cells.map((cell) => {
    const lines = wrapText(cell.name, isAbove ? width : left - GAP, Infinity);
    const top = y;
    const middle = top + 12 + (isAbove ? lines.length * LINE : 0);
    y += (lines.length + (isAbove ? 1 : 0)) * LINE + 7;
    return (
      <g>
        <Lines lines={lines} x={0} y={top + 17} class="quiet" />
        <CellBar cell={cell} mode={mode} measure="share" x={left} y={middle} scale={scale} width={bar} />
        <text class="end" x={width} y={middle + 5}>
          {`${String(cell.count)} of ${String(cell.of)}`}
        </text>
      </g>
    );
  });
  const said = cells.map(({ name, count, of }) => `${name} ${String(count)} of ${String(of)}`).join(', ');
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(width)} ${String(y)}`}
      role="img"
      aria-label={`${title}: ${said}`}
    >
      {mode === 'unanswered' && <GapHatch />}
      {rows}
    </svg>
  );
}

/** A little more than measured: a name that runs on would meet the first square. */
function widthOf(word: string): number {
  return Math.ceil(measureText(word)) + 1;
}
