import { describe, expect, it } from 'vitest';
import { BATCH_BYTES, readBatches, type LineBatch } from '../../../src/cli/jobs/readBatches.ts';
import { makeSeededRandom } from '../../../src/evaluation/seededRandom.ts';
import { cutAtRandom } from './cutAtRandom.ts';

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<LineBatch[]> {
  const batches: LineBatch[] = [];
  for await (const batch of readBatches(chunks)) batches.push(batch);
  return batches;
}

describe('readBatches', () => {
  it('gives the same bytes, cut at ends of lines only, with the number of each first line', async () => {
    const random = makeSeededRandom(4);
    for (let round = 0; round < 200; round += 1) {
      const long = round % 20 === 0 ? BATCH_BYTES : 12;
      const lines = Array.from({ length: Math.floor(random() * 9) }, () =>
        'aé\r🙂'.repeat(Math.floor(random() * long)),
      );
      const text = lines.join('\n') + (random() < 0.5 ? '\n' : '');
      const whole = new TextEncoder().encode(text);
      const batches = await collect(cutAtRandom(whole, random));
      expect(Buffer.concat(batches.map(({ bytes }) => bytes)).equals(whole)).toBe(true);
      let before = '';
      for (const [index, { firstLine, bytes }] of batches.entries()) {
        expect(firstLine).toBe(before.split('\n').length);
        if (index > 0) expect(before.endsWith('\n')).toBe(true);
        expect(bytes.length).toBeGreaterThan(0);
        const part = new TextDecoder().decode(bytes);
        if (bytes.length > BATCH_BYTES) expect(part.trimEnd()).not.toContain('\n');
        before += part;
      }
    }
  });

  it('cuts one long chunk into batches', async () => {
    const line = `${'x'.repeat(999)}\n`;
    const whole = new TextEncoder().encode(line.repeat(1_000));
    const batches = await collect(
      (async function* () {
        await Promise.resolve();
        yield whole;
      })(),
    );
    expect(batches.map(({ bytes }) => bytes.length)).toEqual([...Array<number>(15).fill(65_000), 25_000]);
  });

  it('waits for no more than a line', async () => {
    const batches = readBatches(
      (async function* () {
        yield new TextEncoder().encode('one\ntw');
        await new Promise(() => undefined);
      })(),
    );
    const { value } = await batches.next();
    expect(new TextDecoder().decode(value?.bytes)).toBe('one\n');
  });
});
