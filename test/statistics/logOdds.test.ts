import { expect, it } from 'vitest';
import { measureLogOdds } from '../../src/statistics/logOdds.ts';

const totals = { count: 100, other: 200, prior: 50 };

it.each([
  // log((8 + 2) / (150 - 10)) - log((4 + 2) / (250 - 6)); over sqrt(1/10 + 1/6).
  ['likelier in the first group', 8, 4, 2, 1.0664, 2.065],
  ['as likely in both', 10, 20, 5, 0, 0],
  ['the prior counts with both', 8, 4, 40, 0.7899, 3.7847],
])('log-odds with an informative prior: %s', (_, count, other, prior, delta, z) => {
  const found = measureLogOdds({ count, other, prior }, totals);
  expect([found.delta, found.z].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([delta, z]);
});

it('changes sign when the groups change places', () => {
  const there = measureLogOdds({ count: 8, other: 4, prior: 2 }, totals);
  const back = measureLogOdds({ count: 4, other: 8, prior: 2 }, { count: 200, other: 100, prior: 50 });
  expect(back.delta).toBeCloseTo(-there.delta, 12);
  expect(back.z).toBeCloseTo(-there.z, 12);
});
