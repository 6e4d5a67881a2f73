import type { PageText } from '../readers.ts';
import { findLevels, isApart } from './findLevels.ts';
import { findStretch } from './findStretch.ts';
import type { Rule } from './mergeRules.ts';

/** Where rows part in the columns from `column` on, while those before it go on: merged cells stand there. */
export interface PartCut {
  readonly at: number;
  readonly column: number;
}

/** A rule ends this near to where a column does, in points. */
const NEAR = 8;
/** Lines may reach over each other by this part of their size. */
const LEVEL = 0.25;
/** So many cuts that are sure show how rows part. */
const SHOWN = 2;
/** So many columns begin a row of their own. */
const LEAST = 2;

/**
 * The places where some columns of a table begin a row and those to their left go on: at rules that do not reach over
 * the whole table, or at white space below which two columns or more begin anew at one height.
 *
 * @param xs where columns begin, and where the last one ends
 * @param bounds where rows begin, and where the last one ends
 * @param ruled whether rules part every row
 */
export function findPartCuts(
  columns: readonly (readonly PageText[])[],
  xs: readonly number[],
  bounds: readonly number[],
  rules: readonly Rule[],
  ruled: boolean,
): PartCut[] {
  const cutByRules = rules.flatMap(({ at, from }): PartCut[] => {
    const column = xs.slice(0, -1).findLastIndex((x, index) => index > 0 && from >= x - NEAR);
    return column > 0 ? [{ at, column }] : [];
  });
  if (ruled || rules.length > 1) return cutByRules;
  const { levels, pitch, size } = findLevels(columns);
  const lows = columns.map(() => -Infinity);
  const cuts = levels.flatMap((level): (PartCut & { readonly sure: boolean })[] => {
    const row = findStretch(bounds, (level.top + level.bottom) / 2);
    const [top = level.top, end = level.bottom] = [bounds[row], bounds[row + 1]];
    const column = level.lines.find(({ fresh }) => fresh)?.column ?? 0;
    const own = level.lines.filter((line) => line.column >= column);
    const low = Math.max(...lows.slice(column));
    for (const { column: at, line } of level.lines) lows[at] = Math.max(lows[at] ?? 0, line.box[3]);
    // What stands to the left goes on, or has ended so near above that no white space reaches over all columns.
    const goesOn = columns
      .slice(0, column)
      .some((words) => words.some(({ box }) => !isApart(level.bottom - box[3], pitch) && box[3] < end + 1));
    const anew = own.length >= LEAST && own.every(({ fresh }) => fresh);
    const below = own.filter(({ before }) => before && before.box[1] >= top - LEVEL * size);
    if (!goesOn || !anew || below.length === 0 || low > level.top + LEVEL * size) return [];
    return [{ at: (Math.min(low, level.top) + level.top) / 2, column, sure: below.length >= LEAST }];
  });
  // A row may begin below one that leaves some of its cells empty, where others show that rows part like this.
  const sure = cuts.filter((cut) => cut.sure);
  return sure.length >= SHOWN ? cuts : sure;
}
