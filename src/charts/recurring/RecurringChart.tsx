import { HEAD, layOutRecurring, YEAR_WIDTH } from './layOutRecurring.ts';
import { RecurringRowMark } from './RecurringRowMark.tsx';
import type { RecurringColumn, RecurringRow } from './recurringRow.ts';

export interface RecurringChartProps {
  readonly rows: readonly RecurringRow[];
  readonly columns: readonly RecurringColumn[];
  readonly width: number;
  readonly title: string;
  readonly selected: string | null;
  readonly hrefOf: (issue: string) => string;
}

/** What came back, and where? One row an issue; councils as bands, their documents in year order. */
export function RecurringChart({ rows, columns, width, title, selected, hrefOf }: RecurringChartProps) {
  const layout = layOutRecurring(rows, columns, width);
  const { narrow, bands, heads, height, step } = layout;
  const first = heads[0]?.y ?? HEAD;
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={title}>
      {!narrow && (
        <g>
          {bands.map(
            ({ council, x, y, isNamed }) =>
              isNamed && (
                <text class="strong middle" x={x} y={y}>
                  {council}
                </text>
              ),
          )}
          {columns.map(({ document, year }) => (
            <g>
              {step >= YEAR_WIDTH && (
                <text class="quiet middle" x={layout.x(document)} y={38 + layout.shift}>
                  {year ?? '–'}
                </text>
              )}
              <line
                class="band"
                x1={layout.x(document)}
                x2={layout.x(document)}
                y1={first + 8}
                y2={height}
                stroke-dasharray="1 5"
              />
            </g>
          ))}
        </g>
      )}
      {heads.map(({ words, y }) => (
        <g>
          <line class="axis" x1={0} x2={width} y1={y - 20} y2={y - 20} />
          <text class="quiet" x={0} y={y}>
            {words}
          </text>
        </g>
      ))}
      {layout.rows.map((placed, index) => (
        <RecurringRowMark
          placed={placed}
          layout={layout}
          columns={columns}
          index={index}
          width={width}
          isSelected={selected === placed.row.id}
          href={hrefOf(placed.row.id)}
        />
      ))}
    </svg>
  );
}
