import { findWords } from '../text/findWords.ts';
import { readSentences, type Token } from '../text/sentences.ts';
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
/** A title of more characters is cut at a word. */
const LONGEST_TITLE = 80;

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

/**
 * A title of an issue's own words: the first of the phrases that holds a name of two words or more ("transformation and
 * change activity"), as the member at its core prints it; else the nouns that its members share; where they share none,
 * the first words of that member.
 */
export function nameIssue(phrases: readonly string[], core: string): string {
  const tokens = readSentences(core).flatMap((sentence) => sentence.tokens);
  const names = phrases.map((phrase) => findName(phrase, tokens));
  const long = names.find((name) => name.includes(' '));
  if (long !== undefined) return raiseFirst(long);
  const short = names.filter((name) => name !== '').slice(0, 2);
  return raiseFirst(
    short.length < 2 && phrases.length > 1 ? shorten(core) : short.join(' and ') || shorten(core),
  );
}

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const LINKING = new Set(['ADP', 'CCONJ', 'DET', 'PART']);

/** The part of a phrase that names something: from its first noun or adjective to its last noun before any verb. */
function findName(phrase: string, tokens: readonly Token[]): string {
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const at = tokens.findIndex((_, from) =>
    words.every((word, step) => stemWord(tokens[from + step]?.text.toLowerCase() ?? '') === stemWord(word)),
  );
  // What stands in the core in another way is taken as it is.
  if (at < 0) return words.length > 1 ? phrase : '';
  // An adjective at its end belongs to the noun that follows ("medium term financial" planning).
  const next = tokens[at + words.length];
  const open = tokens[at + words.length - 1]?.pos === 'ADJ' && next?.pos === 'NOUN';
  const own = tokens.slice(at, at + words.length + (open ? 1 : 0));
  const first = own.findIndex(({ pos }) => NAMING.has(pos));
  if (first < 0) return '';
  const stop = own.findIndex(({ pos }, index) => index > first && !NAMING.has(pos) && !LINKING.has(pos));
  const run = own.slice(first, stop < 0 ? own.length : stop);
  const last = run.findLastIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return lowerFirst(
    run
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "Asset management" and "asset management" are one phrase; "PMO" and "ERP system" stay as they are. */
function lowerFirst(printed: string): string {
  return /^\p{Lu}\p{Ll}/u.test(printed) && !/ \p{Lu}\p{Ll}/u.test(printed)
    ? printed.charAt(0).toLowerCase() + printed.slice(1)
    : printed;
}

function raiseFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first words of a text, up to a whole word. */
function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}
