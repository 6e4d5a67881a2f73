/** The same figures as a table: what a chart shows, in its order. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartValue[])[];
}

export interface ChartColumn {
  readonly name: string;
  readonly kind: 'words' | 'number' | 'share';
}

/** Shares lie between 0 and 1; null is "not applicable". */
export type ChartValue = string | number | null;

/** A value as the table prints it. */
export function printValue(value: ChartValue, { kind }: ChartColumn): string {
  if (value === null) return '–';
  return kind === 'share' && typeof value === 'number' ? printShare(value) : String(value);
}

/** A share as it stands in a table: four decimals carry more than any count here does. */
export function roundShare(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** "22 %". */
export function printShare(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
