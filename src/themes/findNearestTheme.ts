import { findWords } from '../text/findWords.ts';
import type { Codebook, Theme } from './codebook.ts';
import type { FieldReading } from './readField.ts';

export interface NearestTheme {
  readonly theme: Theme;
  readonly words: readonly { readonly start: number; readonly end: number; readonly form: string }[];
}

interface Vocabulary {
  readonly theme: Theme;
  readonly forms: ReadonlySet<string>;
}

/** Shorter words ("the", "and", "plan") say too little about a theme. */
const SHORTEST = 5;
/**
 * Different words that a theme must share. Of the tags given by one word none was right in 756 labelled texts to learn
 * from (2 such tags), by two or more 4 in 7.
 */
const LEAST_SHARED = 2;

/**
 * The supporting theme whose name, definition, \`counts\` and terms share most words with a text that holds no cue; a
 * word counts less, the more themes use it. Words of a term that was met and refused (\`unless\`, \`negated\`, \`cancel\`)
 * do not count for its theme. Null where too little is shared to defend any theme.
 */
export function findNearestTheme({ field, hits }: FieldReading, codebook: Codebook): NearestTheme | null {
  const vocabularies = listVocabularies(codebook);
  const words = findWords(field.text).filter(({ form }) => form.length >= SHORTEST);
  let best: (NearestTheme & { readonly score: number }) | null = null;
  for (const { theme, forms } of vocabularies) {
    const refused = [...theme.termsByPattern.keys()].flatMap((pattern) => hits.get(pattern) ?? []);
    const shared = words.filter(
      ({ start, end, form }) => forms.has(form) && !refused.some((hit) => hit.start < end && start < hit.end),
    );
    if (new Set(shared.map(({ form }) => form)).size < LEAST_SHARED) continue;
    const score = shared.reduce(
      (sum, { form }) => sum + 1 / vocabularies.filter((other) => other.forms.has(form)).length,
      0,
    );
    if (best === null || score > best.score) best = { theme, words: shared, score };
  }
  return best === null ? null : { theme: best.theme, words: best.words };
}

/** Those of a codebook, listed when a text first needs them. */
const vocabulariesOf = new WeakMap<Codebook, readonly Vocabulary[]>();

function listVocabularies(codebook: Codebook): readonly Vocabulary[] {
  const known = vocabulariesOf.get(codebook);
  if (known) return known;
  const supporting = codebook.themes.filter(({ core }) => !core);
  const themes = supporting.length > 0 ? supporting : codebook.themes;
  const vocabularies = themes.map((theme) => ({ theme, forms: listForms(theme) }));
  vocabulariesOf.set(codebook, vocabularies);
  return vocabularies;
}

function listForms(theme: Theme): Set<string> {
  const texts = [
    theme.name,
    theme.definition,
    theme.counts,
    ...theme.terms.map(({ pattern }) => pattern.source),
  ];
  return new Set(texts.flatMap((text) => findWords(text).map(({ form }) => form)));
}
