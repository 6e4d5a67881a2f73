import type { OwnerLoad } from '../../figures/ownerLoad.ts';

interface LoadSquaresProps {
  readonly load: Pick<OwnerLoad, 'name' | 'recommendations' | 'sole'>;
  readonly x: number;
  /** The middle of the height. */
  readonly y: number;
  readonly width: number;
  /** The most that any owner of the chart has: one length for one recommendation in all rows. */
  readonly most: number;
}

/** Up to this many are squares to be counted; more are a bar. */
const MOST_SQUARES = 20;
const WIDEST_STEP = 14;
const HEIGHT = 10;

/** One square a recommendation: solid alone, hollow shared, hatched without an owner. */
export function LoadSquares({ load, x, y, width, most }: LoadSquaresProps) {
  const step = Math.min(WIDEST_STEP, (width - 16) / Math.max(1, most));
  const top = { y: y - HEIGHT / 2, height: HEIGHT };
  const all = load.name === null ? 'nobody' : 'shared';
  if (load.recommendations > MOST_SQUARES) {
    return (
      <g>
        <rect class={all} x={x} width={load.recommendations * step} {...top} />
        {load.sole > 0 && <rect class="alone" x={x} width={load.sole * step} {...top} />}
      </g>
    );
  }
  return (
    <g>
      {Array.from({ length: load.recommendations }, (_, index) => (
        <rect
          class={index < load.sole ? 'alone' : all}
          x={x + index * step}
          width={Math.max(2, Math.min(HEIGHT, step - 3))}
          {...top}
        />
      ))}
    </g>
  );
}
