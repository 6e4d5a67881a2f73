import { readSentences } from '../../text/sentences.ts';
import type { Item } from './findItems.ts';
import type { Line } from './listLines.ts';
import { isMinutes, readSpeech } from './minutes.ts';
import { readMark } from './readMark.ts';
import { isDecision, isOfReview } from './reviewSigns.ts';

/** A sentence that recommends: "It is recommended that …", "We also recommend that …", "The panel recommends that …". */
const RECOMMENDS =
  /^(?:it (?:is|was) (?:also |further |therefore )?recommended|(?:we |i |the (?:[\p{L}-]+ ){1,5}?)(?:also |therefore |further |would |strongly )*recommend(?:s|ed)?) (?:to \p{L}[\p{L} ]{1,40} )?that\b/iu;
/** … in minutes also by name, where no member of the council does: "Mr Lane of Orchard Audit recommended that …". */
const NAMED =
  /^(?!Councillor|Cllr|Members?\b)(?:\p{Lu}[\p{L}.&’'-]*,? (?:(?:of|for|from|and|&|the) )*){1,8}(?:also |therefore |further |had )*recommend(?:s|ed) that\b/u;

/**
 * Sentences of a review's text that recommend something, one item each; in minutes beside the lists that are there, in
 * other texts only where there is none (`listed`), for a report says in its text what its list says again.
 */
export function findInline(lines: readonly Line[], items: readonly Item[]): Item[] {
  const minutes = isMinutes(lines);
  const recommends = (sentence: string): boolean =>
    RECOMMENDS.test(sentence) || (minutes && NAMED.test(sentence));
  if (!isOfReview(lines) || (items.length > 0 && !minutes)) return [...items];
  const taken = new Set(items.flatMap(({ line, more }) => [line, ...more]));
  const found = new Map(items.map((item) => [item.line, [item]]));
  for (const [first, ...rest] of joinWrapped(lines)) {
    if (!first || [first, ...rest].some((line) => taken.has(line))) continue;
    const text = [first, ...rest].map((line) => line.text).join(' ');
    if (!/\brecommend/i.test(text)) continue;
    const sentences = readSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    const own = sentences
      .map((sentence, index) => ({ sentence, next: sentences[index + 1] ?? '' }))
      .filter(({ sentence }) => recommends(sentence) && !isDecision(sentence) && !sentence.endsWith(':'))
      .map(({ sentence, next }): Item => ({
        // An answer behind it is cut off again.
        mark: {
          kind: 'bullet',
          series: '',
          ref: '',
          rest: minutes && readSpeech(next) === 'reply' ? `${sentence} ${next}` : sentence,
        },
        line: first,
        section: null,
        more: [],
      }));
    if (own.length > 0) found.set(first, own);
  }
  return lines.flatMap((line) => found.get(line) ?? []);
}

/** The lines of a text that stand together, those that are marked on their own. */
function joinWrapped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    // "45. EXTERNAL AUDIT" is a heading, and no sentence begins with it.
    const heads = last?.every(({ text }) => /^\P{Ll}+$/u.test(text)) === true;
    if (last && !heads && !line.apart && readMark(line.text) === null) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
