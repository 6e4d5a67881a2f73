import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan, recordLines, writeInputs } from './inputs.ts';
import { readRecords, runHere } from './runHere.ts';

const stream = ['tag', '-', '--format', 'jsonl'];

describe('tag - --format jsonl', () => {
  it('gives one record for each line, in order, under the same id, with other fields passed through', async () => {
    const run = await runHere(stream, recordLines.join('\n'));
    expect(run).toMatchObject({ code: 0, err: '' });
    const records = readRecords(run);
    expect(records.map(({ id }) => id)).toEqual(['b-2', 7, 'c']);
    expect(records[0]).toMatchObject({
      council: 'Northby',
      colour: 'red',
      themes: { asked: [{ id: 'workforce' }] },
    });
    expect(records[1]).toMatchObject({ source: 'https://example.org/plan', document: 'standard-input' });
    expect(records[2]).toMatchObject({ themes: { answered: [{ id: 'workforce' }] } });
  });

  it('gives an issue for a bad line, goes on, and ends with 1', async () => {
    const bad = ['{"id":"a"}', 'no json', '{"id":"b","text":5}', '[1]', '{"id":"d","text":" "}'];
    const run = await runHere(stream, [...bad, '', recordLines[0]].join('\r\n'));
    expect(run.code).toBe(1);
    expect(run.err).toBe('council-themes: 5 of 6 lines could not be read\n');
    const issue = (id: string | null, message: string, line: number) => ({
      id,
      issues: [{ code: 'bad-line', message, source: { line } }],
    });
    const records = readRecords(run);
    expect(records.slice(0, 5)).toEqual([
      issue('a', 'text is missing', 1),
      issue(null, 'not JSON', 2),
      issue('b', 'text must be text', 3),
      issue(null, 'not a JSON object', 4),
      issue('d', 'text is empty', 5),
    ]);
    expect(records[5]).toMatchObject({ id: 'b-2', themes: {} });
  });

  it.each([
    ['no json at all\n', 1],
    ['', 0],
    ['\n\n', 0],
  ])('%j ends with %i', async (input, code) => {
    const run = await runHere(stream, input);
    expect(run.code).toBe(code);
    expect(run.out === '').toBe(code === 0);
  });

  it('reads document and reference from the line, or the document from its id', async () => {
    const lines = ['{"id":"plan/3","text":"A."}', '{"id":"x","document":"other","ref":4,"text":"B."}'];
    const records = readRecords(await runHere(stream, lines.join('\n')));
    expect(records.map(({ document, ref }) => [document, ref])).toEqual([
      ['plan', null],
      ['other', '4'],
    ]);
  });

  it('takes what a line does not say from the options', async () => {
    const run = await runHere([...stream, '--council', 'Southby', '--year', '2030'], recordLines.join('\n'));
    expect(
      readRecords(run).map(({ council, review }) => [council, (review as { year: number }).year]),
    ).toEqual([
      ['Northby', 2030],
      ['Southby', 2030],
      ['Southby', 2030],
    ]);
  });

  it('keeps only what --only lets through', async () => {
    const run = await runHere([...stream, '--only', 'council=northby'], recordLines.join('\n'));
    expect(readRecords(run).map(({ id }) => id)).toEqual(['b-2']);
  });

  it('reads its own output', async () => {
    const first = readRecords(await runHere(stream, recordLines.join('\n')));
    const again = await runHere(stream, first.map((record) => JSON.stringify(record)).join('\n'));
    expect(readRecords(again)).toEqual(first);
  });
});

describe('other ways in', () => {
  it('lines in a file are tagged alike', async () => {
    const { code, out } = await runHere([
      'tag',
      join(await writeInputs(), 'lines.jsonl'),
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(['b-2', '7', 'c']);
  });

  it('lines on standard input are a table by default', async () => {
    const { code, out } = await runHere(['tag', '-'], recordLines.join('\n'));
    expect(code).toBe(0);
    expect(out).toContain('3 recommendations.');
  });

  it('a text document may come in on standard input', async () => {
    const run = await runHere(stream, plan);
    expect(run.code).toBe(0);
    expect(readRecords(run)).toHaveLength(2);
  });

  it('a document of one’s own is described by the options, under an id from its name and content', async () => {
    const input = join(await writeInputs(), 'plan.txt');
    const described = ['--council', 'Northby', '--kind', 'audit', '--year', '2031'];
    const run = await runHere(['tag', input, ...described, '--format', 'jsonl']);
    expect(run).toMatchObject({ code: 0, err: '' });
    const records = readRecords(run);
    expect(records.map(({ id }) => String(id).replace(/-[0-9a-f]{8}\//, '-#/'))).toEqual([
      'plan-#/1',
      'plan-#/2',
    ]);
    expect(records[0]).toMatchObject({ council: 'Northby', review: { kind: 'audit', year: 2031 } });
  });

  it('a shipped document keeps its own id wherever it stands', async () => {
    const run = await runHere([
      'tag',
      'corpus/sources/southwark-peer-challenge-2023.txt',
      '--format',
      'jsonl',
    ]);
    expect(readRecords(run)[0]).toMatchObject({
      id: 'southwark-peer-challenge-2023/u1',
      council: 'Southwark',
    });
  });
});

const names = (items: unknown): unknown[] => (items as { name?: string }[]).map(({ name }) => name);

describe('the program’s own records, read again', () => {
  it('come out with the same words, owners, dates, status and tags, but for what refers to another record', async () => {
    const first = readRecords(await runHere(['tag', '--format', 'jsonl']));
    const again = readRecords(
      await runHere(stream, first.map((record) => JSON.stringify(record)).join('\n')),
    );
    const alone = (records: readonly Record<string, unknown>[]): unknown[] =>
      records
        .filter((_, index) => (first[index]?.['crossReferences'] as unknown[]).length === 0)
        .map(({ owners, actions, ...record }) => ({
          ...record,
          // What was found in the printed form of a name is not found in the name itself.
          issues: [],
          names: names(owners),
          count: names(actions).length,
        }));
    expect(again).toHaveLength(first.length);
    expect(alone(again)).toEqual(alone(first));
  });
});
