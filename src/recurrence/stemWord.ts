import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/**
 * Words that Porter's stemmer would merge with others of another meaning (governance with government, communication
 * with community, policy with police), and the stem that keeps them apart.
 */
const KEPT_APART: Readonly<Record<string, string>> = {
  governance: 'governance',
  communication: 'communication',
  communications: 'communication',
  communicate: 'communication',
  communicating: 'communication',
  communicated: 'communication',
  police: 'police',
  policing: 'police',
  universal: 'universal',
  university: 'university',
  universities: 'university',
  general: 'general',
  generally: 'general',
  succession: 'succession',
  organisation: 'organisation',
  organisations: 'organisation',
  organisational: 'organisation',
  organise: 'organise',
  important: 'important',
  importance: 'important',
  import: 'import',
  housing: 'hous',
  capitalise: 'capitalise',
  capitalised: 'capitalise',
  capital: 'capital',
  commercial: 'commercial',
  commerce: 'commerce',
  relate: 'relate',
  relating: 'relate',
  related: 'relate',
  relative: 'relative',
  executive: 'executive',
  execute: 'execute',
  operating: 'operat',
  experience: 'experience',
  experiment: 'experiment',
  staffing: 'staff',
  digitalisation: 'digital',
  digitisation: 'digital',
};

/** Past so many words the memory is begun again: documents that are no language fill it. */
const MOST_WORDS = 100_000;
const known = new Map<string, string>();

/** What the forms of a word have in common, for comparing only: Porter's stem, where it merges no two meanings. */
export function stemWord(form: string): string {
  const seen = known.get(form);
  if (seen !== undefined) return seen;
  if (known.size > MOST_WORDS) known.clear();
  const lower = form.toLowerCase();
  const stem = Object.hasOwn(KEPT_APART, lower)
    ? (KEPT_APART[lower] ?? lower)
    : /^[a-z]{3,}$/.test(form)
      ? porter.stem(lower)
      : lower;
  known.set(form, stem);
  return stem;
}
