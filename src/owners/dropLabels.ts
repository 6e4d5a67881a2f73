import type { OwnerToken } from './ownerTokens.ts';
import { LABELS } from './postGrammar.ts';

/** Most words of a label. */
const LONGEST_LABEL = 2;
/** What a label may follow, besides a new line. */
const BEFORE = /^(?:[;|•·+/,&]|and)$/;

/** Leaves out labels: "Lead: Head of Legal" and "Lead – Head of Legal" name the head of legal. */
export function dropLabels(tokens: readonly OwnerToken[]): readonly OwnerToken[] {
  const kept: OwnerToken[] = [];
  for (const [at, token] of tokens.entries()) {
    const count = /^[:–—-]$/.test(token.text) && at < tokens.length - 1 ? countLabel(kept, token.text) : 0;
    if (count === 0) kept.push(token);
    else {
      kept.length -= count;
      // What stands before a label is another owner's.
      if (kept.length > 0) kept.push({ ...token, text: ';', lower: ';' });
    }
  }
  return kept;
}

/** How many of the last tokens are a label; it begins its cell, its line, or its item. */
function countLabel(tokens: readonly OwnerToken[], mark: string): number {
  for (let count = LONGEST_LABEL; count > 0; count -= 1) {
    const words = tokens.slice(-count);
    if (words.length < count || !LABELS.has(words.map((word) => word.lower).join(' '))) continue;
    const before = tokens[tokens.length - count - 1];
    // Two words and a colon are a label wherever they stand.
    if (count > 1 && mark === ':') return count;
    if (before === undefined || words[0]?.lineStart === true || BEFORE.test(before.lower)) return count;
  }
  return 0;
}
