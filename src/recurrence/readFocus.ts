import type { Word } from '../text/findWords.ts';

/** Of what a word counts that only says why, when or on what occasion something is asked. */
const ASIDE = 0.75;
/** Words that begin what an ask is for, after it: "so that", "in order to", "such as", "following". */
const AFTER = new Set(
  'so to which who whose where when while whilst including ensuring enabling allowing thereby by via through following given since because until after before as such based rather without'.split(
    ' ',
  ),
);
/** Words that begin what leads up to an ask: "Given the track record…, the Council should". */
const LEADING = new Set(
  'given following in once until when where while whilst although as since to because despite after with having'.split(
    ' ',
  ),
);
/** The words by which a sentence comes to what it asks. */
const ASKING = new Set('should must needs need will may recommend could'.split(' '));

/**
 * What each word of a part counts: less where it only says what an ask is for, or what led up to it. `isTelling` by
 * place: whether a word says anything; what follows an ask begins after two words that do.
 */
export function readFocus(words: readonly Word[], isTelling: readonly boolean[]): number[] {
  const focus: number[] = [];
  let told = 0;
  let leading = false;
  let after = false;
  words.forEach(({ form, breakBefore }, at) => {
    const lower = form.toLowerCase();
    if (at === 0 || breakBefore === 'sentence') {
      told = 0;
      after = false;
      leading = LEADING.has(lower) && asksLater(words, at);
    } else if (leading && (breakBefore === 'mark' || ASKING.has(lower))) {
      leading = false;
      told = 0;
    } else if (!leading && told >= 2 && AFTER.has(lower)) after = true;
    if (isTelling[at] === true) told += 1;
    focus.push(leading || after ? ASIDE : 1);
  });
  return focus;
}

/** Whether the sentence that begins at a word comes to an ask after a mark or by a word of asking. */
function asksLater(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.breakBefore === 'sentence') return false;
    if (ASKING.has(word.form.toLowerCase())) return true;
  }
  return false;
}
