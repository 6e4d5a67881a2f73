interface SpreadDotsProps {
  readonly spread: number;
  readonly councils: number;
  readonly x: number;
  /** The middle of the height. */
  readonly y: number;
}

/** More councils than these are a number. */
const MOST = 5;

/** In how many of the councils a theme comes up. */
export function SpreadDots({ spread, councils, x, y }: SpreadDotsProps) {
  if (councils > MOST) {
    return (
      <text class="quiet" x={x} y={y + 5}>
        {`in ${String(spread)}`}
      </text>
    );
  }
  return (
    <g>
      {Array.from({ length: councils }, (_, index) => (
        <circle class={index < spread ? 'spread-on' : 'spread-off'} cx={x + 6 + index * 14} cy={y} r={4.5} />
      ))}
    </g>
  );
}
