import { findWords } from '../text/findWords.ts';
import { isTelling } from './readKeys.ts';
import { stemWord } from './stemWord.ts';

/** A phrase that parts share: its stems, how many of the parts have it, and how it is printed first. */
export interface SharedPhrase {
  readonly stems: readonly string[];
  readonly parts: number;
  readonly printed: string;
  readonly weight: number;
}

const LONGEST_PHRASE = 6;
const SHOWN = 5;

/**
 * The phrases that at least two of the texts share, most telling first: words side by side in any form ("asset
 * management", "managing assets" not), that begin and end with telling words. `weigh` says how rare a stem is.
 */
export function findSharedPhrases(
  texts: readonly string[],
  silent: ReadonlySet<string>,
  weigh: (stem: string) => number,
): SharedPhrase[] {
  const found = new Map<string, { stems: string[]; texts: Set<number>; printed: string; weight: number }>();
  texts.forEach((text, at) => {
    const words = findWords(text);
    words.forEach((first, from) => {
      if (!isTelling(first.form, silent)) return;
      const stems: string[] = [];
      let weight = 0;
      for (let next = from; next < Math.min(words.length, from + LONGEST_PHRASE); next++) {
        const word = words[next];
        if (!word || (next > from && word.breakBefore !== 'none')) break;
        const stem = stemWord(word.form);
        stems.push(stem);
        if (!isTelling(word.form, silent)) continue;
        weight += weigh(stem);
        const key = stems.join(' ');
        const entry = found.get(key) ?? {
          stems: [...stems],
          texts: new Set<number>(),
          printed: text.slice(first.start, word.end),
          weight,
        };
        entry.texts.add(at);
        found.set(key, entry);
      }
    });
  });
  const shared = [...found.values()]
    .filter(({ texts: own }) => own.size > 1)
    .map(({ stems, texts: own, printed, weight }) => ({ stems, parts: own.size, printed, weight }));
  shared.sort(
    (a, b) => b.parts * b.weight - a.parts * a.weight || (a.stems.join(' ') < b.stems.join(' ') ? -1 : 1),
  );
  return shared;
}

/** The most telling of the phrases, none of which lies within another, as they are printed. */
export function pickPhrases(shared: readonly SharedPhrase[]): string[] {
  const picked: SharedPhrase[] = [];
  for (const phrase of shared) {
    if (picked.length === SHOWN) break;
    const own = ` ${phrase.stems.join(' ')} `;
    const within = picked.some((other) => {
      const theirs = ` ${other.stems.join(' ')} `;
      return theirs.includes(own) || own.includes(theirs);
    });
    if (!within) picked.push(phrase);
  }
  return picked.map(({ printed }) => lowerFirst(printed));
}

/** "Asset management" and "asset management" are one phrase; "PMO" and "ERP system" stay as they are. */
function lowerFirst(printed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(printed) && !/ \p{Lu}\p{Ll}/u.test(printed)
    ? printed.charAt(0).toLowerCase() + printed.slice(1)
    : printed;
}
