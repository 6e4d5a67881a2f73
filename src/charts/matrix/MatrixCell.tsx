import type { ThemeCell, ThemeColumn, ThemeCount } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { Mark } from '../figure/Mark.tsx';
import { CellBar, widthOfMark } from './CellBar.tsx';
import { describeCell, describeGap } from './describeCell.ts';
import type { MatrixLayout } from './layOutMatrix.ts';
import type { MatrixChartProps } from './ThemeMatrixChart.tsx';

interface MatrixCellProps extends Pick<MatrixChartProps, 'matrix' | 'measure' | 'links' | 'selected'> {
  readonly layout: MatrixLayout;
  readonly row: ThemeCount;
  readonly cell: ThemeCell;
  readonly column: ThemeColumn;
  readonly index: number;
  /** Row of the cell's first line, for the arrow keys. */
  readonly line: number;
  readonly y: number;
}

/** What one column has to do with one theme: one bar; with both sides, asked over answered, and the gap in words. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, row, column, matrix, layout, y } = props;
  const { beside } = cell;
  if (beside === undefined)
    return (
      <Line
        {...props}
        side={matrix.mode}
        sentence={describeCell(cell, row.name, column.name, matrix.mode)}
        shown={cell}
      />
    );
  return (
    <g>
      <Line
        {...props}
        side="asked"
        sentence={describeCell(cell, row.name, column.name, 'asked')}
        shown={cell}
        gap={beside.unanswered}
      />
      <Line
        {...props}
        side="answered"
        sentence={describeCell(beside.answered, row.name, column.name, 'answered')}
        shown={beside.answered}
        line={props.line + 1}
        y={y + layout.lineHeight}
      />
      {beside.unanswered > 0 && <Gap {...props} count={beside.unanswered} />}
    </g>
  );
}

interface LineProps extends MatrixCellProps {
  readonly side: SideMode;
  readonly sentence: string;
  readonly shown: ThemeCell;
  readonly gap?: number;
}

function Line(props: LineProps) {
  const { layout, row, column, index, line, y, links, selected, measure, side, sentence, shown } = props;
  const { stacked, lineHeight } = layout;
  const x = layout.cellsX + index * layout.cellWidth;
  const middle = stacked ? y + 12 : y + lineHeight / 2;
  // The figure follows its mark: far from it, nobody finds the way across.
  const right = x + widthOfMark(shown, layout.barWidth) + layout.figureWidth;
  return (
    <Mark
      id={`${props.cell.beside === undefined || side === 'asked' ? 'cell' : side} ${row.id} ${column.id}`}
      href={links.cell(row.id, column.id, side)}
      sentence={sentence}
      row={line}
      column={index + 1}
      selected={isSelected(selected, row.id, column.id, side)}
      x={x - 4}
      y={y}
      width={layout.cellWidth - 6}
      height={lineHeight - 1}
    >
      <CellBar
        cell={shown}
        mode={side}
        measure={measure}
        x={x}
        y={middle}
        scale={layout.scale}
        width={layout.barWidth}
        gap={props.gap ?? 0}
      />
      <text
        class={stacked ? '' : 'end'}
        x={stacked ? x : right}
        y={stacked ? y + 36 : middle + 5}
      >{`${String(shown.count)} of ${String(shown.of)}`}</text>
    </Mark>
  );
}

function Gap(props: MatrixCellProps & { readonly count: number }) {
  const { layout, row, column, index, line, y, links, selected, count } = props;
  const x = layout.cellsX + index * layout.cellWidth;
  const top = y + layout.lineHeight * 2;
  return (
    <Mark
      id={`unanswered ${row.id} ${column.id}`}
      href={links.cell(row.id, column.id, 'unanswered')}
      sentence={describeGap(count, row.name, column.name)}
      row={line + 2}
      column={index + 1}
      selected={isSelected(selected, row.id, column.id, 'unanswered')}
      x={x - 4}
      y={top}
      width={layout.cellWidth - 6}
      height={25}
    >
      <text class="gap-words" x={x} y={top + 17}>
        {layout.cellWidth < 160 ? `${String(count)} to read` : `${String(count)} no answer found`}
      </text>
    </Mark>
  );
}

function isSelected(
  selected: MatrixChartProps['selected'],
  theme: string,
  column: string,
  side: SideMode,
): boolean {
  return selected.theme === theme && selected.column === column && selected.side === side;
}
