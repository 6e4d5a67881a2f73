import { findWords } from './findWords.ts';
import { functionWords } from './functionWords.ts';

/** A phrase of a text, with where it stands first. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/**
 * The phrases of a text, each once: words side by side, up to `longest`, in one spelling, or as `fold` gives their small
 * letters. They run across no mark, and begin and end with words that say something.
 */
export function readPhrases(
  text: string,
  longest: number,
  fold: (form: string) => string = (form) => form,
): ReadonlyMap<string, PhrasePlace> {
  const words = findWords(text);
  const found = new Map<string, PhrasePlace>();
  words.forEach((first, at) => {
    if (!isTelling(first.form)) return;
    const forms: string[] = [];
    for (let next = at; next < words.length && forms.length < longest; next++) {
      const word = words[next];
      if (!word || (next > at && word.breakBefore !== 'none')) break;
      forms.push(fold(word.form.toLowerCase()));
      const phrase = forms.join(' ');
      if (isTelling(word.form) && !found.has(phrase))
        found.set(phrase, { start: first.start, end: word.end });
    }
  });
  return found;
}

function isTelling(form: string): boolean {
  return form.length > 1 && /\p{L}/u.test(form) && !functionWords.has(form.toLowerCase());
}
