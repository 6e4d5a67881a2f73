import { NobodyHatch } from '../figure/NobodyHatch.tsx';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import { describeOwner, printFigures } from './describeOwners.ts';
import { figureNames, layOutOwners, pairNames, type OwnerLayout, type PlacedOwner } from './layOutOwners.ts';
import { LoadSquares } from './LoadSquares.tsx';

export interface OwnerChartProps {
  readonly loads: readonly OwnerLoad[];
  /** Recommendations of the council. */
  readonly of: number;
  /** The dates on which it was judged what is past its date, in words. */
  readonly asOf: string;
  readonly width: number;
  readonly title: string;
  /** The owner chosen; "none" is the row of what nobody owns. */
  readonly selected: string | null;
  readonly hrefOf: (owner: string | null) => string;
}

/** Who carries how much in one council. What nobody owns stands on top. */
export function OwnerChart({ loads, of, asOf, width, title, selected, hrefOf }: OwnerChartProps) {
  const layout = layOutOwners(loads, of, width, asOf);
  const { narrow, figuresX, heads, rows, ruleY, height } = layout;
  const most = Math.max(0, ...loads.map(({ recommendations }) => recommendations));
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={title}>
      <NobodyHatch />
      {!narrow && <FigureHeads x={figuresX} figure={layout.figure} />}
      <line class="rule" x1={0} x2={width} y1={ruleY} y2={ruleY} />
      {heads.map((head) => (
        <text class="quiet" x={4} y={head.y}>
          {head.words}
        </text>
      ))}
      {rows.map((placed, index) => (
        <Mark
          id={`owner ${placed.load.name ?? ''}`}
          href={hrefOf(placed.load.name)}
          sentence={describeOwner(placed.load, of, asOf)}
          row={index}
          column={0}
          selected={selected === (placed.load.name ?? 'none')}
          x={0}
          y={placed.y + 1}
          width={width}
          height={placed.height - 2}
        >
          <OwnerRow placed={placed} of={of} layout={layout} width={width} most={most} />
        </Mark>
      ))}
    </svg>
  );
}

/** Beside "No owner named", so that it is seen where it is none. */
const SWATCH = 30;

/** Names of the columns; two of the actions, and two of what is open, under their common heads. */
function FigureHeads({ x, figure }: { readonly x: number; readonly figure: number }) {
  return (
    <g>
      {pairNames.map((name, index) => (
        <g>
          <text class="quiet end" x={x + figure * (index * 2 + 3) - 6} y={16}>
            {name}
          </text>
          <line
            class="axis"
            x1={x + figure * (index * 2 + 1) + 22}
            x2={x + figure * (index * 2 + 3) - 6}
            y1={21}
            y2={21}
          />
        </g>
      ))}
      {figureNames.map((name, index) => (
        <text class="quiet end" x={x + figure * (index + 1) - 6} y={38}>
          {name}
        </text>
      ))}
    </g>
  );
}

interface OwnerRowProps {
  readonly placed: PlacedOwner;
  readonly of: number;
  readonly layout: OwnerLayout;
  readonly width: number;
  readonly most: number;
}

function OwnerRow({ placed, of, layout, width, most }: OwnerRowProps) {
  const { load, y, height, name, words } = placed;
  const { narrow, nameWidth, figure, figuresX } = layout;
  const indent = load.name === null ? SWATCH + 8 : 0;
  if (narrow) {
    return (
      <g>
        {indent > 0 && <rect class="nobody" x={4} y={y + 9} width={SWATCH} height={10} />}
        <Lines lines={name} x={4 + indent} y={y + 19} class="link" />
        <LoadSquares load={load} x={4} y={y + 13 + name.length * 17} width={width - 8} most={most} />
        <Lines lines={words} x={4} y={y + 37 + name.length * 17} class="quiet" />
      </g>
    );
  }
  const middle = y + height / 2;
  return (
    <g>
      {indent > 0 && <rect class="nobody" x={4} y={middle - 5} width={SWATCH} height={10} />}
      <Lines lines={name} x={4 + indent} y={middle + 5 - (name.length - 1) * 8.5} class="link" />
      <LoadSquares load={load} x={nameWidth} y={middle} width={figuresX - nameWidth} most={most} />
      {printFigures(load, of).map((value, index) => (
        <text class="end" x={figuresX + figure * (index + 1) - 6} y={middle + 5}>
          {value}
        </text>
      ))}
    </g>
  );
}
