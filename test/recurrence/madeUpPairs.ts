import { readFileSync } from 'node:fs';
import { annotate, relate, splitUpdates } from '../../src/analyse.ts';
import { readRecordLine } from '../../src/ingest/readRecordLine.ts';
import type { Recommendation } from '../../src/model.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';

/** Half of the issues are to work with, half only to measure on. */
export type Half = 'develop' | 'score';

export interface MadeUpSet {
  readonly records: readonly Recommendation[];
  /** By id: the issue it was written for, or null, and its half. */
  readonly told: ReadonlyMap<string, { readonly issue: string | null; readonly half: Half }>;
}

/** Records of one JSON line each, tagged. */
function readLines(text: string): Recommendation[] {
  const { codebook } = readCodebook(here('../../corpus/codebook.yaml'));
  if (!codebook) throw new Error('the codebook has mistakes');
  const setup = { codebook, aliases: [], corrections: [] };
  const context = {
    document: '',
    council: null,
    review: { body: null, kind: null, year: null, period: null },
  };
  return text
    .trim()
    .split('\n')
    .flatMap((line, at) => {
      const read = readRecordLine(line, at + 1, context);
      return 'record' in read ? [annotate(splitUpdates(read.record), setup)] : [];
    });
}

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/**
 * Recommendations that no council received, read and tagged as any others; a language model wrote them, and no person has
 * confirmed which raise one issue.
 *
 * - `madeUpPairs`: to six councils, two or three to an issue and some alone, few of them near to another issue.
 * - `madeUpNearMisses`: to eight other councils, in families: two issues of one theme, and recommendations that speak of
 *   the same things and raise neither. Written by one who knew the method of that time and its word lists, before the
 *   method was changed, and not to fit it. Families are shared out by the SHA-256 of their name: to score where its first
 *   byte is odd.
 */
export function readMadeUpSet(name: 'madeUpPairs' | 'madeUpNearMisses'): MadeUpSet {
  const text = here(`${name}.jsonl`);
  const lines = text.trim().split('\n');
  const told = lines.map((line) => {
    const { id, issue, half } = JSON.parse(line) as { id: string; issue: string | null; half: Half };
    return [id, { issue, half }] as const;
  });
  return { records: relate(readLines(text)), told: new Map(told) };
}

/**
 * The made-up recommendations to work with of `corpus/gold`, each to a council of its own, with the pairs of them that
 * raise one issue, and those that may. Another hand wrote the texts; one reading of them named the pairs, by who wrote the
 * method, after it was fixed and before it was run on them. What it then got wrong on the pairs whose names' SHA-256
 * begins with an even byte was used to change it; the others are to score.
 */
export function readLabelledSet(): {
  readonly records: readonly Recommendation[];
  readonly pairs: ReadonlyMap<string, 'same issue' | 'debatable'>;
} {
  const records = readLines(here('../../corpus/gold/made-up-working.jsonl')).map(
    (record, at): Recommendation => ({ ...record, council: `Council ${String(at)}` }),
  );
  const pairs = here('madeUpWorkingPairs.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { pair: [string, string]; value: 'same issue' | 'debatable' })
    .map(({ pair, value }) => [[...pair].sort().join(' '), value] as const);
  return { records: relate(records), pairs: new Map(pairs) };
}

/** Pairs within a half that stand in one of `groups`, against those written for one issue. */
export function countMadeUpPairs(
  { records, told }: MadeUpSet,
  groups: readonly (readonly string[])[],
  half: Half,
): { readonly tp: number; readonly fp: number; readonly fn: number; readonly f1: number } {
  const together = new Set(
    groups.flatMap((members) => members.flatMap((a) => members.map((b) => `${a} ${b}`))),
  );
  const ids = records.map(({ id }) => id).filter((id) => told.get(id)?.half === half);
  const counts = { tp: 0, fp: 0, fn: 0 };
  ids.forEach((a, at) => {
    for (const b of ids.slice(at + 1)) {
      const issue = told.get(a)?.issue ?? null;
      const same = issue !== null && issue === told.get(b)?.issue;
      const said = together.has(`${a} ${b}`);
      if (said && same) counts.tp += 1;
      else if (said) counts.fp += 1;
      else if (same) counts.fn += 1;
    }
  });
  const { tp, fp, fn } = counts;
  return { ...counts, f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn) };
}
