import { GapHatch } from '../figure/GapHatch.tsx';
import { NobodyHatch } from '../figure/NobodyHatch.tsx';

export interface SmallSquaresProps {
  readonly count: number;
  readonly of: number;
  /** What the counted ones are: recommendations, those that nobody owns, those with no answer found. */
  readonly kind: 'asked' | 'nobody' | 'unanswered';
  /** What the others are. Default: no more than the rest. */
  readonly rest?: 'asked' | 'empty';
  readonly title: string;
  readonly width: number;
}

const STEP = 14;
/** More than these are one bar: nobody counts them. */
const MOST_SQUARES = 100;

/** `count` of `of` as squares, in as many lines as they need. */
export function SmallSquares({ count, of, kind, rest = 'empty', title, width }: SmallSquaresProps) {
  const perLine = Math.floor(width / STEP);
  const isBar = of > MOST_SQUARES;
  // A gap stands at the end, as it does in the matrix.
  const first = kind === 'unanswered' ? of - count : count;
  const classes = kind === 'unanswered' ? [rest, kind] : [kind, rest];
  const lines = isBar ? 1 : Math.max(1, Math.ceil(of / perLine));
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(width)} ${String(lines * STEP)}`}
      role="img"
      aria-label={title}
    >
      {kind === 'nobody' && <NobodyHatch />}
      {kind === 'unanswered' && <GapHatch />}
      {isBar ? (
        <g>
          <rect class={classes[1] ?? ''} x={1} y={1} width={width - 2} height={10} />
          <rect class={classes[0] ?? ''} x={1} y={1} width={((width - 2) * first) / of} height={10} />
        </g>
      ) : (
        Array.from({ length: of }, (_, index) => (
          <rect
            class={index < first ? classes[0] : classes[1]}
            x={(index % perLine) * STEP + 1}
            y={Math.floor(index / perLine) * STEP + 1}
            width={10}
            height={10}
          />
        ))
      )}
    </svg>
  );
}
