import { addCounts, measureF1, type Counts } from '../evaluation/counts.ts';
import { makeVocabulary, readFeatures, type Vocabulary } from './vocabulary.ts';
import { predict, trainLogistic, type Example, type LogisticModel } from './trainLogistic.ts';

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

/** What proposals add to the codebook for one theme, on recommendations that the classifier had not seen. */
export interface ThemeGain {
  readonly theme: string;
  readonly examples: number;
  readonly yes: number;
  /** The codebook alone, and with proposals. */
  readonly alone: Counts;
  readonly together: Counts;
  /** From which score on a theme is proposed; null where proposals did not help. */
  readonly threshold: number | null;
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

/** Fewer recommendations of a theme than this teach nothing. */
const FEWEST_YES = 3;
/** Fewer councils than this cannot be held out one by one; then every so many recommendations are. */
const FEWEST_GROUPS = 3;
const FOLDS = 5;
const THRESHOLDS = [
  0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1,
];

interface HeldOut {
  readonly fold: string;
  readonly wanted: boolean;
  readonly tagged: boolean;
  /** By a model that saw nothing of this fold. */
  readonly score: number;
}

/**
 * Learns which themes to propose. Each theme's classifier is measured by leaving one group out, its threshold chosen
 * without that group too; a theme is proposed only where that gains something over the codebook alone.
 */
export function learnThemes(examples: readonly LearningExample[], themes: readonly string[]): Learned {
  const vocabulary = makeVocabulary(examples.map(({ text }) => text));
  const features = examples.map(({ text }) => readFeatures(text, vocabulary).map(({ index }) => index));
  const groups = new Set(examples.map(({ group }) => group)).size;
  const folds = examples.map(({ group }, index) => (groups >= FEWEST_GROUPS ? group : String(index % FOLDS)));
  const learned = themes.flatMap((theme): { gain: ThemeGain; model: LogisticModel }[] => {
    const decided = examples.flatMap((example, index) => {
      const yes = example.votes.get(theme);
      if (yes === undefined) return [];
      const tagged = example.tagged.has(theme);
      return [{ yes, tagged, features: features[index] ?? [], fold: folds[index] ?? '' }];
    });
    const yes = decided.filter((one) => one.yes).length;
    if (yes < FEWEST_YES || yes === decided.length) return [];
    const heldOut = decided.map((one) => ({ ...one, wanted: one.yes, score: 0 }));
    for (const fold of new Set(decided.map((one) => one.fold))) {
      const model = train(
        decided.filter((one) => one.fold !== fold),
        vocabulary,
      );
      heldOut.forEach((one) => {
        if (one.fold === fold) one.score = predict(model, one.features);
      });
    }
    const gain = measureGain(theme, heldOut);
    return [{ gain, model: train(decided, vocabulary) }];
  });
  return {
    vocabulary,
    groups,
    gains: learned.map(({ gain }) => gain),
    themes: learned.flatMap(({ gain: { theme, threshold }, model }) =>
      threshold === null ? [] : [{ theme, model, threshold }],
    ),
  };
}

function train(examples: readonly Example[], vocabulary: Vocabulary): LogisticModel {
  return trainLogistic(examples, vocabulary.phrases.length);
}

function measureGain(theme: string, heldOut: readonly HeldOut[]): ThemeGain {
  const alone = countRight(heldOut, null);
  const together = addCounts(
    [...new Set(heldOut.map(({ fold }) => fold))].map((fold) => {
      const threshold = chooseThreshold(heldOut.filter((one) => one.fold !== fold));
      return countRight(
        heldOut.filter((one) => one.fold === fold),
        threshold,
      );
    }),
  );
  const helps = (measureF1(together) ?? 0) > (measureF1(alone) ?? 0);
  return {
    theme,
    examples: heldOut.length,
    yes: heldOut.filter(({ wanted }) => wanted).length,
    alone,
    together,
    threshold: helps ? chooseThreshold(heldOut) : null,
  };
}

/**
 * The threshold with the best F1 of tags and proposals together, in the middle of those that are equally good; null
 * where none is better than the tags alone.
 */
function chooseThreshold(heldOut: readonly HeldOut[]): number | null {
  const scores = THRESHOLDS.map((threshold) => measureF1(countRight(heldOut, threshold)) ?? 0);
  const best = Math.max(...scores);
  if (best <= (measureF1(countRight(heldOut, null)) ?? 0)) return null;
  const tied = THRESHOLDS.filter((_, index) => scores[index] === best);
  return tied[Math.floor(tied.length / 2)] ?? null;
}

function countRight(heldOut: readonly HeldOut[], threshold: number | null): Counts {
  return addCounts(
    heldOut.map(({ wanted, tagged, score }) => {
      const found = tagged || (threshold !== null && score >= threshold);
      return { tp: Number(wanted && found), fp: Number(!wanted && found), fn: Number(wanted && !found) };
    }),
  );
}
