import { findWords } from '../text/findWords.ts';
import type { IssueContext } from './describeIssue.ts';
import { findLikeWords } from './likeWords.ts';
import { isTelling } from './readKeys.ts';
import { stemWord } from './stemWord.ts';
import { textOf } from './describeIssue.ts';

/** At most so many words are named. */
const SHOWN = 6;

/** A part's words that other parts of a group have too, in the same form or one alike, as printed, rarest first. */
export function sharedWords(
  at: number,
  group: readonly number[],
  context: Pick<IssueContext, 'parts' | 'records' | 'silent' | 'rarityOf'>,
): string[] {
  const { parts } = context;
  const others = new Set<string>();
  for (const other of group) {
    if (other === at || parts[other]?.record === parts[at]?.record) continue;
    for (const { form } of findWords(textOf(other, context))) {
      const stem = stemWord(form);
      others.add(stem).add(`~${findLikeWords(stem) ?? stem}`);
    }
  }
  const found = new Map<string, { printed: string; same: boolean; weight: number }>();
  const text = textOf(at, context);
  for (const { form, start, end } of findWords(text)) {
    if (!isTelling(form, context.silent)) continue;
    const stem = stemWord(form);
    const same = others.has(stem);
    if (found.has(stem) || (!same && !others.has(`~${findLikeWords(stem) ?? stem}`))) continue;
    found.set(stem, { printed: text.slice(start, end), same, weight: context.rarityOf(stem) });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.same) - Number(a.same) || b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ printed }) => printed);
}
