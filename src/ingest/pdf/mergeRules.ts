import type { PageRule } from '../readers.ts';

/** A rule across the page at `at` = y from `from` to `to` = x, or upright with both exchanged; in points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** A line, not only the edge of a shaded area. */
  readonly drawn: boolean;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Rules nearer than this, in points, are one: both lines of a double rule, both edges of a thick one. */
const SAME = 2.5;
/** A gap of this many points in a rule is none: cells draw their own piece, dashes leave some. */
const GAP = 4;
/** A page with more pieces, or more whole rules, is a drawing. */
const DRAWING = { pieces: 20_000, rules: 1_000 };

/** Puts the pieces of drawn lines and the edges of shaded areas together into whole rules. */
export function mergeRules(rules: readonly PageRule[]): Rules {
  if (rules.length > DRAWING.pieces) return { across: [], upright: [] };
  const across = rules
    .filter(({ x0, x1 }) => x1 > x0)
    .map(({ x0, x1, y0, kind }) => ({ at: y0, from: x0, to: x1, drawn: kind === 'line' }));
  const upright = rules
    .filter(({ x0, x1 }) => x1 <= x0)
    .map(({ x0, y0, y1, kind }) => ({ at: x0, from: y0, to: y1, drawn: kind === 'line' }));
  const merged = { across: mergePieces(across), upright: mergePieces(upright) };
  const many = merged.across.length + merged.upright.length > DRAWING.rules;
  return many ? { across: [], upright: [] } : merged;
}

function mergePieces(pieces: readonly Rule[]): Rule[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at || a.from - b.from);
  const groups: Rule[][] = [];
  let start = -Infinity;
  for (const piece of sorted) {
    if (piece.at - start > SAME) {
      groups.push([]);
      start = piece.at;
    }
    groups.at(-1)?.push(piece);
  }
  return groups.flatMap(mergeGroup);
}

function mergeGroup(group: readonly Rule[]): Rule[] {
  const merged: { at: number; from: number; to: number; drawn: boolean; long: number }[] = [];
  for (const piece of [...group].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    const long = piece.to - piece.from;
    if (last && piece.from - last.to <= GAP) {
      last.at = (last.at * last.long + piece.at * long) / (last.long + long || 1);
      last.long += long;
      last.to = Math.max(last.to, piece.to);
      last.drawn ||= piece.drawn;
    } else merged.push({ ...piece, long });
  }
  return merged.map(({ at, from, to, drawn }) => ({ at, from, to, drawn }));
}
