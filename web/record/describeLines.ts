import type { SourcePlace } from '../../src/model.ts';
import { describePlace } from '../../src/outputs/describePlace.ts';
import { joinWords } from '../data/words.ts';

/** "line 12", "lines 12 to 14 and 17"; other places as they are called. */
export function describeLines(places: readonly SourcePlace[]): string {
  const lines = [...new Set(places.flatMap((place) => ('line' in place ? [place.line] : [])))].sort(
    (a, b) => a - b,
  );
  const others = [...new Set(places.filter((place) => !('line' in place)).map(describePlace))];
  const parts = findRanges(lines).map(({ first, last }) =>
    first === last ? String(first) : `${String(first)} to ${String(last)}`,
  );
  const words = lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${joinWords(parts)}`];
  return [...words, ...others].join(', ');
}

/** Numbers that follow each other, as ranges. */
function findRanges(lines: readonly number[]): { first: number; last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    if (range !== undefined && range.last + 1 === line) ranges[ranges.length - 1] = { ...range, last: line };
    else ranges.push({ first: line, last: line });
  }
  return ranges;
}
