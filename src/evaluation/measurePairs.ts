import { isInTwoYears } from '../text/isInTwoYears.ts';
import { seekHeldOut } from './seekHeldOut.ts';

export type PairValue = 'same issue' | 'debatable';

/** Two recommendations that both readings put under one issue, or that one did or called near. */
export interface LabelledPair {
  readonly pair: readonly [string, string];
  readonly value: PairValue;
}

/** Where two recommendations stand to each other: of one council and year they are said again, in whatever document. */
export type PairSpan = 'document' | 'years' | 'councils';

export interface PairRecord {
  readonly id: string;
  readonly document: string;
  readonly council: string | null;
  readonly review: { readonly year: number | null; readonly period: string | null };
}

/** The pairs that a method says raise one issue, at one of its thresholds. */
export interface PairsFound {
  readonly threshold: number;
  readonly pairs: readonly (readonly [string, string])[];
}

export interface PairCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** How one method's pairs compare with the labelled ones. */
export interface PairFigure extends PairCounts {
  readonly name: string;
  /** The labelled recommendations, whose pairs are judged. */
  readonly records: number;
  readonly positives: number;
  /** Scored neither way. */
  readonly debatable: number;
  /** The threshold that the figures above hold for. */
  readonly threshold: number;
  /** With the threshold chosen on the pairs of the other recommendations, for each in turn; means of both ends. */
  readonly heldOut: PairCounts;
  /** How many of the labelled pairs of each span are found. */
  readonly spans: readonly { readonly span: PairSpan; readonly found: number; readonly of: number }[];
}

export interface PairMethod {
  readonly name: string;
  readonly found: readonly PairsFound[];
  /** The threshold in use; null: the best one, which flatters. */
  readonly threshold: number | null;
}

/** A pair of labelled recommendations: what the labels say. Debatable ones are left out before. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly yes: boolean;
}

const spans: readonly PairSpan[] = ['document', 'years', 'councils'];

/**
 * Precision, recall and F1 of pairs, over all pairs of the labelled recommendations that are among the records; pairs
 * that the labels call debatable are scored neither way. Null where no labelled pair is among the records.
 */
export function measurePairs(
  records: readonly PairRecord[],
  labelled: ReadonlySet<string>,
  gold: readonly LabelledPair[],
  method: PairMethod,
): PairFigure | null {
  const byId = new Map(records.map((record) => [record.id, record]));
  const ids = [...labelled].filter((id) => byId.has(id)).sort();
  const valueOf = new Map(
    gold
      .filter(({ pair }) => pair.every((id) => labelled.has(id) && byId.has(id)))
      .map(({ pair, value }) => [nameKey(...pair), value]),
  );
  const positives = [...valueOf.values()].filter((value) => value === 'same issue').length;
  if (positives === 0) return null;
  const judged: JudgedPair[] = [];
  ids.forEach((a, at) => {
    for (const b of ids.slice(at + 1)) {
      const value = valueOf.get(nameKey(a, b));
      if (value !== 'debatable') judged.push({ a, b, yes: value === 'same issue' });
    }
  });
  const found = method.found.map(({ threshold, pairs }) => ({
    threshold,
    keys: new Set(pairs.map((pair) => nameKey(...pair))),
  }));
  const best = found.reduce((one, other) =>
    (countPairs(judged, other.keys).f1 ?? 0) > (countPairs(judged, one.keys).f1 ?? 0) ? other : one,
  );
  const used = found.find(({ threshold }) => threshold === method.threshold) ?? best;
  return {
    name: method.name,
    records: ids.length,
    positives,
    debatable: valueOf.size - positives,
    threshold: used.threshold,
    ...countPairs(judged, used.keys),
    heldOut: seekHeldOut(ids, judged, found),
    spans: spans.map((span) => {
      const own = judged.filter(({ a, b, yes }) => yes && spanOf(byId.get(a), byId.get(b)) === span);
      return { span, found: own.filter(({ a, b }) => used.keys.has(nameKey(a, b))).length, of: own.length };
    }),
  };
}

/** Counts of what a set of pairs gets right and wrong. */
export function countPairs(judged: readonly JudgedPair[], keys: ReadonlySet<string>): PairCounts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { a, b, yes } of judged) {
    const said = keys.has(nameKey(a, b));
    if (said && yes) counts.tp += 1;
    else if (said) counts.fp += 1;
    else if (yes) counts.fn += 1;
  }
  return { ...counts, ...findShares(counts) };
}

/** Precision, recall and F1, rounded to 4 decimals; null where nothing is counted. */
export function findShares({
  tp,
  fp,
  fn,
}: Pick<PairCounts, 'tp' | 'fp' | 'fn'>): Pick<PairCounts, 'precision' | 'recall' | 'f1'> {
  const share = (of: number, all: number): number | null =>
    all === 0 ? null : Math.round((of / all) * 1e4) / 1e4;
  return { precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) };
}

/** A pair by its ids, whichever comes first. */
export function nameKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function spanOf(a: PairRecord | undefined, b: PairRecord | undefined): PairSpan {
  if (a?.council !== b?.council) return 'councils';
  return a && b && isInTwoYears([a, b]) ? 'years' : 'document';
}
