import type { ThemeCount } from '../../compare/countThemes.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { describeCell, describeThemeRow } from '../matrix/describeCell.ts';
import { labelEnds, placeTicks } from './layOutStrip.ts';
import type { ThemeStripsProps } from './ThemeStrips.tsx';

interface StripRowProps extends ThemeStripsProps {
  readonly row: ThemeCount;
  readonly number: number;
  readonly y: number;
  /** Height of the name above the strip in the narrow form. */
  readonly head: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly left: number;
  readonly narrow: boolean;
  readonly scale: (share: number) => number;
  readonly nameOf: (column: string) => string;
}

/** One theme: its name, in how many councils, and a tick for each of them. */
export function StripRow(props: StripRowProps) {
  const { row, number, y, head, height, lines, left, narrow, scale, nameOf } = props;
  const { matrix, width, links, selected, finding } = props;
  const ticks = placeTicks(row.cells, nameOf, scale);
  const top = y + head;
  const base = top + 40;
  const side = matrix.mode;
  const chosen = ticks.find(({ cell }) => cell.column === selected.column);
  const reach = `${String(row.spread)} of ${String(matrix.councils)}`;
  const isFinding = finding.theme === row.id;
  return (
    <g data-moves={row.id} data-y={y}>
      <Mark
        id={`row ${row.id}`}
        href={links.row(row.id)}
        sentence={describeThemeRow(row, matrix)}
        row={1 + number}
        column={0}
        selected={selected.theme === row.id && selected.column === null}
        x={0}
        y={y}
        width={narrow ? width : left - 14}
        height={narrow ? Math.max(24, head) : height}
      >
        <Lines lines={lines} x={4} y={y + 17} class={`link${isFinding ? ' strong' : ''}`} />
        <text
          class={`${isFinding ? 'annotation' : 'quiet'}${narrow ? ' end' : ''}`}
          x={narrow ? width : 4}
          y={narrow ? y + 17 : y + 17 + lines.length * 17}
        >
          {narrow ? reach : `${reach} councils`}
        </text>
      </Mark>
      <line class="axis seen" x1={left} x2={width - 10} y1={base} y2={base} />
      {labelEnds(ticks, left, width).map(({ text, x, anchor }) => (
        <text class={`quiet ${anchor} seen`} x={x} y={top + 15} aria-hidden="true">
          {text}
        </text>
      ))}
      {ticks.map(({ cell, name, x, from, to }, index) => {
        const isChosen = cell.column === selected.column;
        return (
          <Mark
            id={`cell ${row.id} ${cell.column}`}
            href={links.cell(row.id, cell.column, side)}
            sentence={describeCell(cell, row.name, name, side)}
            row={1 + number}
            column={index + 1}
            selected={isChosen && selected.theme === row.id}
            x={from}
            y={top + 18}
            width={to - from}
            height={26}
          >
            <line class={isChosen ? 'tick chosen' : 'tick'} x1={x} x2={x} y1={top + 20} y2={base} />
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
