import type { ChartTable } from '../figure/chartTable.ts';
import type { StripLine, StripRecord } from './stripLine.ts';

/** The sentence of one record: where it stands, and what was done to it. */
export function describeStripRecord({ ref, lines, joined, corrected }: StripRecord): string {
  const notes = [joined ? 'joined over a page' : null, corrected ? 'corrected by hand' : null].filter(
    (note) => note !== null,
  );
  return `${ref}: ${[describeLines(lines), ...notes].join(', ')}.`;
}

/** The sentence of a line without a record. */
export function describeUnused({ line, leftOut }: StripLine): string {
  return leftOut
    ? `Line ${String(line)} was left out; a note says why.`
    : `Line ${String(line)} holds no recommendation.`;
}

/** "line 4", "lines 4, 6 to 8". */
export function describeLines(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${String(from)} to ${String(to)}`));
  return `${lines.length === 1 ? 'line' : 'lines'} ${words.join(', ')}`;
}

export function tabulateStrip(records: readonly StripRecord[], caption: string): ChartTable {
  return {
    caption,
    columns: ['Recommendation', 'Where', 'Joined', 'Corrected'].map((name) => ({ name, kind: 'words' })),
    rows: records.map(({ ref, lines, joined, corrected }) => [
      ref,
      describeLines(lines),
      joined ? 'yes' : 'no',
      corrected ? 'yes' : 'no',
    ]),
  };
}
