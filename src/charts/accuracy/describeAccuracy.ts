import type { ChartTable } from '../figure/chartTable.ts';

/** How well one theme is found: F1 between 0 and 1 with the ends of its interval; null where nothing is labelled. */
export interface AccuracyRow {
  /** Null: all themes together. */
  readonly id: string | null;
  readonly name: string;
  readonly group: 'together' | 'core' | 'supporting';
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Labels that say yes. */
  readonly support: number;
}

/** The sentence of one theme. */
export function describeAccuracy({ name, f1, low, high, precision, recall, support }: AccuracyRow): string {
  if (f1 === null) return `${name}: no label says yes, and no tag was made.`;
  const range =
    low === null || high === null ? '' : ` (likely range ${low.toFixed(2)} to ${high.toFixed(2)})`;
  const parts = [
    precision === null ? 'no tag was made' : `${printRate(precision)} of its tags are right`,
    recall === null ? null : `${printRate(recall)} of ${String(support)} labels are found`,
  ].filter((part) => part !== null);
  return `${name}: F1 ${f1.toFixed(2)}${range}; ${parts.join(', ')}.`;
}

/** A share of labels: as a percentage only together with how many there are. */
function printRate(rate: number): string {
  return `${String(Math.round(rate * 100))} %`;
}

export function tabulateAccuracy(rows: readonly AccuracyRow[], caption: string): ChartTable {
  return {
    caption,
    columns: [
      { name: 'Theme', kind: 'words' },
      ...['Precision', 'Recall', 'F1', 'Likely from', 'to', 'Labels'].map((name) => ({
        name,
        kind: 'number' as const,
      })),
    ],
    rows: rows.map((row) => [row.name, row.precision, row.recall, row.f1, row.low, row.high, row.support]),
  };
}
