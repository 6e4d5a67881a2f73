import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { describeOwnerTheme } from './describeOwnerThemes.ts';
import type { OwnerThemeChartProps } from './OwnerThemeChart.tsx';

const LINE = 17;

/** From this width on, owners stand in two columns. */
const TWO = 620;
const GAP = 32;

/** The narrow form: the themes of one owner below each other, as words and numbers. */
export function OwnerThemeRows({ loads, themes, width, title, selected, hrefOf }: OwnerThemeChartProps) {
  const columns = width < TWO ? 1 : 2;
  const column = (width - GAP * (columns - 1)) / columns;
  const ends = Array.from({ length: columns }, () => 4);
  let row = 0;
  const owners = loads.map((load) => {
    const shortest = ends.indexOf(Math.min(...ends));
    const left = shortest * (column + GAP);
    const name = wrapText(load.name ?? 'No owner named', column - 8, 6);
    let y = ends[shortest] ?? 4;
    const top = y;
    y += name.length * LINE + 10;
    const named = themes
      .map((theme) => ({ theme, count: load.byTheme[theme.id] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ theme, count }) => {
        const lines = wrapText(theme.name, column - 90, 4);
        const placed = { theme, count, lines, y, height: Math.max(28, lines.length * LINE + 8), row };
        y += placed.height;
        row += 1;
        return placed;
      });
    ends[shortest] = y + (named.length === 0 ? 24 : 12);
    return { load, name, top, left, named };
  });
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(width)} ${String(Math.max(...ends))}`}
      role="group"
      aria-label={title}
    >
      {owners.map(({ load, name, top, left, named }) => (
        <g>
          <line class="axis" x1={left} x2={left + column} y1={top - 2} y2={top - 2} />
          <Lines lines={name} x={left + 4} y={top + 17} class="strong" />
          {named.length === 0 && (
            <text class="quiet" x={left + 4} y={top + name.length * LINE + 20}>
              No theme was found.
            </text>
          )}
          {named.map((placed) => (
            <Mark
              id={`owner ${load.name ?? ''} ${placed.theme.id}`}
              href={hrefOf(load.name, placed.theme.id)}
              sentence={describeOwnerTheme(load, placed.theme)}
              row={placed.row}
              column={0}
              selected={selected.owner === (load.name ?? 'none') && selected.theme === placed.theme.id}
              x={left}
              y={placed.y}
              width={column}
              height={placed.height}
            >
              <Lines lines={placed.lines} x={left + 12} y={placed.y + 18} class="link" />
              <text class="end" x={left + column - 4} y={placed.y + 18}>
                {`${String(placed.count)} of ${String(load.recommendations)}`}
              </text>
            </Mark>
          ))}
        </g>
      ))}
    </svg>
  );
}
