import type { PrintedShare } from './printShare.ts';

/** A comparison as the outputs need it. */
export interface ComparedFigures {
  readonly by: string;
  readonly mode: string;
  readonly kind: string;
  readonly kinds: readonly { readonly kind: string; readonly records: number }[];
  readonly isPair: boolean;
  readonly groups: readonly ComparedGroupFigures[];
  readonly rows: readonly ComparedTheme[];
  readonly tests: number;
  readonly isDescribed: boolean;
  readonly overlap: number;
}

export interface ComparedGroupFigures {
  readonly id: string;
  readonly name: string;
  readonly of: number;
  readonly bodies: number;
  readonly bodyYears: number;
}

export interface ComparedTheme {
  readonly id: string;
  readonly name: string;
  readonly spread: number;
  readonly shares: readonly ComparedShare[];
  readonly difference: ComparedDifference | null;
  readonly note: string | null;
  readonly funnel: ComparedFunnel | null;
}

export interface ComparedShare extends PrintedShare {
  readonly group: string;
  readonly share: number | null;
  readonly bodies: number;
  readonly bodyYears: number;
  readonly members: readonly string[];
}

export interface ComparedDifference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly q: number;
  readonly clear: boolean;
}

export interface ComparedFunnel {
  readonly share: number;
  readonly points: readonly {
    readonly group: string;
    readonly count: number;
    readonly of: number;
    readonly outside: { readonly limit: number; readonly side: 'above' | 'below' } | null;
  }[];
  readonly dispersion: number | null;
}
