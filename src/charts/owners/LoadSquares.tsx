import type { OwnerLoad } from '../../compare/measureOwnerLoad.ts';

interface LoadSquaresProps {
  readonly load: Pick<OwnerLoad, 'name' | 'recommendations' | 'sole'>;
  readonly x: number;
  /** The middle of the height. */
  readonly y: number;
  readonly width: number;
}

/** Up to this many are squares to be counted; more are a bar. */
const MOST_SQUARES = 20;
const SIZE = 10;

/** One square a recommendation: solid alone, hollow shared, hatched without an owner. */
export function LoadSquares({ load, x, y, width }: LoadSquaresProps) {
  const step = Math.min(14, width / Math.max(1, Math.min(load.recommendations, MOST_SQUARES)));
  if (load.recommendations > MOST_SQUARES) {
    const alone = (load.sole / load.recommendations) * (width - 16);
    if (load.name === null)
      return <rect class="nobody" x={x} y={y - SIZE / 2} width={width - 16} height={SIZE} />;
    return (
      <g>
        <rect class="shared" x={x} y={y - SIZE / 2} width={width - 16} height={SIZE} />
        <rect class="alone" x={x} y={y - SIZE / 2} width={alone} height={SIZE} />
      </g>
    );
  }
  return (
    <g>
      {Array.from({ length: load.recommendations }, (_, index) => {
        const place = { x: x + index * step, y: y - SIZE / 2, width: Math.min(SIZE, step - 3), height: SIZE };
        if (load.name === null) return <rect class="nobody" {...place} />;
        return <rect class={index < load.sole ? 'alone' : 'shared'} {...place} />;
      })}
    </g>
  );
}
