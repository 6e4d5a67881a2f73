import { describe, expect, it } from 'vitest';
import type { LineBatch } from '../../../src/cli/jobs/readBatches.ts';
import type { TaggedBatch } from '../../../src/cli/jobs/tagBatch.ts';
import { ThreadEnded, type Thread } from '../../../src/cli/jobs/thread.ts';
import { openThreadPool } from '../../../src/cli/jobs/threadPool.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const batch = (text: string): LineBatch => ({ firstLine: 1, bytes: new TextEncoder().encode(text) });

/** Repeats what it is given in capitals; the word `fatal` ends it. */
function startRepeater(log: {
  started: number;
  stopped: number;
  busy: number;
  widest: number;
}): Thread<'lines'> {
  log.started += 1;
  return {
    run: async ({ bytes }): Promise<TaggedBatch> => {
      log.busy += 1;
      log.widest = Math.max(log.widest, log.busy);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.busy -= 1;
      if (decode(bytes).includes('fatal')) throw new ThreadEnded('out of memory');
      const output = new TextEncoder().encode(decode(bytes).toUpperCase());
      return { output, lines: 1, bad: 0, stale: 0, bytes: bytes.length };
    },
    stop: () => {
      log.stopped += 1;
      return Promise.resolve();
    },
  };
}

const newLog = () => ({ started: 0, stopped: 0, busy: 0, widest: 0 });

describe('openThreadPool', () => {
  it('keeps all threads busy, and gives each one task at a time', async () => {
    const log = newLog();
    const pool = openThreadPool(
      'lines',
      3,
      () => startRepeater(log),
      () => undefined,
    );
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => pool.run(batch(text))));
    expect(answers.map(({ output }) => decode(output))).toEqual(['A', 'B', 'C', 'D', 'E']);
    await pool.close();
    expect(log).toEqual({ started: 3, stopped: 3, busy: 0, widest: 3 });
  });

  it('does the work of a thread that ended again, line by line, and names the line that ends threads', async () => {
    const log = newLog();
    const ends: string[] = [];
    const pool = openThreadPool(
      'lines',
      2,
      () => startRepeater(log),
      (reason) => ends.push(reason),
    );
    const [first, second] = await Promise.all([
      pool.run(batch('one\nfatal\nthree\n')),
      pool.run(batch('four')),
    ]);
    expect(decode(first.output).split('\n')).toEqual([
      'ONE',
      '{"id":null,"issues":[{"code":"unreadable","message":"this line could not be tagged (out of memory)","source":{"line":2}}]}',
      'THREE',
      '',
    ]);
    expect(first).toMatchObject({ lines: 3, bad: 1, bytes: 16 });
    expect(decode(second.output)).toBe('FOUR');
    expect(ends).toEqual(['out of memory', 'out of memory']);
    await pool.close();
    expect(log).toMatchObject({ started: 4, stopped: 2 });
  });

  it('fails, and leaves nobody waiting, when a thread cannot be started', async () => {
    const broken: Thread<'lines'> = {
      run: () => Promise.reject(new Error('no script')),
      stop: () => Promise.resolve(),
    };
    const pool = openThreadPool(
      'lines',
      1,
      () => broken,
      () => undefined,
    );
    const runs = await Promise.allSettled([pool.run(batch('a')), pool.run(batch('b'))]);
    expect(runs.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(pool.run(batch('c'))).rejects.toThrow('no script');
  });
});
