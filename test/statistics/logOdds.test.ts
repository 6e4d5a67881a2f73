import { expect, it } from 'vitest';
import { measureLogOdds, measureLogOddsOfShares } from '../../src/statistics/logOdds.ts';

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

it('log-odds of two shares, with a tenth of all things as the prior and the whole variance', () => {
  // 12 of 29 and 3 of 52: 13.5 and 23.6 against 4.5 and 55.6, added up by hand.
  const found = measureLogOddsOfShares({ count: 12, of: 29, other: 3, ofOther: 52 }, 0.1);
  const z = found ? found.delta / Math.sqrt(1 / 13.5 + 1 / 23.6 + 1 / 4.5 + 1 / 55.6) : 0;
  expect(found?.delta).toBeCloseTo(Math.log(13.5 / 23.6) - Math.log(4.5 / 55.6), 12);
  expect(found?.z).toBeCloseTo(z, 12);
  expect(Math.round((found?.z ?? 0) * 100) / 100).toBe(3.27);
});

it('log-odds of two shares: nothing where both are alike, null where all or none have it', () => {
  expect(measureLogOddsOfShares({ count: 5, of: 10, other: 10, ofOther: 20 }, 0.1)).toEqual({
    delta: 0,
    z: 0,
  });
  expect(measureLogOddsOfShares({ count: 0, of: 10, other: 0, ofOther: 20 }, 0.1)).toBe(null);
  expect(measureLogOddsOfShares({ count: 10, of: 10, other: 20, ofOther: 20 }, 0.1)).toBe(null);
});
