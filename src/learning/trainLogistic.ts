/** One example: which features it has (each with the same value, so that every example has length 1), yes or no. */
export interface Example {
  readonly features: readonly number[];
  readonly yes: boolean;
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What one wrong example costs beside large weights. Higher fits the examples more closely: of 1, 10, 30 and 100, 10 was best. */
const COST = 10;
const MOST_ROUNDS = 300;
/** Training ends when no example's share of the model moves more than this. */
const STILL = 1e-4;

/**
 * Logistic regression with an L2 penalty, by coordinate descent in the dual (Yu, Huang and Lin, Machine Learning 85,
 * 2011): minimises |w|²/2 + COST · Σ log(1 + exp(−y·w·x)), the bias being a weight like any other. Examples are taken
 * in their order: the same examples give the same model. `mostRounds` ends the training early, near the best weights.
 */
export function trainLogistic(
  examples: readonly Example[],
  featureCount: number,
  mostRounds = MOST_ROUNDS,
): LogisticModel {
  const weights = new Float64Array(featureCount);
  let bias = 0;
  const shares = new Float64Array(examples.length);
  const move = ({ features, yes }: Example, by: number): void => {
    const step = yes ? by : -by;
    const value = scaleOf(features);
    for (const feature of features) weights[feature] = (weights[feature] ?? 0) + step * value;
    bias += step;
  };
  examples.forEach((example, index) => {
    shares[index] = COST / 2;
    move(example, COST / 2);
  });
  for (let round = 0; round < mostRounds; round++) {
    let largest = 0;
    examples.forEach((example, index) => {
      const old = shares[index] ?? 0;
      const margin = (example.yes ? 1 : -1) * sumUp({ weights, bias }, example.features);
      const share = findShare(old, margin, example.features.length > 0 ? 2 : 1);
      shares[index] = share;
      move(example, share - old);
      largest = Math.max(largest, Math.abs(share - old));
    });
    if (largest < STILL) break;
  }
  return { weights, bias };
}

/** How likely a yes is, 0 to 1. */
export function predict(model: LogisticModel, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumUp(model, features)));
}

/** What one feature adds, in a text with so many features. */
export function scaleOf(features: readonly unknown[]): number {
  return features.length === 0 ? 0 : 1 / Math.sqrt(features.length);
}

function sumUp({ weights, bias }: LogisticModel, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) * scaleOf(features) + bias;
}

/**
 * The best share of one example, the others held still: where log(share / (COST − share)) + length · (share − old) +
 * margin is 0. By Newton's method on the share's log-odds, in which the function rises everywhere.
 */
function findShare(old: number, margin: number, length: number): number {
  let odds = Math.log(old / (COST - old));
  let share = old;
  for (let step = 0; step < 50; step++) {
    const part = 1 / (1 + Math.exp(-odds));
    share = COST * part;
    const error = odds + length * (share - old) + margin;
    if (Math.abs(error) < 1e-12) break;
    odds -= error / (1 + length * COST * part * (1 - part));
  }
  return Math.min(Math.max(share, 1e-12), COST - 1e-12);
}
