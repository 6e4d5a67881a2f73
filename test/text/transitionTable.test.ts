import { expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { TransitionTable } from '../../src/text/transitionTable.ts';

it('a table of transitions gives what a map gives, as it grows', () => {
  const random = makeSeededRandom(5);
  const table = new TransitionTable();
  const map = new Map<string, number>();
  for (let round = 0; round < 20_000; round++) {
    const [first, second] = [Math.floor(random() * 300), Math.floor(random() * 300)];
    const expected = map.get([first, second].join(' ')) ?? -1;
    expect(table.get(first, second)).toBe(expected);
    if (expected >= 0) continue;
    map.set([first, second].join(' '), round);
    table.add(first, second, round);
    expect(table.get(first, second)).toBe(round);
  }
});
