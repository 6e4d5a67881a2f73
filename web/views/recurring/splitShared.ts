import { findLikeWords } from '../../../src/recurrence/likeWords.ts';
import { stemWord } from '../../../src/recurrence/stemWord.ts';
import { findWords } from '../../../src/text/findWords.ts';

export interface SplitWords {
  /** Words that another text has too, in any form. */
  readonly same: readonly string[];
  /** Words for which another text has one that is used alike, each with that one. */
  readonly alike: readonly { readonly word: string; readonly other: string }[];
}

/** Tells the words of one member that others share from those for which others only have a like one. */
export function splitShared(words: readonly string[], others: readonly string[]): SplitWords {
  const stems = new Set<string>();
  const lines = new Map<string, string>();
  for (const text of others) {
    for (const { form, start, end } of findWords(text)) {
      const stem = stemWord(form);
      stems.add(stem);
      const line = findLikeWords(stem);
      if (line !== undefined && !lines.has(line)) lines.set(line, text.slice(start, end));
    }
  }
  const isSame = (word: string): boolean => findWords(word).every(({ form }) => stems.has(stemWord(form)));
  return {
    same: words.filter(isSame),
    alike: words
      .filter((word) => !isSame(word))
      .flatMap((word) => {
        const [first] = findWords(word);
        const line = first === undefined ? undefined : findLikeWords(stemWord(first.form));
        const other = line === undefined ? undefined : lines.get(line);
        return other === undefined ? [] : [{ word, other }];
      }),
  };
}
