import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecords, runHere } from './runHere.ts';

const formats = ['comma.csv', 'page.html', 'plan.docx', 'plan.md', 'plan.xlsx', 'tab-utf16.tsv'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-themes-'));
  await mkdir(join(folder, 'deep'));
  for (const name of formats)
    await copyFile(
      fileURLToPath(new URL(`../fixtures/formats/${name}`, import.meta.url)),
      join(folder, name.endsWith('x') ? 'deep' : '.', name),
    );
  await writeFile(join(folder, '~$plan.docx'), 'left by an open document');
  await writeFile(join(folder, 'broken.docx'), Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]));
});

describe('tag over a folder of files of every format', () => {
  it('reads each, names the one that cannot be read in one line, and ends with 1', async () => {
    const run = await runHere(['tag', folder, '--format', 'jsonl']);
    expect(run.err.trim().split('\n')).toEqual([
      `council-themes: ${join(folder, 'broken.docx')}: The archive that it should be is damaged or was cut short.`,
    ]);
    expect(run.code).toBe(1);
    const records = readRecords(run);
    const of = new Set(records.map(({ document }) => document));
    expect(of.size).toBe(formats.length);
    for (const document of of)
      expect(
        records
          .filter((record) => record['document'] === document)
          .map(({ ref, timescale }) => [ref, (timescale as { start: string }).start]),
      ).toEqual([
        ['R1', '2031-03'],
        ['R2', '2031-06'],
        ['R3', '2031-09'],
      ]);
  });

  it('leads each record back to its place', async () => {
    const places = async (name: string): Promise<unknown> =>
      readRecords(await runHere(['tag', join(folder, name), '--format', 'jsonl']))[0]?.['source'];
    expect(await places('deep/plan.xlsx')).toEqual([{ sheet: 'Action plan', cell: 'A5' }]);
    expect(await places('deep/plan.docx')).toEqual([{ table: 1, row: 3 }]);
    expect(await places('page.html')).toEqual([{ table: 1, row: 3 }]);
    expect(await places('comma.csv')).toEqual([{ line: 2 }]);
  });
});
