import type { FilledBox, Segment } from './drawing.ts';
import { transformPoint, type Matrix } from './matrix.ts';

/** Numbers by which pdfjs writes the steps of a path, with how many coordinates follow. */
const STEPS: readonly { readonly name: 'move' | 'line' | 'curve' | 'close'; readonly numbers: number }[] = [
  { name: 'move', numbers: 2 },
  { name: 'line', numbers: 2 },
  { name: 'curve', numbers: 6 },
  { name: 'curve', numbers: 4 },
  { name: 'close', numbers: 0 },
];

/** A path in its parts, each from one move to the next. */
export interface PathPart {
  readonly segments: readonly Segment[];
  readonly box: Omit<FilledBox, 'mark'>;
}

/** Reads a path of pdfjs (steps and coordinates in one list of numbers), placed by `matrix`. */
export function readPath(path: Float32Array, matrix: Matrix): PathPart[] {
  const parts: PathPart[] = [];
  let points: (readonly [number, number])[] = [];
  let segments: Segment[] = [];
  let round = false;
  const finish = (): void => {
    if (points.length > 1) parts.push({ segments, box: { ...boundPoints(points), round } });
    points = [];
    segments = [];
    round = false;
  };
  const join = (to: readonly [number, number]): void => {
    const from = points.at(-1);
    if (from) segments.push({ x0: from[0], y0: from[1], x1: to[0], y1: to[1] });
  };
  for (let at = 0; at < path.length;) {
    const step = STEPS[path[at] ?? -1];
    if (!step) break;
    const end = at + 1 + step.numbers;
    const x = path[end - 2] ?? 0;
    const y = path[end - 1] ?? 0;
    at = end;
    if (step.name === 'close') {
      const first = points[0];
      if (first) {
        join(first);
        points.push(first);
      }
      continue;
    }
    const point = transformPoint(matrix, x, y);
    if (step.name === 'move') finish();
    else if (step.name === 'line') join(point);
    else round = true;
    points.push(point);
  }
  finish();
  return parts;
}

function boundPoints(points: readonly (readonly [number, number])[]): Segment {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}
