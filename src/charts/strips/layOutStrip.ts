import type { ThemeCell } from '../../compare/countThemes.ts';
import { measureText } from '../figure/measureText.ts';

/** One council on the strip of a theme. */
export interface StripTick {
  readonly cell: ThemeCell;
  readonly name: string;
  readonly x: number;
  /** Where pointing at it counts: half the way to its neighbours, and no further than a finger's width. */
  readonly from: number;
  readonly to: number;
}

export interface StripLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

const REACH = 12;

/** Ticks from the lowest share to the highest; a council under the least size for a rate has none. */
export function placeTicks(
  cells: readonly ThemeCell[],
  nameOf: (column: string) => string,
  scale: (share: number) => number,
): StripTick[] {
  const placed = cells
    .filter(({ size }) => size !== 'few')
    .map((cell) => ({ cell, name: nameOf(cell.column), x: scale(cell.share ?? 0) }))
    .sort((a, b) => a.x - b.x || (a.name < b.name ? -1 : 1));
  return placed.map((tick, index) => {
    const before = placed[index - 1]?.x ?? -Infinity;
    const after = placed[index + 1]?.x ?? Infinity;
    const from = Math.max(tick.x - REACH, (tick.x + before) / 2);
    const to = Math.min(tick.x + REACH, (tick.x + after) / 2);
    return { ...tick, from: Math.min(from, tick.x - 1), to: Math.max(to, tick.x + 1) };
  });
}

/** Names the highest and, where both fit, the lowest; several at one end are counted. */
export function labelEnds(ticks: readonly StripTick[], from: number, to: number): StripLabel[] {
  const low = ticks[0];
  const high = ticks.at(-1);
  if (low === undefined || high === undefined || low.x === high.x) return [];
  const highText = nameEnd(ticks, high);
  const lowText = nameEnd(ticks, low);
  const highWidth = measureText(highText);
  // A name stands over its tick and runs to the left, unless it would leave the strip there.
  const highFits = high.x - highWidth >= from;
  const highLabel: StripLabel = highFits
    ? { text: highText, x: Math.min(to, high.x + 4), anchor: 'end' }
    : { text: highText, x: high.x - 4, anchor: 'start' };
  const highStart = highFits ? highLabel.x - highWidth : highLabel.x;
  if (low.x + measureText(lowText) + 12 > highStart) return [highLabel];
  return [{ text: lowText, x: low.x - 4, anchor: 'start' }, highLabel];
}

function nameEnd(ticks: readonly StripTick[], end: StripTick): string {
  const alike = ticks.filter(({ x }) => x === end.x).length;
  return alike === 1 ? end.name : `${String(alike)} councils`;
}
