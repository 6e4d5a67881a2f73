import { isInitials, isOwnerLike } from '../../text/shapes.ts';

/** Longer ends are text, in characters. */
const MAX_OWNER = 110;
/** With which a post begins where no sentence ends before it. */
const POST_START =
  /^(?:Assistant|Deputy|Associate|Interim|Acting|Corporate|Executive|Strategic|Chief|Director|Head|Service|Group|Senior|Lead|Leader|Cabinet|Portfolio|Cllr|Councillor|Monitoring|Managing|Section|S151)\b/;
/** A word that binds what follows it to the sentence. */
const BINDS =
  /^(?:a|an|the|with|by|to|of|for|and|or|from|through|via|as|our|all|new|its|their|between|in|on)$/i;

/**
 * The owner with which a text ends, and what stands before: behind the end of a sentence or bracket, as in another line
 * (`known`), or from a word on with which posts begin. Null where the text ends in no owner.
 */
export function findOwnerTail(
  text: string,
  known: ReadonlySet<string>,
): { before: string; owner: string } | null {
  const cut = (at: number): { before: string; owner: string } => ({
    before: text.slice(0, at).trim(),
    owner: text.slice(at).trim(),
  });
  for (const match of text.matchAll(/[.?!)]["”’)]?\s+(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    const rest = text.slice(at);
    if (rest.length <= MAX_OWNER && isOwnerLike(rest)) return cut(at);
  }
  for (const owner of [...known].sort((a, b) => b.length - a.length))
    if (text.endsWith(` ${owner}`)) return cut(text.length - owner.length);
  const words = [...text.matchAll(/\S+/g)];
  for (const [index, word] of words.entries()) {
    const rest = text.slice(word.index);
    if (index === 0 || rest.length > MAX_OWNER || BINDS.test(words[index - 1]?.[0] ?? '')) continue;
    if (POST_START.test(rest) ? isOwnerLike(rest) : index === words.length - 1 && isInitials(rest))
      return cut(word.index);
  }
  return null;
}
