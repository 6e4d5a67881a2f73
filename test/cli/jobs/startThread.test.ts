import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeThreadStarter } from '../../../src/cli/jobs/startThread.ts';
import { ThreadEnded, type Thread } from '../../../src/cli/jobs/thread.ts';

/** A thread that runs this script, in which `answer` makes an answer of a task. */
async function startScript(body: string): Promise<Thread<'lines'>> {
  const script = join(await mkdtemp(join(tmpdir(), 'council-themes-')), 'script.mjs');
  await writeFile(script, `import { parentPort, workerData } from 'node:worker_threads';\n${body}`);
  const texts = { codebook: { file: '', text: '' }, owners: { file: '', text: '' }, corrections: [] };
  const review = { body: null, kind: null, year: null, period: null };
  const context = { document: 'x', council: null, review };
  return makeThreadStarter(script)('lines', {
    texts,
    settings: { context, filters: new Map([['theme', new Set(['a'])]]), frame: null, taught: null },
  });
}

const task = { firstLine: 3, bytes: new Uint8Array([1, 2, 3]) };

describe('a thread', () => {
  it('is given its recipe and then tasks, and answers each', async () => {
    const thread = await startScript(`
      parentPort.on('message', ({ bytes }) =>
        parentPort.postMessage({ kind: workerData.kind, has: workerData.recipe.settings.filters.get('theme'), bytes }));
      parentPort.postMessage('ready');`);
    const answer = { kind: 'lines', has: new Set(['a']), bytes: task.bytes };
    expect(await thread.run(task)).toEqual(answer);
    expect(await thread.run(task)).toEqual(answer);
    await thread.stop();
  });

  it.each([
    ['process.exit(7)', 'it ended with code 7'],
    ['throw new Error("too much")', 'too much'],
  ])('that ends in the middle of a task (%s) says so', async (end, reason) => {
    const thread = await startScript(`
      parentPort.on('message', () => { ${end} });
      parentPort.postMessage('ready');`);
    const failure = await thread.run(task).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ThreadEnded);
    expect(failure).toMatchObject({ message: reason });
    await expect(thread.run(task)).rejects.toThrow(reason);
  });

  it('that never begins ends the command in one line', async () => {
    const thread = await startScript('throw new Error("no room")');
    await expect(thread.run(task)).rejects.toMatchObject({
      name: 'CommandFailure',
      exitCode: 1,
      message: 'a job could not be started (no room); --jobs 1 needs none',
    });
  });
});
