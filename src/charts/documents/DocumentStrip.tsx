import { scaleLinear } from 'd3';
import { Mark } from '../figure/Mark.tsx';

/** A record of a document, with the lines that it was read from. */
export interface StripRecord {
  readonly id: string;
  readonly ref: string;
  readonly lines: readonly number[];
  readonly joined: boolean;
  readonly corrected: boolean;
}

export interface DocumentStripProps {
  readonly records: readonly StripRecord[];
  /** How many lines the document has. */
  readonly lines: number;
  readonly width: number;
  readonly title: string;
  readonly selected: string | null;
  readonly hrefOf: (id: string) => string;
}

const TOP = 20;
const BLOCK = 28;

/** What was read of a document: its lines from left to right, a block for each record. */
export function DocumentStrip({ records, lines, width, title, selected, hrefOf }: DocumentStripProps) {
  const scale = scaleLinear([1, Math.max(2, lines + 1)], [0, width]);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(width)} ${String(TOP + BLOCK + 24)}`}
      role="group"
      aria-label={title}
    >
      <rect class="unused" x={0.5} y={TOP + 0.5} width={width - 1} height={BLOCK - 1} />
      {records.map((record, index) => {
        const from = scale(Math.min(...record.lines));
        const to = Math.max(from + 4, scale(Math.max(...record.lines) + 1));
        const middle = (from + to) / 2;
        return (
          <Mark
            id={record.id}
            href={hrefOf(record.id)}
            sentence={describeStripRecord(record)}
            row={0}
            column={index}
            selected={selected === record.id}
            x={from}
            y={TOP}
            width={to - from}
            height={BLOCK}
          >
            {record.lines.map((line) => (
              <rect
                class="record"
                x={scale(line)}
                y={TOP}
                width={Math.max(3, scale(line + 1) - scale(line))}
                height={BLOCK}
              />
            ))}
            {record.joined && <path class="dot" d={`M${String(middle - 5)} ${String(TOP - 3)}h10l-5 -9z`} />}
            {record.corrected && (
              <path class="dot" d={`M${String(middle)} ${String(TOP + BLOCK + 3)}l6 6l-6 6l-6 -6z`} />
            )}
          </Mark>
        );
      })}
    </svg>
  );
}

/** The sentence of one record: where it stands, and what was done to it. */
export function describeStripRecord({ ref, lines, joined, corrected }: StripRecord): string {
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  const place = first === last ? `line ${String(first)}` : `lines ${String(first)} to ${String(last)}`;
  const notes = [joined ? 'joined over a page' : null, corrected ? 'corrected by hand' : null].filter(
    (note) => note !== null,
  );
  return `${ref}: ${[place, ...notes].join(', ')}.`;
}
