/** Alternatives of a term that are shown; more are cut to those that the words hold. */
const SHOWN = 3;
/** Letters by which a word of the text is known as a form of an alternative. */
const STEM = 5;

/** A term of the codebook without the alternatives that did not find the words: "risk ~5 review|…". */
export function shortenTerm(term: string, words: string): string {
  const text = words.toLowerCase();
  return term
    .split(' ')
    .map((part) => {
      const alternatives = part.split('|');
      if (alternatives.length <= SHOWN) return part;
      const met = alternatives.filter((one) => text.includes(one.toLowerCase().slice(0, STEM)));
      return `${(met.length === 0 ? alternatives : met).slice(0, SHOWN).join('|')}|…`;
    })
    .join(' ');
}
