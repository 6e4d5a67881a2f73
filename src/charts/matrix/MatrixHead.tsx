import { sizeOf } from '../../compare/sizes.ts';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import type { MatrixLayout } from './layOutMatrix.ts';
import type { MatrixChartProps } from './ThemeMatrixChart.tsx';

interface MatrixHeadProps extends Pick<MatrixChartProps, 'matrix' | 'links' | 'opened'> {
  readonly layout: MatrixLayout;
}

/** The names of the columns, how many recommendations each has, and what its bars run to. */
export function MatrixHead({ matrix, links, opened, layout }: MatrixHeadProps) {
  const { headHeight, cellsX, cellWidth, form } = layout;
  if (form === 'narrow') {
    const [column] = matrix.columns;
    if (column === undefined) return null;
    return <ScaleEnds layout={layout} x={cellsX} isRate={sizeOf(column.records.length) !== 'few'} />;
  }
  return (
    <g>
      <text class="quiet" x={layout.spreadX} y={16}>
        Councils
      </text>
      <text class="quiet end" x={layout.totalX} y={33}>
        {`${String(matrix.records)} in all`}
      </text>
      {layout.heads.map((lines, index) => {
        const column = matrix.columns[index];
        if (column === undefined) return null;
        const x = cellsX + index * cellWidth;
        const href = links.column(column.id);
        const isOpen = opened.includes(column.id);
        const words = href === null ? lines : [`${isOpen ? '▾' : '▸'} ${lines[0] ?? ''}`, ...lines.slice(1)];
        const text = <Lines lines={words} x={x} y={16} class={href === null ? 'quiet' : 'link'} />;
        return (
          <g>
            {href === null ? (
              text
            ) : (
              <Mark
                id={`column ${column.id}`}
                href={href}
                sentence={`${column.name}, ${String(column.records.length)} recommendations: ${isOpen ? 'close' : 'open'} its documents.`}
                row={0}
                column={index + 1}
                x={x - 4}
                y={0}
                width={cellWidth - 8}
                height={headHeight - 26}
              >
                {text}
              </Mark>
            )}
            <ScaleEnds layout={layout} x={x} isRate={sizeOf(column.records.length) !== 'few'} />
          </g>
        );
      })}
    </g>
  );
}

/** From where to where bars run, on one scale in all columns; nothing over squares. */
function ScaleEnds({
  layout,
  x,
  isRate,
}: {
  readonly layout: MatrixLayout;
  readonly x: number;
  readonly isRate: boolean;
}) {
  if (!isRate) return null;
  const y = layout.headHeight - 6;
  return (
    <g>
      <text class="quiet" x={x} y={y}>
        0
      </text>
      <text class="quiet end" x={x + layout.barWidth} y={y}>
        {layout.scaleEnd}
      </text>
    </g>
  );
}
