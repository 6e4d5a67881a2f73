import { max, min } from 'd3';
import type { ThemePair } from '../../figures/themePair.ts';
import type { SideMode } from '../../compare/sides.ts';
import { Mark } from '../figure/Mark.tsx';
import { measureText } from '../figure/measureText.ts';
import { describePair, type NameTheme } from './describePairs.ts';

export interface TogetherChartProps {
  readonly pairs: readonly ThemePair[];
  /** Themes in the order of the chart; those without a pair are left out. */
  readonly themes: readonly string[];
  readonly of: number;
  readonly mode: SideMode;
  readonly width: number;
  readonly title: string;
  readonly nameOf: NameTheme;
  readonly hrefOf: (one: string, other: string) => string;
  readonly selected: { readonly one: string | null; readonly other: string | null };
  /** The pair that the title speaks of. */
  readonly finding: ThemePair | null;
}

const MOST_STEP = 40;
const ROOM = 10;

/** The step of the triangle for a width: as wide as the names at its diagonal allow. */
export function findStep(names: readonly string[], width: number): number {
  const steps = names.slice(1).map((name, index) => (width - ROOM - measureText(name)) / (index + 1));
  return Math.min(MOST_STEP, Math.floor(min(steps) ?? MOST_STEP));
}

/** Which themes come together? The lower triangle, names on its diagonal so that no text turns; area is count. */
export function TogetherChart(props: TogetherChartProps) {
  const { pairs, width, title, nameOf, finding } = props;
  const themes = props.themes.filter((id) => pairs.some(({ one, other }) => one === id || other === id));
  const step = findStep(themes.map(nameOf), width);
  const most = max(pairs, ({ count }) => count) ?? 1;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(width)} ${String(themes.length * step + 2)}`}
      role="group"
      aria-label={title}
    >
      {themes.map((theme, row) => (
        <g>
          <path class="grid" d={`M0 ${String((row + 1) * step)}h${String(row * step)}v${String(-step)}`} />
          <text
            class={theme === finding?.one || theme === finding?.other ? 'strong' : ''}
            x={row * step + 8}
            y={row * step + step / 2 + 5}
          >
            {nameOf(theme)}
          </text>
          {themes.slice(0, row).map((other, column) => {
            const pair = pairs.find(
              ({ one, other: second }) =>
                (one === theme && second === other) || (one === other && second === theme),
            );
            if (pair === undefined) return null;
            return <Pair {...props} pair={pair} row={row} column={column} step={step} most={most} />;
          })}
        </g>
      ))}
    </svg>
  );
}

interface PairProps extends TogetherChartProps {
  readonly pair: ThemePair;
  readonly row: number;
  readonly column: number;
  readonly step: number;
  readonly most: number;
}

function Pair({ pair, row, column, step, most, of, mode, nameOf, hrefOf, selected, finding }: PairProps) {
  const side = Math.max(3, (step - 4) * Math.sqrt(pair.count / most));
  const x = column * step + step / 2;
  const y = row * step + step / 2;
  return (
    <Mark
      id={`pair ${pair.one} ${pair.other}`}
      href={hrefOf(pair.one, pair.other)}
      sentence={describePair(pair, of, mode, nameOf)}
      row={row}
      column={column}
      selected={selected.one === pair.one && selected.other === pair.other}
      x={column * step}
      y={row * step}
      width={step - 1}
      height={step - 1}
    >
      <rect class="pair" x={x - side / 2} y={y - side / 2} width={side} height={side} />
      <text class={`middle${pair === finding ? ' strong' : ''}`} x={x} y={y + 5}>
        {pair.count}
      </text>
    </Mark>
  );
}
