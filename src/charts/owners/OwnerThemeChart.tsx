import { scaleQuantize } from 'd3';
import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { describeOwnerTheme, type NamedTheme } from './describeOwnerThemes.ts';
import { OwnerThemeRows } from './OwnerThemeRows.tsx';
import { layOutOwnerThemes, type ThemeBlock } from './layOutOwnerThemes.ts';

export interface OwnerThemeChartProps {
  readonly loads: readonly OwnerLoad[];
  readonly themes: readonly NamedTheme[];
  readonly width: number;
  readonly title: string;
  readonly selected: { readonly owner: string | null; readonly theme: string | null };
  readonly hrefOf: (owner: string | null, theme: string) => string;
}

const NARROW = 900;
/** Five steps of tint; the number is printed on each. */
const steps = [1, 2, 3, 4, 5];

/** Owners by themes: the dense form of the matrix. Core themes first, the others below. */
export function OwnerThemeChart(props: OwnerThemeChartProps) {
  const { loads, themes, width, title } = props;
  if (width < NARROW) return <OwnerThemeRows {...props} />;
  const { blocks, height } = layOutOwnerThemes(loads, themes, width);
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={title}>
      {blocks.map((block, index) => (
        <Block {...props} block={block} first={index * loads.length} />
      ))}
    </svg>
  );
}

interface BlockProps extends OwnerThemeChartProps {
  readonly block: ThemeBlock;
  /** Number of its first row among the rows of all blocks. */
  readonly first: number;
}

function Block({ block, first, loads, selected, hrefOf }: BlockProps) {
  const most = Math.max(1, ...loads.flatMap(({ byTheme }) => block.themes.map(({ id }) => byTheme[id] ?? 0)));
  const stepOf = scaleQuantize([0.5, Math.max(5.5, most + 0.5)], steps);
  const { top, headHeight, nameWidth, column, rows } = block;
  return (
    <g>
      <line
        class="axis"
        x1={0}
        x2={nameWidth + column * block.themes.length}
        y1={top + headHeight}
        y2={top + headHeight}
      />
      {block.themes.map(({ name }, index) => {
        const lines = wrapText(name, column - 6, 4);
        return (
          <Lines
            lines={lines}
            x={nameWidth + index * column + 2}
            y={top + headHeight - 8 - (lines.length - 1) * 17}
            class="quiet"
          />
        );
      })}
      {rows.map(({ load, name, y, height }, row) => (
        <g>
          <Lines lines={name} x={0} y={y + height / 2 + 5 - (name.length - 1) * 8.5} />
          {block.themes.map((theme, index) => {
            const count = load.byTheme[theme.id] ?? 0;
            const x = nameWidth + index * column;
            if (count === 0) {
              return (
                <text class="quiet middle" x={x + column / 2 - 1} y={y + height / 2 + 5}>
                  0
                </text>
              );
            }
            const step = String(stepOf(count));
            return (
              <Mark
                id={`owner ${load.name ?? ''} ${theme.id}`}
                href={hrefOf(load.name, theme.id)}
                sentence={describeOwnerTheme(load, theme)}
                row={first + row}
                column={index}
                selected={selected.owner === (load.name ?? 'none') && selected.theme === theme.id}
                x={x}
                y={y + 1}
                width={column - 2}
                height={height - 2}
              >
                <rect class={`dense-${step}`} x={x + 2} y={y + 3} width={column - 6} height={height - 6} />
                <text class={`middle on-dense-${step}`} x={x + column / 2 - 1} y={y + height / 2 + 5}>
                  {count}
                </text>
              </Mark>
            );
          })}
        </g>
      ))}
    </g>
  );
}
