import nlp from 'compromise/three';

/** The part of compromise used here; its types leave `methods()` open. */
interface Transforms {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate(word: string, model: object): Readonly<Record<string, string>> };
      readonly noun: { toPlural(word: string, model: object): string };
    };
  };
}

/**
 * Every form that a word in its base form may take: as a noun (risk, risks), as a verb (align, aligns,
 * aligned, aligning), whichever it is. Forms that do not exist do no harm: no text holds them. A word given in
 * another form (buildings, housing) keeps to it, since it often means something of its own.
 */
export function inflectWord(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const model = nlp.model();
  const { verb, noun } = (nlp.methods() as Transforms).two.transform;
  const forms = new Set([word, noun.toPlural(word, model)]);
  for (const form of Object.values(verb.conjugate(word, model))) forms.add(form);
  return [...forms].filter((form) => /^[a-z]+$/.test(form)).sort();
}
