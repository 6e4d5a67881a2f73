import { Mark } from '../figure/Mark.tsx';

/** One recommendation in its lane. */
export interface LaneMember {
  readonly id: string;
  readonly council: string;
  readonly year: number | null;
  readonly complete: boolean;
  /** Raised again after an earlier one of the council was reported complete. */
  readonly returned: boolean;
  /** What the dot says. */
  readonly sentence: string;
}

export interface LanesChartProps {
  readonly members: readonly LaneMember[];
  readonly width: number;
  readonly title: string;
  readonly selected: string | null;
  readonly hrefOf: (id: string) => string;
}

/** From the middle of one dot to the next: the smallest target that a finger hits. */
const STEP = 26;
const HEAD = 30;
const NARROW = 620;

/** Councils as lanes, years from left to right: who raised it when. Hollow: reported complete; ↺ came back after that. */
export function LanesChart({ members, width, title, selected, hrefOf }: LanesChartProps) {
  const years = [...new Set(members.map(({ year }) => year ?? 0))].sort((a, b) => a - b);
  const councils = [...new Set(members.map(({ council }) => council))].sort();
  const narrow = width < NARROW;
  const left = narrow ? 4 : 150;
  const cell = (width - left) / Math.max(1, years.length);
  const perLine = Math.max(1, Math.floor((cell - 12) / STEP));
  const nameHeight = narrow ? 22 : 0;
  let y = HEAD;
  const lanes = councils.map((council) => {
    const cells = years.map((year) =>
      members.filter((member) => member.council === council && (member.year ?? 0) === year),
    );
    const lines = Math.max(1, ...cells.map((own) => Math.ceil(own.length / perLine)));
    const lane = { council, cells, top: y, height: lines * STEP + 14 + nameHeight };
    y += lane.height;
    return lane;
  });
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y + 2)}`} role="group" aria-label={title}>
      {years.map((year, index) => (
        <text class="quiet" x={left + index * cell + 6} y={18}>
          {year === 0 ? 'Year not known' : year}
        </text>
      ))}
      {lanes.map(({ council, cells, top, height }, lane) => (
        <g>
          <line class="axis" x1={0} x2={width} y1={top} y2={top} />
          <text class="strong" x={narrow ? 4 : 0} y={narrow ? top + 18 : top + height / 2 + 5}>
            {council}
          </text>
          {cells.flatMap((own, column) =>
            own.map((member, index) => {
              const x = left + column * cell + 6 + (index % perLine) * STEP;
              const lineY = top + 7 + nameHeight + Math.floor(index / perLine) * STEP;
              return (
                <Mark
                  id={member.id}
                  href={hrefOf(member.id)}
                  sentence={member.sentence}
                  row={lane * 100 + Math.floor(index / perLine)}
                  column={column * perLine + (index % perLine)}
                  selected={selected === member.id}
                  x={x}
                  y={lineY}
                  width={STEP - 2}
                  height={STEP - 2}
                >
                  {member.returned && (
                    <text class="strong" x={x + STEP - 6} y={lineY + 10}>
                      ↺
                    </text>
                  )}
                  <circle
                    class={member.complete ? 'dot-done' : 'dot'}
                    cx={x + STEP / 2 - 1}
                    cy={lineY + STEP / 2 - 1}
                    r={6}
                  />
                </Mark>
              );
            }),
          )}
        </g>
      ))}
      <line class="axis" x1={0} x2={width} y1={y} y2={y} />
    </svg>
  );
}
