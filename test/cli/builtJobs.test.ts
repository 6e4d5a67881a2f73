import { spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordLines } from './inputs.ts';
import { builtProgram, runBuilt } from './runBuilt.ts';

const stream = ['tag', '-', '--format', 'jsonl'];

describe('the built program, with threads', () => {
  it('gives the same bytes for 1 and 2 jobs, bad lines included', async () => {
    const input = [...recordLines, 'no json', '', '{"id":"x"}'].join('\n').repeat(400);
    const one = await runBuilt([...stream, '--jobs', '1'], { input });
    expect(one.code).toBe(1);
    expect(one.out.split('\n').length).toBeGreaterThan(1_600);
    expect(await runBuilt([...stream, '--jobs', '2'], { input })).toEqual(one);
  });

  it('gives the same bytes for 1 and 2 jobs over documents', async () => {
    const one = await runBuilt(['tag', '--format', 'jsonl', '--jobs', '1']);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(await runBuilt(['tag', '--format', 'jsonl', '--jobs', '2'])).toEqual(one);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [builtProgram, ...stream, '--jobs', '2']);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const answer = new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString());
      });
    });
    child.stdin.write(`${recordLines[0] ?? ''}\n`);
    expect(JSON.parse((await answer).split('\n')[0] ?? '')).toMatchObject({ id: 'b-2' });
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it('ends when its results cannot be written, though its input goes on', async () => {
    const child = spawn(process.execPath, [builtProgram, ...stream, '--jobs', '2', '--out', '/dev/full']);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${recordLines[0] ?? ''}\n`);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('cannot write /dev/full') as string,
    });
  });
});

describe('an interrupted run', () => {
  it.each([
    ['SIGINT', '1'],
    ['SIGINT', '2'],
    ['SIGTERM', '1'],
  ] as const)(
    '%s with --jobs %s leaves nothing of --out behind, and ends by the signal',
    async (signal, jobs) => {
      const folder = await mkdtemp(join(tmpdir(), 'council-themes-'));
      const out = join(folder, 'out.jsonl');
      const child = spawn(process.execPath, [builtProgram, ...stream, '--jobs', jobs, '--out', out]);
      const ended = new Promise((resolve) => child.on('close', (code, by) => resolve({ code, by })));
      child.stdin.on('error', () => undefined);
      child.stdin.write(`${recordLines.join('\n')}\n`);
      await expect
        .poll(() => readdir(folder), { timeout: 20_000 })
        .toEqual([expect.stringMatching(/\.part$/)]);
      child.kill(signal);
      expect(await ended).toEqual({ code: null, by: signal });
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
