import type { Issue, ReadRecommendation } from '../model.ts';
import { readWords } from '../text/words.ts';

/** Texts of this many words or more that agree are a copy, not a coincidence. */
const COPY_WORDS = 20;
/** A text is a copy when this share of its words stands in sentences of another record. */
const COPY_SHARE = 0.8;
/** Shorter sentences ("This is complete.") are said of many things. */
const SENTENCE_WORDS = 5;

interface Answer {
  /** "progress", or "update of 2024-11". */
  readonly name: string;
  readonly text: string;
}

/**
 * Progress and updates that repeat another recommendation's, sentence by sentence, are marked on the later one: they
 * may have been copied by mistake, and say the same thing twice in any case.
 */
export function markRepeated(records: readonly ReadRecommendation[]): ReadRecommendation[] {
  const first = new Map<string, string>();
  return records.map((record) => {
    const answers = listAnswers(record).map((answer) => ({
      ...answer,
      sentences: splitSentences(answer.text),
    }));
    const issues = answers.flatMap(({ name, sentences }) => findCopy(record, name, sentences, first));
    for (const { sentences } of answers)
      for (const sentence of sentences)
        if (sentence.length >= SENTENCE_WORDS && !first.has(sentence.join(' ')))
          first.set(sentence.join(' '), record.ref ?? 'an unnumbered recommendation');
    return issues.length === 0 ? record : { ...record, issues: [...record.issues, ...issues] };
  });
}

function listAnswers({ progress, updates, actions }: ReadRecommendation): Answer[] {
  return [{ progress, updates }, ...actions].flatMap((part) => [
    ...(part.progress === null ? [] : [{ name: 'progress', text: part.progress }]),
    ...part.updates.map(({ date, text }) => ({ name: `update of ${date}`, text })),
  ]);
}

function splitSentences(text: string): string[][] {
  return text
    .split(/[.!?;\n]/)
    .map(readWords)
    .filter((words) => words.length > 0);
}

function findCopy(
  { source }: ReadRecommendation,
  name: string,
  sentences: readonly (readonly string[])[],
  first: ReadonlyMap<string, string>,
): Issue[] {
  const all = sentences.reduce((sum, words) => sum + words.length, 0);
  if (all < COPY_WORDS) return [];
  const shared = new Map<string, number>();
  for (const words of sentences) {
    const origin = first.get(words.join(' '));
    if (origin !== undefined) shared.set(origin, (shared.get(origin) ?? 0) + words.length);
  }
  const [most] = [...shared].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < COPY_WORDS || most[1] / all < COPY_SHARE) return [];
  const place = source[0];
  return [
    {
      code: 'text-repeated',
      message: `The ${name} repeats what ${most[0]} says.`,
      ...(place ? { source: place } : {}),
    },
  ];
}
