import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    expect(files.map(({ name, content }) => [name, content.kind])).toEqual([
      ['a.txt', 'document'],
      ['b.txt', 'document'],
      ['c.jsonl', 'lines'],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'It is a picture: text in pictures is not read.',
    ]);
  });

  it('names a missing file and does the rest', async () => {
    const { files, problems } = await read(join(folder, 'zzz.txt'), join(folder, 'a.txt'));
    expect(files).toHaveLength(1);
    expect(problems).toEqual([{ path: join(folder, 'zzz.txt'), message: 'no such file or folder' }]);
  });

  it('reads standard input for -', async () => {
    const { files } = await read('-');
    expect(files[0]).toMatchObject({
      path: '-',
      name: 'standard input',
      content: { source: { blocks: [{ text: 'from stdin' }] } },
    });
  });

  it('reads a file that is named twice once, and says so', async () => {
    const { files, problems } = await read(join(folder, 'a.txt'), join(folder, 'a.txt'));
    expect(files).toHaveLength(1);
    expect(problems[0]?.message).toBe('named twice; read once');
  });

  it('keeps to one line, and to letters, whatever a file is called', async () => {
    const name = 'bad\n\u001b[31mname.pdf';
    await writeFile(join(folder, 'none', name), '');
    const { problems } = await read(join(folder, 'none', name));
    expect(problems).toEqual([{ path: join(folder, 'none', 'bad [31mname.pdf'), message: 'It is empty.' }]);
    await rm(join(folder, 'none', name));
  });

  it('names a folder without files', async () => {
    expect((await read(join(folder, 'none'))).problems[0]?.message).toBe('the folder holds no files');
  });
});

describe('readInputBytes', () => {
  it.each([
    ['a.txt', [], 'It is empty.'],
    ['a.txt', [32, 10], 'It is empty.'],
    ['a.bin', [0, 1, 2, 3, 4, 5], 'It is not a PDF, a Word, Excel or HTML file, or text.'],
    ['a.jsonl', [0xe9, 0x20], 'It is not text in UTF-8, as lines of JSON are.'],
  ])('%s with %j: %s', async (path, bytes, message) => {
    expect(await readInputBytes(path, new Uint8Array(bytes))).toBe(message);
  });

  it.each([
    ['UTF-16, little end first', [0xff, 0xfe, 65, 0, 9, 0, 66, 0]],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 65, 0, 9, 0, 66]],
    ['UTF-8', [65, 9, 66]],
  ])('reads a text in %s', async (_, bytes) => {
    expect(await readInputBytes('a.txt', new Uint8Array(bytes))).toMatchObject({
      content: { source: { format: 'text', blocks: [{ cells: [{ text: 'A' }, { text: 'B' }] }] } },
    });
  });

  it('knows lines of JSON without being told', async () => {
    expect(await readInputBytes('-', new TextEncoder().encode('\n{"id":1}'))).toMatchObject({
      content: { kind: 'lines' },
    });
  });
});
