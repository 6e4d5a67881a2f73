import { expect, it } from 'vitest';
import { pushAll } from '../../src/text/pushAll.ts';

it('adds more items than a call takes arguments, in order', () => {
  const list = [-1];
  pushAll(
    list,
    Array.from({ length: 500_000 }, (_, at) => at),
  );
  expect([list.length, list[0], list.at(-1)]).toEqual([500_001, -1, 499_999]);
});
