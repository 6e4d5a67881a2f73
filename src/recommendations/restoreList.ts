import { readSentences } from '../text/sentences.ts';

/** So many sentences behind one colon are a list that lost its bullets. */
const MIN_ITEMS = 3;
/** A sentence that goes on about the item before it. */
const GOES_ON = /^(?:We|This|That|These|It|They|He|She)\b/;

/**
 * "The Council should: Ensure that … Engage … Review …" in one line is a list whose bullets the print lost:
 * each sentence behind the colon becomes an item, but for those that go on about the one before. Gives the
 * text unchanged where the first word behind the colon is no verb in its base form.
 */
export function restoreList(text: string): string {
  const match = /\b(?:should|must|could|to)(?: [^.:\n]{0,40})?: (?=\p{Lu})/u.exec(text);
  if (!match || text.includes('\n')) return text;
  const at = match.index + match[0].length;
  const rest = text.slice(at);
  const sentences = readSentences(rest);
  if (sentences.length < MIN_ITEMS || sentences[0]?.tokens[0]?.pos !== 'VERB') return text;
  const items: string[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = rest.slice(sentence.start, sentences[index + 1]?.start ?? rest.length).trim();
    const last = items.length - 1;
    if (items[last] !== undefined && GOES_ON.test(words)) items[last] = `${items[last]} ${words}`;
    else items.push(words);
  }
  return `${text.slice(0, at).trim()}\n${items.map((item) => `- ${item}`).join('\n')}`;
}
