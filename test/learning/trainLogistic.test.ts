import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { predict, scaleOf, trainLogistic, type Example } from '../../src/learning/trainLogistic.ts';

/** The same model by plain gradient descent on the weights themselves. */
function descendSlowly(examples: readonly Example[], featureCount: number): number[] {
  const weights = Array.from({ length: featureCount + 1 }, () => 0);
  const rows = examples.map(({ features, yes }) => ({
    y: yes ? 1 : -1,
    row: [...features.map((feature) => [feature, scaleOf(features)] as const), [featureCount, 1] as const],
  }));
  for (let round = 0; round < 60_000; round++) {
    const slope = [...weights];
    for (const { y, row } of rows) {
      const sum = row.reduce((total, [feature, value]) => total + (weights[feature] ?? 0) * value, 0);
      const pull = (-10 * y) / (1 + Math.exp(y * sum));
      for (const [feature, value] of row) slope[feature] = (slope[feature] ?? 0) + pull * value;
    }
    slope.forEach((value, at) => (weights[at] = (weights[at] ?? 0) - 0.01 * value));
  }
  return weights;
}

describe('logistic regression', () => {
  it('finds the weights that plain gradient descent finds, on 10 random sets', () => {
    const random = makeSeededRandom(5);
    for (let set = 0; set < 10; set++) {
      const examples = Array.from({ length: 8 }, () => ({
        features: [0, 1, 2, 3].filter(() => random() < 0.5),
        yes: random() < 0.5,
      }));
      const { weights, bias } = trainLogistic(examples, 4);
      descendSlowly(examples, 4).forEach((slow, at) => {
        expect(at < 4 ? weights[at] : bias).toBeCloseTo(slow, 3);
      });
    }
  });

  it('gives the same model every time, whatever the labels', () => {
    const examples = [0, 1, 2].map((feature) => ({ features: [feature], yes: feature === 1 }));
    expect(trainLogistic(examples, 3)).toEqual(trainLogistic(examples, 3));
    const sure = trainLogistic(examples, 3);
    expect(predict(sure, [1])).toBeGreaterThan(predict(sure, [0]));
    expect(predict(trainLogistic([{ features: [], yes: true }], 0), [])).toBeGreaterThan(0.5);
    expect(predict(trainLogistic([], 0), [])).toBe(0.5);
  });
});
