import type { Recommendation } from '../model.ts';
import { findWords, type Word } from '../text/findWords.ts';
import { findAskedThings, isWideThing } from './askedThings.ts';
import { genreWords } from './genreWords.ts';
import { findLikeWords } from './likeWords.ts';
import { readFocus } from './readFocus.ts';
import type { Part } from './readParts.ts';
import { LIKE, PHRASE, type SignalKeys, THEME, THING, WORD } from './signalKeys.ts';
import { stemWord } from './stemWord.ts';

/** A key of a part, with what it counts for there before it is known how common it is. */
export interface PartKey {
  readonly key: number;
  readonly weight: number;
}

/** A word that stands in a term of the codebook is a term of art: it counts for more than one that does not. */
const TERM_OF_ART = 1.3;

/** What a thing counts for that is a whole service or field. */
const WIDE = 0.4;

/** Whether a word says anything of what a recommendation is about. */
export function isTelling(form: string, silent: ReadonlySet<string>): boolean {
  const lower = form.toLowerCase();
  return form.length > 1 && /\p{L}/u.test(form) && !genreWords.has(lower) && !silent.has(lower);
}

/**
 * What a part shares with others where they raise the same issue: its telling words by their stems, pairs of them
 * side by side (a genre's word may stand between), lines of like words, the things it asks about, and the themes whose
 * evidence it holds. What only says what an ask is for, or what led up to it, counts less.
 * `silent` are words that say nothing here, as the councils' own names.
 */
export function readKeys(
  record: Pick<Recommendation, 'text' | 'themes'>,
  part: Part,
  keys: SignalKeys,
  silent: ReadonlySet<string>,
): PartKey[] {
  const found = new Map<number, number>();
  const add = (key: number, weight: number): void => {
    found.set(key, Math.max(found.get(key) ?? 0, weight));
  };
  const evidence = record.themes.asked.flatMap(({ id, score, evidence: places }) =>
    places
      .filter(({ field, start, end }) => field === part.field && start >= part.start && end <= part.end)
      .map(({ start, end }) => ({ id, score, start: start - part.start, end: end - part.start })),
  );
  const words = findWords(record.text.slice(part.start, part.end));
  const tells = words.map(({ form }) => isTelling(form, silent));
  const focus = readFocus(words, tells);
  words.forEach((word, at) => {
    if (tells[at] !== true) return;
    const own = focus[at] ?? 1;
    const stem = stemWord(word.form);
    const art = evidence.some(({ start, end }) => start <= word.start && word.end <= end);
    add(keys.number(WORD, stem), own * (art ? TERM_OF_ART : 1));
    const like = findLikeWords(stem);
    if (like !== undefined) add(keys.number(LIKE, like), own);
    const next = findPartner(words, at, silent);
    if (next) add(keys.number(PHRASE, `${stem} ${stemWord(next.form)}`), own);
  });
  for (const { id, score } of part.whole ? record.themes.asked : evidence) add(keys.number(THEME, id), score);
  for (const [thing, places] of findAskedThings(words.map(({ form }) => stemWord(form))))
    for (const at of places)
      add(keys.number(THING, thing), (focus[at] ?? 1) * (isWideThing(thing) ? WIDE : 1));
  return [...found].map(([key, weight]) => ({ key, weight })).sort((a, b) => a.key - b.key);
}

/** The telling word that a word makes a phrase with: the next, or the one after a word that says nothing. */
export function findPartner(
  words: readonly Word[],
  at: number,
  silent: ReadonlySet<string>,
): Word | undefined {
  for (const next of words.slice(at + 1, at + 3)) {
    if (next.breakBefore !== 'none') return undefined;
    if (isTelling(next.form, silent)) return next;
  }
  return undefined;
}
