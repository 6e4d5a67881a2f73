import type { FoldExample } from './holdOut.ts';
import { measureGain, type Gain } from './measureGain.ts';
import { trainLogistic, type LogisticModel } from './trainLogistic.ts';
import { makeVocabulary, readFeatures, type Vocabulary } from './vocabulary.ts';

/** A recommendation that people have labelled, and what the codebook made of it. */
export interface LearningExample {
  readonly text: string;
  /** Recommendations of one group (a council) are held out together. */
  readonly group: string;
  /** Yes or no by theme; a theme that the labels leave open is not there. */
  readonly votes: ReadonlyMap<string, boolean>;
  /** The themes with which the codebook tagged it. */
  readonly tagged: ReadonlySet<string>;
}

/** What proposals add to the codebook for one theme. */
export interface ThemeGain extends Gain {
  readonly theme: string;
}

export interface LearnedTheme {
  readonly theme: string;
  readonly model: LogisticModel;
  readonly threshold: number;
}

export interface Learned {
  readonly vocabulary: Vocabulary;
  /** The themes that may be proposed: those for which proposals helped. */
  readonly themes: readonly LearnedTheme[];
  readonly gains: readonly ThemeGain[];
  readonly groups: number;
}

/** Fewer councils than this cannot be held out one by one; then every so many recommendations are. */
const FEWEST_GROUPS = 3;
const FOLDS = 5;

/**
 * Learns which themes to propose. Each theme's classifier is measured by leaving one group out, its threshold chosen
 * without that group too; a theme is proposed only where that gains more than chance would over the codebook alone.
 */
export function learnThemes(examples: readonly LearningExample[], themes: readonly string[]): Learned {
  const vocabulary = makeVocabulary(examples.map(({ text }) => text));
  const size = vocabulary.phrases.length;
  const features = examples.map(({ text }) => readFeatures(text, vocabulary).map(({ index }) => index));
  const groups = new Set(examples.map(({ group }) => group)).size;
  const folds = examples.map(({ group }, index) => (groups >= FEWEST_GROUPS ? group : String(index % FOLDS)));
  const gains: ThemeGain[] = [];
  const learned: LearnedTheme[] = [];
  for (const theme of themes) {
    const decided = examples.flatMap((example, index): FoldExample[] => {
      const yes = example.votes.get(theme);
      if (yes === undefined) return [];
      const tagged = example.tagged.has(theme);
      return [{ yes, tagged, features: features[index] ?? [], fold: folds[index] ?? '' }];
    });
    if (!decided.some(({ yes }) => yes)) continue;
    const gain = measureGain(decided, size);
    gains.push({ theme, ...gain });
    if (gain.threshold !== null)
      learned.push({ theme, model: trainLogistic(decided, size), threshold: gain.threshold });
  }
  return { vocabulary, groups, gains, themes: learned };
}
