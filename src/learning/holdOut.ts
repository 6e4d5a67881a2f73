import { predict, trainLogistic, type Example, type LogisticModel } from './trainLogistic.ts';

/** A decided recommendation in the fold with which it is held out. */
export interface FoldExample extends Example {
  readonly fold: string;
  /** Whether the codebook tagged it with the theme. */
  readonly tagged: boolean;
}

/** The same, with the score that a model gives it which saw nothing of its fold. */
export interface HeldOut extends FoldExample {
  readonly score: number;
}

/** Scores each example by a model of the other folds; `mostRounds` as in `trainLogistic`. */
export function holdOut(
  examples: readonly FoldExample[],
  featureCount: number,
  mostRounds?: number,
): HeldOut[] {
  const models = new Map<string, LogisticModel>();
  for (const { fold } of examples) {
    if (models.has(fold)) continue;
    const others = examples.filter((one) => one.fold !== fold);
    models.set(fold, trainLogistic(others, featureCount, mostRounds));
  }
  return examples.map((one) => {
    const model = models.get(one.fold);
    return { ...one, score: model ? predict(model, one.features) : 0 };
  });
}
