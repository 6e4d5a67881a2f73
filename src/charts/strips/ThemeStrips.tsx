import { max, scaleLinear } from 'd3';
import { Lines } from '../figure/Lines.tsx';
import { wrapText } from '../figure/measureText.ts';
import type { MatrixChartProps } from '../matrix/ThemeMatrixChart.tsx';
import { LINE, StripRow } from './StripRow.tsx';

export type ThemeStripsProps = Pick<MatrixChartProps, 'matrix' | 'width' | 'links' | 'selected' | 'finding'>;

const HEAD = 30;
const GROUP = 28;
const NARROW = 620;
const ROW = 46;
/** Room for the name of the chosen council below its tick. */
const CHOSEN = 18;

/** Many councils: a strip for each theme, on which every council is a tick where its share lies. */
export function ThemeStrips(props: ThemeStripsProps) {
  const { matrix, width, selected, finding } = props;
  const narrow = width < NARROW;
  const left = narrow ? 6 : Math.min(250, Math.round(width * 0.26));
  const rated = matrix.rows
    .flatMap(({ cells }) => cells.flatMap((cell) => [cell, ...(cell.beside ? [cell.beside.answered] : [])]))
    .filter(({ size }) => size !== 'few');
  const scaleTo = Math.max(0.1, Math.ceil((max(rated, ({ share }) => share ?? 0) ?? 0) * 10) / 10);
  const scale = scaleLinear([0, scaleTo], [left, width - 10]);
  const names = new Map(matrix.columns.map(({ id, name }) => [id, name]));
  const groups = [
    { name: 'Core themes', rows: matrix.rows.filter(({ core }) => core) },
    { name: 'Supporting themes', rows: matrix.rows.filter(({ core }) => !core) },
  ].filter(({ rows }) => rows.length > 0);
  const hasChosen = matrix.columns.some(({ id }) => id === selected.column);
  const hasBoth = matrix.rows.some(({ beside }) => beside !== undefined);
  let y = HEAD;
  let number = 0;
  const body = groups.map((group) => {
    const top = y;
    y += GROUP;
    const rows = group.rows.map((row) => {
      const lines = wrapText(row.name, narrow ? width - 110 : left - 20, Infinity);
      const nameHeight = lines.length * 17 + 4;
      const head = narrow ? nameHeight : 0;
      const strip = ROW + (hasBoth ? LINE + CHOSEN : hasChosen ? CHOSEN : 0);
      const height = Math.max(head + strip, nameHeight + (narrow ? 0 : 20));
      const at = { y, head, number, height };
      y += height + 4;
      number += 1;
      return (
        <StripRow
          {...props}
          {...at}
          key={row.id}
          row={row}
          name={lines}
          left={left}
          narrow={narrow}
          scale={scale}
          nameOf={(column) => names.get(column) ?? column}
        />
      );
    });
    y += 6;
    return (
      <g>
        <line class="axis" x1={0} x2={width} y1={top + 4} y2={top + 4} />
        <Lines lines={[group.name]} x={4} y={top + 21} class="quiet" />
        {rows}
      </g>
    );
  });
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(y)}`} role="group" aria-label={finding.title}>
      {scale.ticks(narrow ? 3 : 6).map((tick) => (
        <g>
          <line class="grid" x1={scale(tick)} x2={scale(tick)} y1={HEAD - 8} y2={y} />
          <text class={`quiet ${tick === 0 ? '' : 'middle'}`} x={scale(tick) - (tick === 0 ? 4 : 0)} y={16}>
            {`${String(Math.round(tick * 100))}${tick === 0 ? '' : ' %'}`}
          </text>
        </g>
      ))}
      {body}
    </svg>
  );
}
