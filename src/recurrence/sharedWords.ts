import { findWords } from '../text/findWords.ts';
import type { IssueContext } from './describeIssue.ts';
import { textOf } from './describeIssue.ts';
import { findLikeWords } from './likeWords.ts';
import { isTelling } from './readKeys.ts';
import { LIKE, WORD } from './signalKeys.ts';
import { stemWord } from './stemWord.ts';

/** At most so many words are named. */
const SHOWN = 6;

/** In how many records of a group each key stands. */
export function countKeys(
  group: readonly number[],
  { table }: Pick<IssueContext, 'table'>,
): ReadonlyMap<number, number> {
  const { starts, keys, records } = table;
  const counts = new Map<number, number>();
  const seen = new Map<number, Set<number>>();
  for (const part of group) {
    const record = records[part] ?? -1;
    const own = seen.get(record) ?? new Set<number>();
    seen.set(record, own);
    for (let place = starts[part] ?? 0; place < (starts[part + 1] ?? 0); place++) {
      const key = keys[place] ?? 0;
      if (own.has(key)) continue;
      own.add(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * A part's words that `least` records of a group have, in any form or as one alike, as printed: the same ones first,
 * then the rarest.
 */
export function sharedWords(
  at: number,
  counts: ReadonlyMap<number, number>,
  least: number,
  context: IssueContext,
): string[] {
  const { keys, rarity, silent } = context;
  const isShared = (key: number | undefined): boolean => key !== undefined && (counts.get(key) ?? 0) >= least;
  const found = new Map<string, { printed: string; same: boolean; weight: number }>();
  const text = textOf(at, context);
  for (const { form, start, end } of findWords(text)) {
    if (!isTelling(form, silent)) continue;
    const stem = stemWord(form);
    if (found.has(stem)) continue;
    const key = keys.find(WORD, stem);
    const same = isShared(key);
    const like = findLikeWords(stem);
    if (!same && !(like !== undefined && isShared(keys.find(LIKE, like)))) continue;
    found.set(stem, { printed: text.slice(start, end), same, weight: rarity[key ?? -1] ?? 0 });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.same) - Number(a.same) || b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ printed }) => printed);
}
