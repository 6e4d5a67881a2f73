import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordLines, writeInputs } from './inputs.ts';
import { readRecords, runHere } from './runHere.ts';

let folder = '';
beforeAll(async () => {
  folder = await writeInputs();
});

/** One line, without a stack. */
function expectOneLine(err: string, ...parts: readonly string[]): void {
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/^\s+at /m);
  for (const part of parts) expect(err).toContain(part);
}

describe('an input that cannot be read', () => {
  it.each([
    ['missing.txt', 'no such file or folder'],
    ['empty.txt', 'empty'],
    ['picture.png', 'It is a picture'],
    ['notes.txt', 'Nothing in this document looks like recommendations'],
  ])('%s is named in one line, the rest is done, and the exit code is 1', async (name, message) => {
    const inputs = [join(folder, name), join(folder, 'plan.txt')];
    const run = await runHere(['tag', ...inputs, '--format', 'jsonl']);
    expect(run.code).toBe(1);
    expectOneLine(run.err, name, message);
    expect(readRecords(run)).toHaveLength(2);
  });

  it('goes unmentioned with --quiet, but for the exit code', async () => {
    const run = await runHere(['tag', join(folder, 'missing.txt'), '--quiet', '--format', 'jsonl']);
    expect(run).toEqual({ code: 1, out: '', err: '' });
  });

  it('a folder: what is in it and cannot be read is named', async () => {
    const run = await runHere(['tag', folder, '--format', 'jsonl']);
    expect(run.code).toBe(1);
    expect(run.err).toContain('picture.png: It is a picture');
    expect(readRecords(run).map(({ id }) => id)).toEqual(expect.arrayContaining(['b-2', '7', 'c']));
  });
});

describe('wrong usage ends with 2 and one line', () => {
  it.each([
    [['tagg'], "unknown command 'tagg'"],
    [['codebook'], 'see --help'],
    [['tag', '--colour'], "unknown option '--colour'"],
    [['tag', '--format', 'xml'], 'Allowed choices are table, json, jsonl, csv'],
    [['tag', '--table', 'themes'], 'Allowed choices are recommendations'],
    [['tag', '--year', 'soon'], 'not a year'],
    [['tag', '--as-of', '2025-02-31'], 'not a date'],
    [['tag', '--kind', 'party'], 'Allowed choices are audit'],
    [['tag', '--council', 'Lewisham'], '--only council='],
    [['tag', '--only', 'theme=workfroce'], 'no such theme: workfroce (did you mean workforce?)'],
    [['recurring', '--only', 'council=Lewisam'], 'no such council: Lewisam (did you mean Lewisham?)'],
    [
      ['owners', '--only', 'owner=Cheif Executive'],
      'no such owner: Cheif Executive (did you mean Chief Executive?)',
    ],
    [['summary', '--only', 'column=3'], '--only takes theme='],
    [['tag', '-', '--format', 'jsonl', '--only', 'theme=workfroce'], 'did you mean workforce?'],
    [['tag', '--codebook', '#/missing.yaml'], 'missing.yaml: no such file or folder'],
    [['tag', '--codebook', '#/broken.yaml'], 'broken.yaml: line 1'],
    [['tag', '--owners', '#/broken.yaml'], 'broken.yaml: line'],
    [['tag', '#/plan.txt', '--out', '#'], 'it is a folder'],
    [['tag', '#/plan.txt', '--out', '#/no/where.csv'], 'no such file or folder'],
    [['evaluate', '--gold', '#/missing.jsonl'], 'missing.jsonl: no such file or folder'],
    [['evaluate', '--gold', '#/bad-labels.jsonl'], 'bad-labels.jsonl: line 1'],
    [['evaluate', '--gold', '#/empty.txt'], 'empty'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await runHere(
      args.map((arg) => arg.replace('#', folder)),
      recordLines[0],
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expectOneLine(err, 'council-themes: ', message);
  });
});

it('codebook check names a mistake with its line, and says what a sound codebook holds', async () => {
  expect(await runHere(['codebook', 'check'])).toMatchObject({ code: 0, err: '' });
  const { code, out } = await runHere(['codebook', 'check', join(folder, 'broken.yaml')]);
  expect(code).toBe(2);
  expect(out).toMatch(/broken\.yaml:\d+: /);
});
