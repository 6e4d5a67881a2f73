import type { ThemeCell, ThemeCount } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { Mark } from '../figure/Mark.tsx';
import { describeCell } from '../matrix/describeCell.ts';
import { labelEnds, placeTicks } from './layOutStrip.ts';
import type { ThemeStripsProps } from './ThemeStrips.tsx';

interface StripLineProps extends Pick<ThemeStripsProps, 'width' | 'links' | 'selected'> {
  readonly row: ThemeCount;
  readonly cells: readonly ThemeCell[];
  readonly side: SideMode;
  /** Its name, where a theme has two lines; null where it has one. */
  readonly words: string | null;
  /** Row of its marks, for the arrow keys. */
  readonly number: number;
  readonly top: number;
  readonly left: number;
  readonly scale: (share: number) => number;
  readonly nameOf: (column: string) => string;
}

/** The shares of all councils on one line: a tick each, the ends named, and the chosen one. */
export function StripLine(props: StripLineProps) {
  const { row, cells, side, words, number, top, left, width, scale, nameOf, links, selected } = props;
  const ticks = placeTicks(cells, nameOf, scale);
  const base = top + 40;
  const chosen = ticks.find(({ cell }) => cell.column === selected.column);
  const style = side === 'answered' && words !== null ? 'tick tick-answered' : 'tick';
  return (
    <g>
      <line class="axis seen" x1={left} x2={width - 10} y1={base} y2={base} />
      {words !== null && (
        <text class="quiet end seen" x={width - 10} y={base + 16} aria-hidden="true">
          {words}
        </text>
      )}
      {labelEnds(ticks, left, width).map(({ text, x, anchor }) => (
        <text class={`quiet ${anchor} seen`} x={x} y={top + 15} aria-hidden="true">
          {text}
        </text>
      ))}
      {ticks.map(({ cell, name, x, from, to }, index) => {
        const isChosen = cell.column === selected.column;
        return (
          <Mark
            id={`${words === null || side === 'asked' ? 'cell' : side} ${row.id} ${cell.column}`}
            href={links.cell(row.id, cell.column, side)}
            sentence={describeCell(cell, row.name, name, side)}
            row={number}
            column={index + 1}
            selected={isChosen && selected.theme === row.id && (words === null || selected.side === side)}
            x={from}
            y={top + 18}
            width={to - from}
            height={26}
          >
            <line class={isChosen ? `${style} chosen` : style} x1={x} x2={x} y1={top + 20} y2={base} />
          </Mark>
        );
      })}
      {chosen !== undefined && (
        <text
          class={`strong seen ${chosen.x > width / 2 ? 'end' : ''}`}
          x={chosen.x}
          y={base + 18}
          aria-hidden="true"
        >
          {`${chosen.name} ${String(chosen.cell.count)} of ${String(chosen.cell.of)}`}
        </text>
      )}
    </g>
  );
}
