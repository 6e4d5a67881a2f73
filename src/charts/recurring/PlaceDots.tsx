import type { RecurringPlace } from './recurringRow.ts';

interface PlaceDotsProps {
  readonly place: Pick<RecurringPlace, 'members' | 'complete'>;
  readonly x: number;
  readonly y: number;
  /** How far the next column is: there is room for dots and numbers, for one number, or for a dot alone. */
  readonly step: number;
}

/** Up to this many stand as dots of their own. */
const MOST_DOTS = 3;
const APART = 12;
const ROOM_FOR_BOTH = 64;
const ROOM_FOR_ONE = 30;

const RADIUS = 5;
/** Where columns stand close, dots shrink so that neighbours stay apart. */
const radiusOf = (step: number): number => (step === 0 ? RADIUS : Math.max(2, Math.min(RADIUS, step * 0.36)));

/** The recommendations of one document: hollow where reported complete. Many are a dot with their number. */
export function PlaceDots({ place: { members, complete }, x, y, step }: PlaceDotsProps) {
  const open = members - complete;
  const isRoomy = step >= ROOM_FOR_BOTH;
  if (members <= MOST_DOTS && (isRoomy || members === 1)) {
    return (
      <g>
        {Array.from({ length: members }, (_, index) => (
          <circle
            class={index < open ? 'dot' : 'dot-done'}
            cx={x + (index - (members - 1) / 2) * APART}
            cy={y}
            r={radiusOf(step)}
          />
        ))}
      </g>
    );
  }
  const both = open > 0 && complete > 0 && isRoomy;
  return (
    <g>
      {both && <line class="issue-line" x1={x - 15} x2={x + 15} y1={y} y2={y} />}
      {(!both || open > 0) && (
        <Numbered
          name={open > 0 ? 'dot' : 'dot-done'}
          count={both ? open : members}
          x={both ? x - 15 : x}
          y={y}
          isPrinted={step >= ROOM_FOR_ONE}
          radius={radiusOf(step)}
        />
      )}
      {both && <Numbered name="dot-done" count={complete} x={x + 15} y={y} isPrinted radius={RADIUS} />}
    </g>
  );
}

interface NumberedProps {
  readonly name: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly isPrinted: boolean;
  readonly radius: number;
}

/** A dot with its number above the line. */
function Numbered({ name, count, x, y, isPrinted, radius }: NumberedProps) {
  return (
    <g>
      <circle class={name} cx={x} cy={y} r={radius} />
      {isPrinted && (
        <text x={x + 4} y={y - 6}>
          {count}
        </text>
      )}
    </g>
  );
}

/** A turn back: what follows was raised again after an earlier one was reported complete. */
export function ReturnSign({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g>
      <circle class="sign-ground" cx={x} cy={y} r={10} />
      <path class="issue-line" d={`M${String(x - 4.5)} ${String(y - 4)}a6 6 0 1 1 -1.5 5`} />
      <path class="dot" d={`M${String(x - 8)} ${String(y - 5)}l6 -2.5l-0.5 6.5z`} />
    </g>
  );
}
