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
}

const WIDTH = 320;
const STEP = 14;
/** More than these are one bar: nobody counts them. */
const MOST_SQUARES = 100;

/** `count` of `of` as squares, in as many lines as they need. */
export function SmallSquares({ count, of, kind, rest = 'empty', title }: SmallSquaresProps) {
  const perLine = Math.floor(WIDTH / STEP);
  const isBar = of > MOST_SQUARES;
  const lines = isBar ? 1 : Math.max(1, Math.ceil(of / perLine));
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(WIDTH)} ${String(lines * STEP)}`}
      role="img"
      aria-label={title}
    >
      {kind === 'nobody' && <NobodyHatch />}
      {kind === 'unanswered' && <GapHatch />}
      {isBar ? (
        <g>
          <rect class={rest} x={1} y={1} width={WIDTH - 2} height={10} />
          <rect class={kind} x={1} y={1} width={((WIDTH - 2) * count) / of} height={10} />
        </g>
      ) : (
        Array.from({ length: of }, (_, index) => (
          <rect
            class={index < count ? kind : rest}
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
