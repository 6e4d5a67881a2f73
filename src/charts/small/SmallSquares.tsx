export interface SmallSquaresProps {
  readonly count: number;
  readonly of: number;
  readonly title: string;
}

const WIDTH = 320;
const STEP = 14;

/** `count` of `of` as squares, in as many lines as they need. */
export function SmallSquares({ count, of, title }: SmallSquaresProps) {
  const perLine = Math.floor(WIDTH / STEP);
  const lines = Math.max(1, Math.ceil(of / perLine));
  return (
    <svg
      class="chart small"
      viewBox={`0 0 ${String(WIDTH)} ${String(lines * STEP)}`}
      role="img"
      aria-label={title}
    >
      {Array.from({ length: of }, (_, index) => (
        <rect
          class={index < count ? 'asked' : 'empty'}
          x={(index % perLine) * STEP + 1}
          y={Math.floor(index / perLine) * STEP + 1}
          width={10}
          height={10}
        />
      ))}
    </svg>
  );
}
