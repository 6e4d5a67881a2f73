import type { Sentence, Token } from '../text/sentences.ts';

/** Longest item of a list, in words. */
const LONGEST_ITEM = 7;
const STOP = /^[;:.()!?]$/;

/**
 * Whether a character stands in a list of three or more ("revenues, housing and children's services"): short items
 * between commas, the last of them after "and" or "or".
 */
export function isListed({ tokens }: Sentence, offset: number): boolean {
  const at = tokens.findIndex(({ end }) => end > offset);
  const clause = takeClause(tokens, at);
  const place = at - clause.from;
  let firstComma: number | null = null;
  let before = -1;
  for (const [index, token] of clause.tokens.entries()) {
    const word = token.text.toLowerCase();
    if (word !== ',' && word !== 'and' && word !== 'or') continue;
    if (index - before - 1 > LONGEST_ITEM) firstComma = null;
    if (word !== ',') {
      if (firstComma !== null && firstComma - LONGEST_ITEM <= place && place <= index + LONGEST_ITEM)
        return true;
      firstComma = null;
    } else if (opensOrder(clause.tokens[index + 1])) {
      firstComma = null;
    } else {
      firstComma ??= index;
    }
    before = index;
  }
  return false;
}

/** The tokens around one of them, up to the next mark that no list crosses. */
function takeClause(tokens: readonly Token[], at: number): { from: number; tokens: readonly Token[] } {
  const from = tokens.findLastIndex(({ text }, index) => index < at && STOP.test(text)) + 1;
  const end = tokens.findIndex(({ text }, index) => index > at && STOP.test(text));
  return { from, tokens: tokens.slice(from, end < 0 ? tokens.length : end) };
}

/** "…, review housing and libraries": what follows the comma is the ask, not an item. */
function opensOrder(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lemma === token.text.toLowerCase();
}
