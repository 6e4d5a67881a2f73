import { findWords } from '../text/findWords.ts';
import type { Codebook, Theme } from './codebook.ts';

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
 * The theme whose name, definition and `counts` share most words with a text that holds no cue; a word counts less,
 * the more themes use it. Where nothing is shared, the last theme, which is the codebook's widest.
 */
export function findNearestTheme(text: string, codebook: Codebook): NearestTheme | null {
  const vocabularies = listVocabularies(codebook);
  const words = findWords(text).filter(({ form }) => form.length >= SHORTEST);
  const ranked = vocabularies.map(({ theme, forms }) => {
    const shared = words.filter(({ form }) => forms.has(form));
    const score = shared.reduce(
      (sum, { form }) => sum + 1 / vocabularies.filter((other) => other.forms.has(form)).length,
      0,
    );
    return { theme, words: shared, score };
  });
  const fallback = ranked[ranked.length - 1] ?? null;
  const best = ranked.reduce(
    (a, b) => (b.score > a.score ? b : a),
    ranked[0] ?? { score: 0, theme: null, words: [] },
  );
  return best.score > 0 && best.theme ? { theme: best.theme, words: best.words } : fallback;
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
