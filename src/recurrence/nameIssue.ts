import { findWords } from '../text/findWords.ts';
import { readSentences, type Token } from '../text/sentences.ts';
import { findAskedThings, isWordOfThing } from './askedThings.ts';
import { findNounPhrases, type NounPhrase } from './findNounPhrases.ts';
import { findLikeWords } from './likeWords.ts';
import { nameDoing } from './nameDoing.ts';
import { readFocus } from './readFocus.ts';
import { isTelling } from './readKeys.ts';
import { stemWord } from './stemWord.ts';

/** So many parts of a group are read for a title. */
const MOST_READ = 8;
/** What a word of a thing that all parts ask about counts for, beside the rarity of words that they share. */
const THING_WORD = 2;
/** What a word counts for that another part only has a like one of. */
const LIKE_WORD = 0.8;
/** What a telling word counts for that no other part has. */
const OWN_WORD = -0.3;
/** What a phrase of so many words loses: one word is a theme, a long phrase a sentence. */
const LENGTHS: readonly number[] = [90, 90, 2, 0, 0, 0, 0.4, 0.9, 1.5, 2.2];
/** What a phrase loses for the name of a council, which is not that of the others. */
const NAMED = 6;
/** What a phrase loses that holds no word that another part has too: it does not say what is shared. */
const UNSHARED = 8;
/** Of what a phrase counts that stands where a part says why or when something is asked. */
const ASIDE = 0.8;
/** What a phrase gains that begins what is asked. */
const GOVERNING = 0.6;

/**
 * A title of an issue's own words: the noun phrase of three to nine words, as one of the parts prints it, that holds most
 * of what the parts share, by how rare the words are; a shorter one where none has so many, and the first words of the
 * first part where none names anything. `texts` are the parts, the one at the core first; `silent` are the councils' own
 * names; `taken` are titles of other issues, which are given only where there is no other.
 */
export function nameIssue(
  texts: readonly string[],
  silent: ReadonlySet<string>,
  weigh: (stem: string) => number,
  taken: ReadonlySet<string> = new Set(),
): string {
  const read = texts.slice(0, MOST_READ);
  const weights = weighWords(read, silent, weigh);
  let best: { readonly title: string; readonly score: number } | undefined;
  for (const text of read) {
    for (const { phrase, place, before } of listPhrases(text)) {
      const score =
        scorePhrase(phrase, silent, weights) * (place === 'aside' ? ASIDE : 1) +
        (place === 'first' ? GOVERNING : 0);
      if (score <= (best?.score ?? -Infinity)) continue;
      const title = raiseFirst(print(text, phrase, before));
      if (!taken.has(title)) best = { title, score };
    }
  }
  return best?.title ?? raiseFirst(shorten(read[0] ?? ''));
}

/** By stem: what a word counts for that at least two of the texts share, in any form or as a word of one thing. */
function weighWords(
  texts: readonly string[],
  silent: ReadonlySet<string>,
  weigh: (stem: string) => number,
): ReadonlyMap<string, number> {
  const stemsOf = texts.map((text) => findWords(text).map(({ form }) => ({ form, stem: stemWord(form) })));
  const counts = new Map<string, number>();
  const things = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const words of stemsOf) {
    const telling = words.filter(({ form }) => isTelling(form, silent)).map(({ stem }) => stem);
    for (const stem of new Set(telling)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const line of new Set(telling.flatMap((stem) => findLikeWords(stem) ?? [])))
      lines.set(line, (lines.get(line) ?? 0) + 1);
    for (const name of findAskedThings(words.map(({ stem }) => stem)).keys())
      things.set(name, (things.get(name) ?? 0) + 1);
  }
  const shared = [...things].filter(([, count]) => count > 1);
  return new Map(
    [...counts].flatMap(([stem, count]): [string, number][] => {
      const asWord = count > 1 ? (weigh(stem) * count) / texts.length : 0;
      const asThing = Math.max(
        0,
        ...shared.map(([name, of]) => (isWordOfThing(name, stem) ? (THING_WORD * of) / texts.length : 0)),
      );
      const line = findLikeWords(stem);
      const asLine = line !== undefined && (lines.get(line) ?? 0) > 1 ? LIKE_WORD : 0;
      const weight = Math.max(asWord + asThing, asLine);
      return weight > 0 ? [[stem, weight]] : [];
    }),
  );
}

