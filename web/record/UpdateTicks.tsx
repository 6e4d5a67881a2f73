import { printMonth } from './printMonth.ts';

interface UpdateTicksProps {
  /** YYYY-MM, in any order. */
  readonly dates: readonly string[];
  /** Where the line begins: the year of the review; null where it is not known. */
  readonly from: string | null;
  /** Where it ends: the date up to which the document reports. */
  readonly to: string | null;
}

const WIDTH = 280;
const EDGE = 8;

/** When updates were made, on a line from the review to the date of the document. */
export function UpdateTicks({ dates, from, to }: UpdateTicksProps) {
  const known = [...new Set(dates)].sort();
  const ends = [...known, ...(from === null ? [] : [from]), ...(to === null ? [] : [to])].sort();
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const span = countMonths(last) - countMonths(first);
  const placeOf = (date: string): number =>
    EDGE + ((countMonths(date) - countMonths(first)) / span) * (WIDTH - 2 * EDGE);
  const label = `Updates in ${known.map(printMonth).join(' and ')}, on a line from ${printMonth(first)} to ${printMonth(last)}`;
  return (
    <svg class="ticks" viewBox={`0 0 ${String(WIDTH)} 44`} role="img" aria-label={label}>
      <line class="ticks-line" x1={EDGE} x2={WIDTH - EDGE} y1={14} y2={14} />
      {[first, last].map((date) => (
        <line class="ticks-line" x1={placeOf(date)} x2={placeOf(date)} y1={8} y2={20} />
      ))}
      {known.map((date) => (
        <circle class="ticks-dot" cx={placeOf(date)} cy={14} r={5} />
      ))}
      <text class="ticks-words" x={0} y={38}>
        {printMonth(first)}
      </text>
      <text class="ticks-words" x={WIDTH} y={38} text-anchor="end">
        {printMonth(last)}
      </text>
    </svg>
  );
}

function countMonths(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
