import { LIMITS } from './limits.ts';
import { FormatError } from './readers.ts';

/** Counts the cells of one document, and ends its reading where they are too many. */
export interface CellBudget {
  readonly take: (cells: number) => void;
}

/** Throws a FormatError once more than `most` cells were taken. */
export function openCellBudget(most: number = LIMITS.cells): CellBudget {
  let left = most;
  return {
    take: (cells) => {
      left -= cells;
      if (left < 0)
        throw new FormatError('too-large', `Its tables hold more than ${printThousands(most)} cells.`);
    },
  };
}

function printThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
