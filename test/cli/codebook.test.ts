import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { halfOf } from '../../src/evaluation/splitCouncils.ts';
import { writeInputs } from './inputs.ts';
import { recordEffects } from './recordEffects.ts';
import { runHere } from './runHere.ts';

const shipped = join(recordEffects().effects.corpusFolder, 'codebook.yaml');
let folder: string;

beforeAll(async () => {
  folder = await writeInputs();
});

describe('codebook check', () => {
  it('ends with 0 on a sound codebook, with remarks and a total', async () => {
    const { code, out, err } = await runHere(['codebook', 'check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('Looked for in 291 recommendations.');
    expect(lines.at(-3)).toMatch(/codebook\.yaml: no mistakes\. 19 themes \(5 core\), [\d,]+ terms\.$/);
    for (const line of lines.slice(0, -3)) expect(line).toMatch(/codebook\.yaml:\d+: /);
  });

  it('ends with 2 on a mistake, and names each with its line', async () => {
    const file = join(folder, 'mistakes.yaml');
    const sound = await readFile(shipped, 'utf8');
    await writeFile(file, sound.replace('- id: pmo', '- id: PMO'));
    const { code, out } = await runHere(['codebook', 'check', '--codebook', file]);
    expect(code).toBe(2);
    expect(out).toMatch(/^[^\n]*mistakes\.yaml:\d+: themes › 3 › id: must be lower-case [^\n]+\n$/);
  });

  it('has nothing to say of the shipped codebook but counts for each theme', async () => {
    const { out } = await runHere(['codebook', 'check', '--format', 'json']);
    const { remarks } = JSON.parse(out) as { remarks: { kind: string; count: number }[] };
    expect(new Set(remarks.map(({ kind }) => kind))).toEqual(
      new Set(['shared-hint', 'single', 'never', 'never-cancels']),
    );
    const all = await runHere(['codebook', 'check', '--format', 'json', '--all']);
    const each = JSON.parse(all.out) as { remarks: { term: string | null }[] };
    expect(each.remarks).toHaveLength(remarks.reduce((sum, { count }) => sum + count, 0));
    expect(each.remarks.every(({ term }) => term !== null)).toBe(true);
  });

  it('names several mistakes, to which a command that meets them points', async () => {
    const file = join(folder, 'two-mistakes.yaml');
    const sound = await readFile(shipped, 'utf8');
    await writeFile(file, sound.replace('- id: pmo', '- id: PMO').replace('- id: digital', '- id: Digital'));
    const { code, err } = await runHere(['tag', join(folder, 'lines.jsonl'), '--codebook', file]);
    expect(code).toBe(2);
    expect(err).toContain(`(and 1 more: "codebook check ${file}" names them)`);
  });

  it('tries the terms on what is given alone, where something is given', async () => {
    const args = ['codebook', 'check', shipped, join(folder, 'lines.jsonl'), '--format', 'json'];
    const { code, out } = await runHere(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: shipped, themes: 19, recommendations: 3, mistakes: [] });
  });

  it('takes one codebook at a time', async () => {
    const { code, err } = await runHere(['codebook', 'check', shipped, 'other.yaml']);
    expect({ code, err }).toEqual({ code: 2, err: 'council-themes: one codebook at a time: other.yaml\n' });
  });

  it('prints a table for spreadsheets', async () => {
    const { out } = await runHere(['codebook', 'check', '--format', 'csv']);
    expect(out.split('\n')[0]).toBe('kind,line,theme,term,message,count');
  });
});

describe('codebook suggest', () => {
  const suggest = async (...args: string[]): Promise<Record<string, unknown>[]> => {
    const { out } = await runHere(['codebook', 'suggest', '--format', 'json', ...args]);
    return JSON.parse(out) as Record<string, unknown>[];
  };

  it('ranks phrases of one theme from the shipped labels, with the term that meets each', async () => {
    const rows = await suggest('--theme', 'workforce', '--most', '3');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(3);
    for (const row of rows) expect(row).toMatchObject({ theme: 'workforce', ofYes: 12 });
    expect(rows.some(({ term }) => term !== null)).toBe(true);
  });

  it('never shows a text of the half that is for scoring only', async () => {
    const gold = join(recordEffects().effects.corpusFolder, 'gold', 'other-councils.jsonl');
    const councils = new Map(
      (await readFile(gold, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; council: string })
        .map(({ id, council }) => [id, council]),
    );
    for (const inputs of [[], [gold]]) {
      const rows = await suggest(...inputs, '--most', '1000');
      const shown = rows.flatMap(({ examples }) => (examples as { id: string }[]).map(({ id }) => id));
      expect(shown.length).toBeGreaterThan(0);
      const scored = shown.filter(
        (id) => councils.has(id) && halfOf(councils.get(id) ?? '') === 'scoring-only',
      );
      expect(scored).toEqual([]);
    }
  });

  it.each([
    [['--theme', 'workfroce'], 'no such theme: workfroce (did you mean workforce?)'],
    [['--most', '0'], "option '--most <number>' argument '0' is invalid. It is not a number from 1."],
  ])('fails in one line: %j', async (args, message) => {
    expect(await runHere(['codebook', 'suggest', ...args])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: ${message}\n`,
    });
  });
});
