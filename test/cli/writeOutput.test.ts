import { mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOutput, writeWhole } from '../../src/cli/writeOutput.ts';
import { recordEffects } from './recordEffects.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-themes-'));
});
const { effects, printed } = recordEffects();

describe('--out', () => {
  it('shows the file only when it is whole', async () => {
    const path = join(folder, 'out.csv');
    const output = await openOutput(path, effects);
    await output.write('one\n');
    await expect(readFile(path)).rejects.toThrow('ENOENT');
    await output.write('two\n');
    await output.finish();
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('leaves the old file, and nothing else, when it is abandoned', async () => {
    const path = join(folder, 'out.csv');
    await writeFile(path, 'old');
    const output = await openOutput(path, effects);
    await output.write('new');
    await output.abandon();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('takes a result in pieces, and leaves nothing where one of them fails', async () => {
    const path = join(folder, 'out.jsonl');
    await writeWhole(['{"a":1}\n', '{"a":2}\n'], path, effects);
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
    const broken = function* (): Generator<string> {
      yield 'new';
      throw new Error('broken');
    };
    await expect(writeWhole(broken(), path, effects)).rejects.toThrow('broken');
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n');
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  it('writes through a link', async () => {
    await writeFile(join(folder, 'real.csv'), 'old');
    await symlink('real.csv', join(folder, 'link.csv'));
    const output = await openOutput(join(folder, 'link.csv'), effects);
    await output.write('new');
    await output.finish();
    expect(await readFile(join(folder, 'real.csv'), 'utf8')).toBe('new');
  });

  it('takes a device as it is', async () => {
    const output = await openOutput('/dev/null', effects);
    await output.write('gone');
    await output.finish();
    await expect(openOutput('/dev/null', effects)).resolves.toBeDefined();
  });

  it.each([
    ['', 'it is a folder'],
    ['missing/out.csv', 'no such file or folder'],
  ])('fails in one line for %j: %s', async (name, reason) => {
    const path = join(folder, name);
    await expect(openOutput(path, effects)).rejects.toThrow(`cannot write ${path}: ${reason}`);
  });

  it('is standard output by default', async () => {
    const output = await openOutput(undefined, effects);
    await output.write('result\n');
    await output.finish();
    expect(printed.results).toBe('result\n');
  });
});
