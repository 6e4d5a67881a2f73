import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../../src/cli/jobs/mapInOrder.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('mapInOrder', () => {
  it('gives the answers in the order of the items, however long each takes, and never works on more at a time', async () => {
    for (const [count, most] of [
      [0, 3],
      [1, 1],
      [20, 1],
      [20, 4],
      [20, 50],
    ] as const) {
      let open = 0;
      let widest = 0;
      const items = (async function* () {
        for (let item = 0; item < count; item += 1) {
          await wait(Math.random() * 2);
          open += 1;
          widest = Math.max(widest, open);
          yield item;
        }
      })();
      const answers = mapInOrder(items, (item) => wait(Math.random() * 5).then(() => item * 2), most);
      const given: number[] = [];
      for await (const answer of answers) {
        open -= 1;
        given.push(answer);
      }
      expect(given).toEqual(Array.from({ length: count }, (_, item) => item * 2));
      expect(widest).toBeLessThanOrEqual(most);
    }
  });

  it('gives an answer before the next item comes', async () => {
    let send: () => void = () => undefined;
    const items = (async function* () {
      yield 1;
      await new Promise<void>((resolve) => (send = resolve));
      yield 2;
    })();
    const answers = mapInOrder(items, (item) => Promise.resolve(item), 4);
    expect(await answers.next()).toEqual({ done: false, value: 1 });
    send();
    expect(await collect(answers)).toEqual([2]);
  });

  it('fails where the work fails, after the answers before it', async () => {
    const given: number[] = [];
    const run = async (): Promise<void> => {
      const work = (item: number): Promise<number> =>
        item === 2 ? Promise.reject(new Error('two')) : wait(3).then(() => item);
      const items = (async function* () {
        await wait(0);
        yield* [0, 1, 2, 3];
      })();
      for await (const answer of mapInOrder(items, work, 4)) given.push(answer);
    };
    await expect(run()).rejects.toThrow('two');
    expect(given).toEqual([0, 1]);
  });

  it('fails where the items fail', async () => {
    const items = (async function* (): AsyncGenerator<number> {
      await wait(0);
      yield 1;
      throw new Error('unreadable');
    })();
    await expect(collect(mapInOrder(items, (item) => Promise.resolve(item), 2))).rejects.toThrow(
      'unreadable',
    );
  });
});
