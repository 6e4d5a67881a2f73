import { Lines } from '../figure/Lines.tsx';
import { Mark } from '../figure/Mark.tsx';
import { describeReach, describeReturn, describeRow } from './describeRecurring.ts';
import { REACH, type PlacedRow, type RecurringLayout } from './layOutRecurring.ts';
import { PlaceDots, ReturnSign } from './PlaceDots.tsx';
import type { RecurringColumn, RecurringPlace } from './recurringRow.ts';

interface RecurringRowMarkProps {
  readonly placed: PlacedRow;
  readonly layout: RecurringLayout;
  readonly columns: readonly RecurringColumn[];
  readonly index: number;
  readonly width: number;
  readonly isSelected: boolean;
  readonly href: string;
}

/** One row that can be opened: its name, its dots and line, how far it reaches. */
export function RecurringRowMark(props: RecurringRowMarkProps) {
  const { placed, layout, columns, index, width, isSelected, href } = props;
  const { row, y, height, title, words } = placed;
  const middle = y + height / 2;
  return (
    <Mark
      id={row.id}
      href={href}
      sentence={describeRow(row, columns)}
      row={index}
      column={0}
      selected={isSelected}
      x={0}
      y={y + 1}
      width={width}
      height={height - 2}
    >
      <Lines
        lines={title}
        x={4}
        y={layout.narrow ? y + 19 : middle + 5 - (title.length - 1) * 8.5}
        class="link"
      />
      {layout.narrow ? (
        <Lines lines={words} x={4} y={y + 19 + title.length * 17} class="quiet" />
      ) : (
        <g>
          <PathLines places={row.places} x={layout.x} y={middle} hasSigns={layout.hasSigns} />
          {row.places.map((place) => (
            <PlaceDots place={place} x={layout.x(place.document)} y={middle} step={layout.step} />
          ))}
          {!layout.hasSigns && describeReturn(row) !== null && (
            <text x={width - REACH - 10} y={middle + 5}>
              ↺
            </text>
          )}
          <text x={width - REACH + 8} y={middle + 5}>
            {describeReach(row)}
          </text>
        </g>
      )}
    </Mark>
  );
}

/** A line from each place to the next; dotted, with a sign where it fits, to one that came after "complete". */
function PathLines({
  places,
  x,
  y,
  hasSigns,
}: {
  readonly places: readonly RecurringPlace[];
  readonly x: (document: string) => number;
  readonly y: number;
  readonly hasSigns: boolean;
}) {
  return (
    <g>
      {places.slice(1).map((place, index) => {
        const from = x(places[index]?.document ?? '');
        const to = x(place.document);
        return (
          <g>
            <line
              class="issue-line"
              x1={from}
              x2={to}
              y1={y}
              y2={y}
              stroke-dasharray={place.returned ? '2 5' : undefined}
            />
            {place.returned && hasSigns && <ReturnSign x={(from + to) / 2} y={y} />}
          </g>
        );
      })}
    </g>
  );
}