interface PlacedPhrase {
  readonly phrase: NounPhrase;
  /** Whether it is the first of its sentence, or only says why or when something is asked. */
  readonly place: 'first' | 'later' | 'aside';
  /** The words of its sentence before it. */
  readonly before: readonly Token[];
}

function listPhrases(text: string): PlacedPhrase[] {
  const words = findWords(text);
  const focus = readFocus(
    words,
    words.map(({ form }) => isTelling(form, new Set())),
  );
  const asides = new Set(words.filter((_, at) => focus[at] !== 1).map(({ start }) => start));
  return readSentences(text).flatMap(({ tokens }) => {
    const phrases = findNounPhrases(tokens).filter(({ tokens: own }) => !isGenre(own));
    const first = phrases.find(({ tokens: own }) => !asides.has(own[0]?.start ?? -1))?.tokens[0]?.start;
    return phrases.map((phrase): PlacedPhrase => {
      const start = phrase.tokens[0]?.start ?? 0;
      return {
        phrase,
        place: start === first ? 'first' : asides.has(start) ? 'aside' : 'later',
        before: tokens.slice(
          0,
          tokens.findIndex((token) => token.start === start),
        ),
      };
    });
  });
}

const BODY = /^(?:committees?|cabinet|members?|councillors?|officers?|directors?|mayor|leader)$/i;
const PREPOSITION = /^(?:of|for|in|on|with|from|between|across|within|against|by)$/;

/**
 * "The Council", "appropriate arrangements": a phrase without a telling word names nothing, and one that comes to it by
 * another word than "of" names something else ("review within the budget"). What follows those who are asked or told
 * is often no part of their name ("report to the committee on the register").
 */
function isGenre(tokens: readonly Token[]): boolean {
  const telling = tokens.findIndex(({ text }) => isTelling(text, new Set()));
  if (telling < 0) return true;
  const link = tokens.findIndex(({ text }) => PREPOSITION.test(text));
  if (link < 0) return false;
  return (link < telling && tokens[link]?.text !== 'of') || BODY.test(tokens[link - 1]?.text ?? '');
}

function scorePhrase(
  { tokens, words }: NounPhrase,
  silent: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const stems = new Set<string>();
  let shares = false;
  let score = -(LENGTHS[words] ?? 9);
  for (const { form } of findWords(tokens.map(({ text }) => text).join(' '))) {
    const stem = stemWord(form);
    if (silent.has(form.toLowerCase())) score -= NAMED;
    if (stems.has(stem) || !isTelling(form, silent)) continue;
    stems.add(stem);
    const weight = weights.get(stem);
    if (weight !== undefined) shares = true;
    score += weight ?? OWN_WORD;
  }
  return shares ? score : score - UNSHARED;
}

/** Shorter phrases are named with what is done to them. */
const SHORT = 2;

/** As printed, quotation marks and the lines of a cell apart. */
function print(text: string, { tokens, words }: NounPhrase, before: readonly Token[]): string {
  const doing = words > SHORT ? undefined : nameDoing(before);
  const printed = text
    .slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
    .replace(/\s+/g, ' ')
    .replace(/["“”]/g, '');
  return doing === undefined ? printed : `${doing} ${printed}`;
}

function raiseFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** So many words of a part that names nothing. */
const FIRST_WORDS = 7;

/** The first words of a text, without the mark that ends it. */
function shorten(text: string): string {
  const words = text.trim().split(/\s+/);
  const first = words
    .slice(0, FIRST_WORDS)
    .join(' ')
    .replace(/[.,;:!?]+$/, '');
  return words.length > FIRST_WORDS ? `${first}…` : first;
}
