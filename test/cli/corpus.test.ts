import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/runProgram.ts';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { recordEffects } from './recordEffects.ts';
import { readRecords, runHere } from './runHere.ts';

const DOCUMENTS = [
  'corpus/sources/lewisham-vfm-audit-2022-23.txt',
  'corpus/sources/southwark-peer-challenge-2023.txt',
];
const findWide = (text: string): string[] => text.split('\n').filter((line) => measureWidth(line) > 80);

describe('the shipped corpus', () => {
  it('is printed as a summary when nothing is asked for', async () => {
    const { code, out, err } = await runHere([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^3 councils, 5 documents, 2021 to 2023, 81 recommendations\.\n/);
    expect(findWide(out)).toEqual([]);
  });

  it.each(['recommendations', 'actions', 'tags', 'updates', 'owners', 'issues'])(
    'has a table of %s that fits 80 columns, and the same rows as CSV and JSON',
    async (table) => {
      const text = await runHere(['tag', '--table', table]);
      // Two documents are enough to tell formats apart, and are read in a fraction of the time.
      const print = (format: string) => runHere(['tag', ...DOCUMENTS, '--table', table, '--format', format]);
      expect(findWide(text.out)).toEqual([]);
      const rows = JSON.parse((await print('json')).out) as unknown[];
      expect(rows.length).toBeGreaterThan(0);
      expect(readRecords(await print('jsonl'))).toEqual(rows);
      expect((await print('csv')).out).not.toMatch(/(^|,)"?[=+@]/m);
    },
  );

  it.each([
    [
      'recurring',
      [
        ...['id', 'title', 'span', 'members', 'parts', 'councils', 'years', 'documents', 'phrases'],
        ...['reasons', 'near', 'completed'],
      ],
    ],
    [
      'owners',
      [
        ...['name', 'council', 'kind', 'recommendations', 'actions', 'byTheme', 'byStatus'],
        ...['sole', 'shared', 'overdue', 'undated'],
      ],
    ],
  ])('%s: JSON with the fields that scripts rely on, and a table that fits', async (command, fields) => {
    const [first] = JSON.parse((await runHere([command, '--format', 'json'])).out) as object[];
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(fields));
    expect(findWide((await runHere([command])).out)).toEqual([]);
  });

  it('evaluate: figures with and without corrections, and a table that fits', async () => {
    const report = JSON.parse((await runHere(['evaluate', '--format', 'json'])).out) as {
      labels: number;
      figures: { name: string }[];
      reading: { name: string; right: number; of: number }[];
      withoutCorrections: { reading: { name: string }[] };
    };
    expect(report.labels).toBe(1050);
    expect(report.figures.map(({ name }) => name)).toContain('corpus, asked, undisputed labels, core themes');
    expect(report.reading.find(({ name }) => name === 'recommendations')).toMatchObject({
      right: 47,
      of: 47,
    });
    expect(report.withoutCorrections.reading.map(({ name }) => name)).toContain('texts');
    const { out } = await runHere(['evaluate', '--gold', 'corpus/gold/labels.jsonl']);
    expect(out).toContain('no council officer');
    expect(findWide(out)).toEqual([]);
  });

  it('evaluate: recommendations to other councils, called restated, whole and by halves', async () => {
    const gold = ['--gold', 'corpus/gold/other-councils-labels.jsonl', '--format', 'json'];
    const { out } = await runHere(['evaluate', 'corpus/gold/other-councils.jsonl', ...gold]);
    const { figures } = JSON.parse(out) as { figures: { set: string; records: number }[] };
    const records = Object.fromEntries(figures.map((figure) => [figure.set, figure.records]));
    expect(Object.keys(records)).toEqual([
      'other-councils (restated)',
      'other-councils (restated), working half',
      'other-councils (restated), scoring-only half',
    ]);
    const [all = 0, ...halves] = Object.values(records);
    expect(halves.reduce((sum, half) => sum + half, 0)).toBe(all);
  });

  it('--only filters every command', async () => {
    const only = ['--only', 'council=Southwark'];
    expect((await runHere(['summary', ...only])).out).toMatch(
      /^1 council, 1 document, 2023, 11 recommendations\./,
    );
    expect(readRecords(await runHere(['tag', ...only, '--format', 'jsonl']))).toHaveLength(11);
    const owners = readRecords(await runHere(['owners', ...only, '--format', 'jsonl']));
    expect(new Set(owners.map(({ council }) => council))).toEqual(new Set(['Southwark']));
    const recurring = readRecords(
      await runHere(['recurring', '--only', 'council=Lewisham', '--format', 'jsonl']),
    );
    expect(new Set(recurring.flatMap(({ councils }) => councils as string[]))).toEqual(new Set(['Lewisham']));
    const tags = readRecords(
      await runHere(['tag', '--table', 'tags', '--only', 'theme=workforce', '--format', 'jsonl']),
    );
    expect(new Set(tags.map(({ theme }) => theme))).toEqual(new Set(['workforce']));
  });

  it('--as-of judges what is overdue', async () => {
    const overdue = async (day: string): Promise<number> => {
      const rows = readRecords(await runHere(['owners', '--as-of', day, '--format', 'jsonl']));
      return rows.reduce((sum, row) => sum + Number(row.overdue), 0);
    };
    expect(await overdue('2020-01')).toBe(0);
    expect(await overdue('2040-01-31')).toBeGreaterThan(0);
  });

  it('--no-corrections shows the reader alone', async () => {
    const count = (records: readonly Record<string, unknown>[]): number =>
      records.filter(({ corrections }) => (corrections as unknown[]).length > 0).length;
    expect(count(readRecords(await runHere(['tag', '--format', 'jsonl'])))).toBeGreaterThan(0);
    expect(count(readRecords(await runHere(['tag', '--format', 'jsonl', '--no-corrections'])))).toBe(0);
  });

  it('names a document that is not the one that the manifest describes, and does the rest', async () => {
    const corpusFolder = await mkdtemp(join(tmpdir(), 'council-themes-'));
    await cp('corpus', corpusFolder, { recursive: true });
    await appendFile(join(corpusFolder, 'sources/southwark-peer-challenge-2023.txt'), '\n');
    await rm(join(corpusFolder, 'sources/lewisham-vfm-audit-2022-23.txt'));
    const { effects, printed } = recordEffects();
    const code = await runProgram(['tag', '--format', 'jsonl'], { ...effects, corpusFolder });
    expect(code).toBe(1);
    expect(printed.notices).toEqual([
      'council-themes: sources/lewisham-vfm-audit-2022-23.txt: it is missing from the corpus',
      'council-themes: sources/southwark-peer-challenge-2023.txt: it is not the file that the manifest describes (sha256 differs)',
    ]);
    expect(printed.results.trimEnd().split('\n')).toHaveLength(81 - 11 - 11);
  });
});
