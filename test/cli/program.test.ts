import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordLines, writeInputs } from './inputs.ts';
import { builtProgram, runBuilt } from './runBuilt.ts';
import { readRecords } from './runHere.ts';

describe('the built program', () => {
  it('gives the same bytes every time, results alone on standard output', async () => {
    const first = await runBuilt(['tag', '--format', 'jsonl']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(new Set(readRecords(first).map(({ id }) => id)).size).toBe(81);
    expect(await runBuilt(['tag', '--format', 'jsonl'])).toEqual(first);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [builtProgram, 'tag', '-', '--format', 'jsonl']);
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

  it('ends with 1 when an input is missing, with 2 when it is used wrongly', async () => {
    expect((await runBuilt(['tag', 'missing.txt'])).code).toBe(1);
    expect(await runBuilt(['tag', '--colour'])).toEqual({
      code: 2,
      out: '',
      err: "council-themes: unknown option '--colour'\n",
    });
  });

  it('writes a file that is whole, and nothing else', async () => {
    const folder = await writeInputs();
    const before = await readdir(folder);
    const args = ['tag', join(folder, 'plan.txt'), '--format', 'csv', '--out', join(folder, 'themes.csv')];
    expect(await runBuilt(args)).toEqual({ code: 0, out: '', err: '' });
    expect((await readFile(join(folder, 'themes.csv'), 'utf8')).split('\n')[0]).toContain('asked:workforce');
    expect(await readdir(folder)).toEqual([...before, 'themes.csv'].sort());
  });

  it('says nothing when its reader closes the pipe early', async () => {
    const child = spawn('sh', [
      '-c',
      `"$0" "$1" tag --format json | head -c 100`,
      process.execPath,
      builtProgram,
    ]);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });

  it('knows how it was started', async () => {
    expect((await runBuilt(['summary', '--only', 'council=Southwark'])).out).toContain('dist/cli.js owners');
  });
});
