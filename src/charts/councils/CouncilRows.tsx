import { max } from 'd3';
import type { ThemeCell } from '../../compare/countThemes.ts';
import { describeCell, describeThemeRow } from '../matrix/describeCell.ts';
import type { MatrixChartProps } from '../matrix/ThemeMatrixChart.tsx';
import { CellLink } from './CellLink.tsx';
import { stepOf } from './stepOf.ts';

type CouncilRowsProps = Pick<MatrixChartProps, 'matrix' | 'links' | 'selected' | 'finding'>;

/** Many councils, densely: one row each, themes as columns, every figure printed on its tint. Heads stay in sight. */
export function CouncilRows({ matrix, links, selected, finding }: CouncilRowsProps) {
  const { rows, columns, mode } = matrix;
  const rated = rows.flatMap(({ cells }) => cells).filter(({ size }) => size !== 'few');
  const most = max(rated, ({ share }) => share ?? 0) ?? 0;
  return (
    <div class="table-scroll dense" role="region" tabindex={0} aria-label={finding.title}>
      <table>
        <caption class="away">{finding.title}</caption>
        <thead>
          <tr>
            <th scope="col">Council</th>
            {rows.map((row, index) => (
              <th scope="col" key={row.id}>
                <CellLink
                  id={`row ${row.id}`}
                  href={links.row(row.id)}
                  sentence={describeThemeRow(row, matrix)}
                  row={0}
                  column={index + 1}
                  selected={selected.theme === row.id && selected.column === null}
                >
                  {row.name}
                </CellLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, line) => (
            <tr key={column.id}>
              <th scope="row">
                {column.name} <span class="of">{column.records.length}</span>
              </th>
              {rows.map((row, index) => {
                const cell: ThemeCell | undefined = row.cells[line];
                if (cell === undefined) return <td>–</td>;
                return (
                  <td class={`step-${String(stepOf(cell, most))}`}>
                    <CellLink
                      id={`cell ${row.id} ${column.id}`}
                      href={links.cell(row.id, column.id, mode)}
                      sentence={describeCell(cell, row.name, column.name, mode)}
                      row={line + 1}
                      column={index + 1}
                      selected={selected.theme === row.id && selected.column === column.id}
                    >
                      {cell.count}
                    </CellLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
