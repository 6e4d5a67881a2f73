import type { WordTest } from '../../text/phraseMatcher.ts';
import type { TermPart } from '../parseTerm.ts';

type Wording = readonly WordTest[];
type Parts = readonly TermPart[];

/** Whether every text in which `narrow` is found also holds `wide`, within the same words. */
export function isMetWherever(wide: Parts, narrow: Parts): boolean {
  const [first] = wide;
  if (!first) return false;
  if (wide.length === 1) return narrow.some((part) => holdsEvery(part, first));
  // Words of the narrow term that the wide one does not name stand in the wide one's gap.
  if (!isSameLength(wide, narrow)) return false;
  return wide.every((part, index) => {
    const other = narrow[index];
    if (!other || !holdsEvery(other, part)) return false;
    if (part.join === null || other.join === null) return part.join === other.join;
    const ordered = part.join.order === 'near' || other.join.order === 'then';
    return ordered && part.join.gap >= other.join.gap;
  });
}

/** Whether two terms are of as many words: neither names a word more than the other. */
export function isSameLength(a: Parts, b: Parts): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => {
      const other = b[index];
      return other !== undefined && sameLength(part, other);
    })
  );
}

function sameLength(a: TermPart, b: TermPart): boolean {
  const [length] = a.wordings.map((wording) => wording.length);
  return [...a.wordings, ...b.wordings].every((wording) => wording.length === length);
}

/** Whether each wording of `narrow` has one of `wide` inside it. */
function holdsEvery(narrow: TermPart, wide: TermPart): boolean {
  return narrow.wordings.every((long) => wide.wordings.some((short) => holds(long, short)));
}

function holds(long: Wording, short: Wording): boolean {
  for (let start = 0; start + short.length <= long.length; start++) {
    if (
      short.every((test, at) => {
        const other = long[start + at];
        return other !== undefined && passesAll(other, test);
      })
    )
      return true;
  }
  return false;
}

/** Whether every word that passes `narrow` passes `wide`. */
function passesAll(narrow: WordTest, wide: WordTest): boolean {
  const known = wide.wildcards.map(({ source }) => source);
  const passes = (form: string): boolean =>
    wide.forms.includes(form) || wide.wildcards.some((wildcard) => wildcard.test(form.toLowerCase()));
  return (
    narrow.forms.every(
      // A word in capitals is also the word in small letters.
      (form) => passes(form) || passes(form.toLowerCase()) || isOfPlural(form, narrow, wide),
    ) && narrow.wildcards.every(({ source }) => known.includes(source))
  );
}

/** Whether a form is only what a plural would have for forms, were it no plural: "zebrases", which no text holds. */
function isOfPlural(form: string, narrow: WordTest, wide: WordTest): boolean {
  return narrow.forms.some(
    (plural) =>
      plural.endsWith('s') &&
      form.startsWith(plural) &&
      wide.forms.includes(plural) &&
      wide.forms.includes(plural.slice(0, -1)),
  );
}
