import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import type { OwnerLoad } from '../../compare/measureOwnerLoad.ts';
import { describeOwner, kindNames } from './describeOwners.ts';
import { LoadSquares } from './LoadSquares.tsx';

export interface OwnerChartProps {
  readonly loads: readonly OwnerLoad[];
  /** Recommendations of the council. */
  readonly of: number;
  readonly width: number;
  readonly title: string;
  /** The owner chosen; "none" is the row of what nobody owns. */
  readonly selected: string | null;
  readonly hrefOf: (owner: string | null) => string;
}

interface PlacedRow {
  readonly load: OwnerLoad;
  readonly y: number;
}

const NARROW = 620;
const FIGURE = 78;
const figures = ['recs', 'actions', 'overdue', 'undated'] as const;

/** Who carries how much in one council. What nobody owns stands on top. */
export function OwnerChart({ loads, of, width, title, selected, hrefOf }: OwnerChartProps) {
  const narrow = width < NARROW;
  const rowHeight = narrow ? 84 : 40;
  const kinds = Object.entries(kindNames).map(([kind, name]) => ({
    name,
    own: loads.filter((load) => load.kind === kind),
  }));
  const groups = [{ name: null, own: loads.filter(({ name }) => name === null) }, ...kinds].filter(
    ({ own }) => own.length > 0,
  );
  let y = narrow ? 4 : 28;
  const heads: { name: string; y: number }[] = [];
  const rows: PlacedRow[] = [];
  for (const { name, own } of groups) {
    if (name !== null) {
      heads.push({ name, y });
      y += 30;
    }
    for (const load of own) {
      rows.push({ load, y });
      y += rowHeight;
    }
    y += 6;
  }
  const most = Math.max(0, ...loads.map(({ recommendations }) => recommendations));
  const figuresX = width - FIGURE * figures.length;
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y)}`} role="group" aria-label={title}>
      <defs>
        <pattern
          id="hatch-nobody"
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="nobody-line" x1="0" y1="0" x2="0" y2="4" />
        </pattern>
      </defs>
      {!narrow &&
        figures.map((name, index) => (
          <text class="quiet end" x={figuresX + FIGURE * (index + 1) - 6} y={16}>
            {name}
          </text>
        ))}
      {heads.map((head) => (
        <g>
          <line class="axis" x1={0} x2={width} y1={head.y} y2={head.y} />
          <text class="quiet" x={0} y={head.y + 20}>
            {head.name}
          </text>
        </g>
      ))}
      {rows.map(({ load, y: top }, index) => (
        <Mark
          id={`owner ${load.name ?? ''}`}
          href={hrefOf(load.name)}
          sentence={describeOwner(load, of)}
          row={index}
          column={0}
          selected={selected === (load.name ?? 'none')}
          x={0}
          y={top}
          width={width}
          height={rowHeight - 2}
        >
          <OwnerRow
            load={load}
            of={of}
            y={top}
            width={width}
            narrow={narrow}
            figuresX={figuresX}
            most={most}
          />
        </Mark>
      ))}
    </svg>
  );
}

interface OwnerRowProps {
  readonly load: OwnerLoad;
  readonly of: number;
  readonly y: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly figuresX: number;
  readonly most: number;
}

function OwnerRow({ load, of, y, width, narrow, figuresX, most }: OwnerRowProps) {
  const name = load.name ?? 'No owner named';
  const actions = load.actions.asked + load.actions.response;
  const overdue = load.overdue === null ? '–' : String(load.overdue);
  const nameWidth = narrow ? width - 8 : figuresX * 0.56;
  const lines = wrapText(name, nameWidth - 8, narrow ? 1 : 2);
  if (narrow) {
    const words =
      load.name === null
        ? `${String(load.recommendations)} of ${String(of)}`
        : `${String(load.recommendations)} of ${String(of)}, ${String(actions)} actions, ${overdue} overdue, ${String(load.undated)} undated`;
    return (
      <g>
        <Lines lines={lines} x={4} y={y + 19} class="link" />
        <LoadSquares load={load} x={4} y={y + 36} width={width - 8} most={most} />
        <text class="quiet" x={4} y={y + 66}>
          {words}
        </text>
      </g>
    );
  }
  const middle = y + 19;
  const printed =
    load.name === null
      ? [`${String(load.recommendations)} of ${String(of)}`]
      : [String(load.recommendations), String(actions), overdue, String(load.undated)];
  return (
    <g>
      <Lines lines={lines} x={4} y={middle + 5 - (lines.length - 1) * 8.5} class="link" />
      <LoadSquares load={load} x={nameWidth} y={middle} width={figuresX - nameWidth} most={most} />
      {printed.map((value, index) => (
        <text class="end" x={figuresX + FIGURE * (index + 1) - 6} y={middle + 5}>
          {value}
        </text>
      ))}
    </g>
  );
}
