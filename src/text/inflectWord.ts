import nlp from 'compromise/three';

/** The part of compromise used here; its types leave `methods()` open. */
interface Transforms {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate(word: string, model: object): Readonly<Record<string, string>> };
      readonly noun: {
        toPlural(word: string, model: object): string;
        toSingular(word: string, model: object): string;
      };
    };
  };
}

/**
 * Every form that a word may take in a text: as a noun (risk, risks), as a verb (align, aligns, aligned,
 * aligning), whichever it is. Forms that do not exist do no harm: no text holds them.
 */
export function inflectWord(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const model = nlp.model();
  const { verb, noun } = (nlp.methods() as Transforms).two.transform;
  const forms = new Set([word, noun.toPlural(word, model), noun.toSingular(word, model)]);
  for (const form of Object.values(verb.conjugate(word, model))) forms.add(form);
  return [...forms].filter((form) => /^[a-z]+$/.test(form)).sort();
}
