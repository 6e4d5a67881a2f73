import type { SourcePlace } from '../../../src/model.ts';
import { describePlace } from '../../../src/outputs/describePlace.ts';

/** What is opened in a document: one of its records, one line, or another place. */
export interface DocumentTarget {
  readonly record: string | null;
  readonly line: number | null;
  /** In words, as `describePlace` gives it; null for a line. */
  readonly place: string | null;
}

/** A line as the address names it. */
export function lineTarget(line: number): string {
  return `line ${String(line)}`;
}

/** Any place as the address names it: of a line, all of it. */
export function placeTarget(place: SourcePlace): string {
  return 'line' in place ? lineTarget(place.line) : `at ${describePlace(place)}`;
}

export function readTarget(open: string | null): DocumentTarget {
  const line = /^line (\d+)$/.exec(open ?? '')?.[1];
  if (line !== undefined) return { record: null, line: Number(line), place: null };
  if (open?.startsWith('at ') === true) return { record: null, line: null, place: open.slice(3) };
  return { record: open, line: null, place: null };
}
