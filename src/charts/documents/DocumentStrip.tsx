import { Mark } from '../figure/Mark.tsx';
import { describeStripRecord, describeUnused } from './describeStrip.ts';
import type { StripLine, StripRecord } from './stripLine.ts';

export interface DocumentStripProps {
  /** The lines of the document that hold anything, in order. */
  readonly lines: readonly StripLine[];
  readonly width: number;
  readonly title: string;
  /** The record or line that is read. */
  readonly selected: { readonly record: string | null; readonly line: number | null };
  readonly hrefOf: (target: { readonly record: string } | { readonly line: number }) => string;
}

interface Slot {
  readonly line: StripLine;
  readonly record: StripRecord | null;
  /** Whether the slot before it holds the same record. */
  readonly goesOn: boolean;
}

/** The smallest target that a finger hits. */
const SMALLEST = 24;
const WIDEST = 36;
const BLOCK = 28;
const ROW = 56;
/** Every so many lines, the number is printed. */
const NUMBERED = 10;

/** What was read of a document: its lines from left to right, in as many rows as they need, a block for each record. */
export function DocumentStrip({ lines, width, title, selected, hrefOf }: DocumentStripProps) {
  const slots = listSlots(lines);
  const perRow = Math.max(1, Math.floor(width / SMALLEST));
  const step = Math.min(WIDEST, slots.length <= perRow ? width / slots.length : width / perRow);
  const rows = Math.ceil(slots.length / perRow);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${String(width)} ${String(Math.max(1, rows) * ROW)}`}
      role="group"
      aria-label={title}
    >
      {slots.map(({ line, record, goesOn }, index) => {
        const row = Math.floor(index / perRow);
        const x = (index % perRow) * step;
        const y = row * ROW + 20;
        const isNumbered =
          index % perRow === 0 || (line.line % NUMBERED === 0 && slots[index - 1]?.line !== line);
        const isSelected = record === null ? selected.line === line.line : selected.record === record.id;
        return (
          <Mark
            id={record === null ? `line ${String(line.line)}` : `${record.id} ${String(line.line)}`}
            href={hrefOf(record === null ? { line: line.line } : { record: record.id })}
            sentence={record === null ? describeUnused(line) : describeStripRecord(record)}
            row={row}
            column={index % perRow}
            selected={isSelected}
            x={x}
            y={y}
            width={step}
            height={BLOCK}
          >
            {isNumbered && (
              <text class="quiet" x={x + 1} y={y - 5}>
                {line.line}
              </text>
            )}
            {record === null ? (
              <Unused leftOut={line.leftOut} x={x} y={y} step={step} />
            ) : (
              <Used record={record} goesOn={goesOn} x={x} y={y} step={step} />
            )}
          </Mark>
        );
      })}
    </svg>
  );
}

/** One slot for each record on a line, one for a line without any. */
function listSlots(lines: readonly StripLine[]): Slot[] {
  const slots: Slot[] = [];
  for (const line of lines) {
    const records = line.records.length === 0 ? [null] : line.records;
    for (const record of records) {
      const goesOn = record !== null && slots.at(-1)?.record?.id === record.id;
      slots.push({ line, record, goesOn });
    }
  }
  return slots;
}

interface PlacedSlot {
  readonly x: number;
  readonly y: number;
  readonly step: number;
}

function Used({
  record,
  goesOn,
  x,
  y,
  step,
}: PlacedSlot & { readonly record: StripRecord; readonly goesOn: boolean }) {
  const from = goesOn ? x : x + 2;
  const isFirst = !goesOn;
  const signs = [record.joined ? 'joined' : null, record.corrected ? 'corrected' : null].filter(
    (sign) => sign !== null,
  );
  return (
    <g>
      <rect class="record" x={from} y={y + 3} width={x + step - from} height={BLOCK - 6} />
      {isFirst &&
        signs.map((sign, index) => {
          const middle = x + step / 2 + (index - (signs.length - 1) / 2) * 11;
          return sign === 'joined' ? (
            <path class="sign" d={`M${String(middle - 5)} ${String(y + 18.5)}h10l-5 -9z`} />
          ) : (
            <path class="sign" d={`M${String(middle)} ${String(y + 8.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />
          );
        })}
    </g>
  );
}

function Unused({ leftOut, x, y, step }: PlacedSlot & { readonly leftOut: boolean }) {
  const middle = x + step / 2;
  return (
    <g>
      <rect class="unused" x={x + 2.5} y={y + 3.5} width={step - 4} height={BLOCK - 7} />
      {leftOut && (
        <path
          class="whisker"
          d={`M${String(middle - 4)} ${String(y + 10)}l8 8M${String(middle + 4)} ${String(y + 10)}l-8 8`}
        />
      )}
    </g>
  );
}
