import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputBytes, readInputFiles } from '../../src/cli/inputFiles.ts';
import { recordEffects } from './recordEffects.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-themes-'));
  await mkdir(join(folder, 'deep'));
  await mkdir(join(folder, 'none'));
  await writeFile(join(folder, 'b.txt'), 'two');
  await writeFile(join(folder, 'a.txt'), 'one');
  await writeFile(join(folder, '.hidden'), 'not seen');
  await writeFile(join(folder, 'deep', 'c.jsonl'), '{"id":"1","text":"three"}');
  await writeFile(join(folder, 'deep', 'picture.png'), new Uint8Array([137, 80, 78, 71, 0, 1]));
});
const read = (...paths: string[]) => readInputFiles(paths, recordEffects('from stdin').effects);

describe('readInputFiles', () => {
  it('reads a folder in the order of its paths, and names what it cannot read', async () => {
    const { files, problems } = await read(folder);
    expect(files.map(({ name, format }) => [name, format])).toEqual([
      ['a.txt', 'text'],
      ['b.txt', 'text'],
      ['c.jsonl', 'jsonl'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'not a text file: save it as text, with a tab between the cells of a table',
    ]);
  });

  it('names a missing file and does the rest', async () => {
    const { files, problems } = await read(join(folder, 'zzz.txt'), join(folder, 'a.txt'));
    expect(files).toHaveLength(1);
    expect(problems).toEqual([{ path: join(folder, 'zzz.txt'), message: 'no such file or folder' }]);
  });

  it('reads standard input for -', async () => {
    const { files } = await read('-');
    expect(files[0]).toMatchObject({ path: '-', name: 'standard input', text: 'from stdin' });
  });

  it('reads a file that is named twice once, and says so', async () => {
    const { files, problems } = await read(join(folder, 'a.txt'), join(folder, 'a.txt'));
    expect(files).toHaveLength(1);
    expect(problems[0]?.message).toBe('named twice; read once');
  });

  it('names a folder without files', async () => {
    expect((await read(join(folder, 'none'))).problems[0]?.message).toBe('the folder holds no files');
  });
});

describe('readInputBytes', () => {
  it.each([
    ['a.txt', [], 'empty'],
    ['a.txt', [32, 10], 'empty'],
    ['a.txt', [65, 0, 66, 0], 'not a text file: save it as text, with a tab between the cells of a table'],
    ['a.txt', [0xe9, 0x20], 'not text in UTF-8: save it again with that encoding'],
    [
      'a.pdf',
      [...new TextEncoder().encode('%PDF-1.7\n')],
      'not a text file: save it as text, with a tab between the cells of a table',
    ],
  ])('%s with %j is %s', (path, bytes, message) => {
    expect(readInputBytes(path, new Uint8Array(bytes))).toBe(message);
  });

  it.each([
    ['little', [0xff, 0xfe, 65, 0, 9, 0, 66, 0]],
    ['big', [0xfe, 0xff, 0, 65, 0, 9, 0, 66]],
  ])('reads what spreadsheets call Unicode text, %s end first', (_, bytes) => {
    expect(readInputBytes('a.txt', new Uint8Array(bytes))).toMatchObject({ text: 'A\tB' });
  });

  it('knows lines of JSON without being told', () => {
    expect(readInputBytes('-', new TextEncoder().encode('\n{"id":1}'))).toMatchObject({ format: 'jsonl' });
  });
});
