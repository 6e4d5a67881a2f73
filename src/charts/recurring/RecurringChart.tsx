import { groups, scalePoint } from 'd3';
import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { wrapText } from '../figure/measureText.ts';
import { describePath, describeReach, describeRow } from './describeRecurring.ts';
import type { RecurringColumn, RecurringPlace, RecurringRow } from './recurringRow.ts';

export interface RecurringChartProps {
  readonly rows: readonly RecurringRow[];
  readonly columns: readonly RecurringColumn[];
  readonly width: number;
  readonly title: string;
  readonly selected: string | null;
  readonly hrefOf: (issue: string) => string;
}

const NARROW = 620;
const ROW = 40;
const NARROW_ROW = 58;
const HEAD = 46;
const REACH = 130;

/** What came back, and where? One row an issue; councils as bands, their documents in year order. */
export function RecurringChart(props: RecurringChartProps) {
  const { rows, columns, width, title } = props;
  const narrow = width < NARROW;
  const rowHeight = narrow ? NARROW_ROW : ROW;
  const head = narrow ? 0 : HEAD;
  const within = rows.findIndex(({ span }) => span === 'document');
  const gap = within > 0 ? 34 : 0;
  const height = head + rows.length * rowHeight + gap;
  const nameWidth = Math.round(width * 0.34);
  const scale = scalePoint(
    columns.map(({ document }) => document),
    [nameWidth, width - REACH],
  ).padding(0.7);
  const bands = groups(columns, ({ council }) => council);
  const topOf = (index: number): number =>
    head + index * rowHeight + (within > 0 && index >= within ? gap : 0);
  return (
    <svg class="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="group" aria-label={title}>
      {!narrow &&
        bands.map(([council, own]) => {
          const from = scale(own[0]?.document ?? '') ?? 0;
          const to = scale(own.at(-1)?.document ?? '') ?? 0;
          return (
            <text class="strong middle" x={(from + to) / 2} y={16}>
              {council}
            </text>
          );
        })}
      {!narrow &&
        columns.map(({ document, year }) => (
          <g>
            <text class="quiet middle" x={scale(document)} y={36}>
              {year ?? '–'}
            </text>
            <line
              class="band"
              x1={scale(document)}
              x2={scale(document)}
              y1={HEAD}
              y2={height}
              stroke-dasharray="1 5"
            />
          </g>
        ))}
      {within > 0 && (
        <text class="quiet" x={0} y={topOf(within) - 10}>
          Within one document
        </text>
      )}
      {rows.map((row, index) => (
        <Row
          {...props}
          row={row}
          index={index}
          y={topOf(index)}
          narrow={narrow}
          nameWidth={nameWidth}
          x={(document) => scale(document) ?? 0}
        />
      ))}
    </svg>
  );
}

interface RowProps extends RecurringChartProps {
  readonly row: RecurringRow;
  readonly index: number;
  readonly y: number;
  readonly narrow: boolean;
  readonly nameWidth: number;
  readonly x: (document: string) => number;
}

function Row({ row, index, y, narrow, nameWidth, x, width, columns, selected, hrefOf }: RowProps) {
  const lines = wrapText(row.title, narrow ? width - 8 : nameWidth - 12, narrow ? 1 : 2);
  const height = narrow ? NARROW_ROW - 4 : ROW - 2;
  const middle = y + height / 2;
  const placed = columns.flatMap(
    ({ document }) => row.places.find((place) => place.document === document) ?? [],
  );
  const from = placed[0];
  const to = placed.at(-1);
  return (
    <Mark
      id={row.id}
      href={hrefOf(row.id)}
      sentence={describeRow(row, columns)}
      row={index}
      column={0}
      selected={selected === row.id}
      x={0}
      y={y}
      width={width}
      height={height}
    >
      <Lines lines={lines} x={4} y={narrow ? y + 19 : middle + 5 - (lines.length - 1) * 8.5} class="link" />
      {narrow ? (
        <text class="quiet" x={4} y={y + 41}>
          {wrapText(`${describePath(row, columns)} (${describeReach(row)})`, width - 8, 1)[0]}
        </text>
      ) : (
        <g>
          {from && to && from !== to && (
            <line class="issue-line" x1={x(from.document)} x2={x(to.document)} y1={middle} y2={middle} />
          )}
          {placed.map((place) => (
            <Dots place={place} x={x(place.document)} y={middle} />
          ))}
          <text x={width - REACH + 8} y={middle + 5}>
            {describeReach(row)}
          </text>
        </g>
      )}
    </Mark>
  );
}

/** Up to three dots side by side; more as one dot with its number. Solid: not reported complete. */
function Dots({ place, x, y }: { readonly place: RecurringPlace; readonly x: number; readonly y: number }) {
  const many = place.members > 3;
  const shown = many ? 1 : place.members;
  const isDone = (index: number): boolean =>
    many ? place.complete === place.members : index >= place.members - place.complete;
  return (
    <g>
      {Array.from({ length: shown }, (_, index) => (
        <circle
          class={isDone(index) ? 'dot-done' : 'dot'}
          cx={x + (index - (shown - 1) / 2) * 12}
          cy={y}
          r={5}
        />
      ))}
      {many && (
        <text x={x + 9} y={y - 6}>
          {place.members}
        </text>
      )}
    </g>
  );
}
