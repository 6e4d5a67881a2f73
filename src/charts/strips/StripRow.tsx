import type { ThemeCell, ThemeCount } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { describeThemeRow } from '../matrix/describeCell.ts';
import { StripLine } from './StripLine.tsx';
import type { ThemeStripsProps } from './ThemeStrips.tsx';

interface StripRowProps extends ThemeStripsProps {
  readonly row: ThemeCount;
  readonly number: number;
  readonly y: number;
  /** Height of the name above the strip in the narrow form. */
  readonly head: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly left: number;
  readonly narrow: boolean;
  readonly scale: (share: number) => number;
  readonly nameOf: (column: string) => string;
}

/** From the line of what was asked to that of what was answered, where both are shown. */
export const LINE = 62;

/** One theme: its name, in how many councils, and a tick for each of them; with both sides, asked above answered. */
export function StripRow(props: StripRowProps) {
  const { row, number, y, head, height, name, left, narrow, scale, nameOf } = props;
  const { matrix, width, links, selected, finding } = props;
  const top = y + head;
  const shared = { row, left, width, scale, nameOf, links, selected };
  const lines = listLines(row, matrix.mode);
  const reach = `${String(row.spread)} of ${String(matrix.councils)}`;
  const isFinding = finding.theme === row.id;
  return (
    <g data-moves={row.id} data-y={y}>
      <Mark
        id={`row ${row.id}`}
        href={links.row(row.id)}
        sentence={describeThemeRow(row, matrix)}
        row={1 + number * 2}
        column={0}
        selected={selected.theme === row.id && selected.column === null}
        x={0}
        y={y}
        width={narrow ? width : left - 14}
        height={narrow ? Math.max(24, head) : height}
      >
        <Lines lines={name} x={4} y={y + 17} class={`link${isFinding ? ' strong' : ''}`} />
        <text
          class={`${isFinding ? 'annotation' : 'quiet'}${narrow ? ' end' : ''}`}
          x={narrow ? width : 4}
          y={narrow ? y + 17 : y + 17 + name.length * 17}
        >
          {narrow ? reach : `${reach} councils`}
        </text>
      </Mark>
      {lines.map((line, index) => (
        <StripLine {...shared} {...line} number={1 + number * 2 + index} top={top + index * LINE} />
      ))}
    </g>
  );
}

interface SideLine {
  readonly side: SideMode;
  readonly cells: readonly ThemeCell[];
  readonly words: string | null;
}

function listLines({ cells }: ThemeCount, mode: SideMode): SideLine[] {
  if (cells.every(({ beside }) => beside === undefined)) return [{ side: mode, cells, words: null }];
  return [
    { side: 'asked', cells, words: 'asked' },
    { side: 'answered', cells: cells.map((cell) => cell.beside?.answered ?? cell), words: 'answered' },
  ];
}
