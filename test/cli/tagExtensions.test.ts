import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeInputs } from './inputs.ts';
import { recordEffects } from './recordEffects.ts';
import { readRecords, runHere } from './runHere.ts';

let folder: string;
const gold = join(recordEffects().effects.corpusFolder, 'gold');

beforeAll(async () => {
  folder = await writeInputs();
});

const audit = 'document=lewisham-vfm-audit-2021-22';

describe('tag --frame', () => {
  it('adds the places to each record, and changes nothing else', async () => {
    const plain = readRecords(await runHere(['tag', '--only', audit, '--format', 'jsonl']));
    const framed = readRecords(
      await runHere(['tag', '--only', audit, '--frame', 'auditor', '--format', 'jsonl']),
    );
    expect(framed).toEqual(plain.map((record, at) => ({ ...record, frames: framed[at]?.['frames'] })));
    expect(framed[0]).toMatchObject({
      section: 'Financial Sustainability',
      frames: { auditor: { asked: [{ id: 'financial-sustainability', by: 'section' }] } },
    });
  });

  it('gives a table the places as columns', async () => {
    const { out } = await runHere(['tag', '--only', audit, '--frame', 'lga', '--format', 'csv']);
    const [heading = ''] = out.split('\n');
    expect(heading).toContain('asked:governance-culture,');
    expect(heading).not.toContain('asked:pmo');
  });

  it('says in the summary how many a heading placed', async () => {
    const { out } = await runHere(['summary', '--frame', 'auditor']);
    expect(out).toMatch(/\d+ of 81 recommendations stand where their printed heading says/);
    expect(out).toContain("Three criteria of the auditor's value for money work");
  });

  it('names a frame that is not there', async () => {
    expect(await runHere(['tag', '--frame', 'cipfa'])).toEqual({
      code: 2,
      out: '',
      err: 'council-themes: no such frame: cipfa (known: themes, lga, auditor)\n',
    });
  });
});

describe('tag --labels', () => {
  const texts = ['A', 'B', 'C', 'D', 'F', 'G'].flatMap((council) => [
    { id: `${council}/1`, council, text: `Plant more trees in ${council} park.` },
    { id: `${council}/2`, council, text: `Publish the accounts of ${council} on time.` },
  ]);
  const labels = texts.map(({ id }) => ({
    recommendation: id,
    coder: 'anna',
    side: 'asked',
    yes: id.endsWith('/1') ? ['trees'] : [],
    no: id.endsWith('/1') ? [] : ['trees'],
  }));

  async function writeTrees(): Promise<{ inputs: string; file: string }> {
    const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const inputs = join(folder, 'trees.jsonl');
    const file = join(folder, 'tree-labels.jsonl');
    await writeFile(inputs, lines([...texts, { id: 'E/1', council: 'E', text: 'Plant trees.' }]));
    await writeFile(file, lines(labels));
    return { inputs, file };
  }

  it('proposes a new theme beside the tags, and says what it gains', async () => {
    const { inputs, file } = await writeTrees();
    const run = await runHere(['tag', inputs, '--labels', file, '--format', 'jsonl']);
    expect(run.code).toBe(0);
    expect(run.err).toBe(
      'council-themes: learned from 12 labelled recommendations of 6 councils; held out, F1 0.00 for the codebook alone, 1.00 with proposals; proposed: trees\n',
    );
    const last = readRecords(run).at(-1);
    expect(last).toMatchObject({ id: 'E/1', proposals: [{ id: 'trees', proposed: true }] });
    expect(JSON.stringify(last?.['themes'])).not.toContain('"id":"trees"');
  });

  it('prints proposals and what was learned as tables', async () => {
    const { inputs, file } = await writeTrees();
    const args = ['tag', inputs, '--labels', file, '--quiet', '--format', 'csv', '--table'];
    expect((await runHere([...args, 'proposals'])).out).toContain('E/1,E,Plant trees.,trees,');
    expect((await runHere([...args, 'learning'])).out).toContain(
      'theme,examples,yes,alone,together,threshold,all_yes,chance,refusal,codebook\ntrees,12,6,0,1,0.6,0.6666666666666666,0.005,,sha256:',
    );
  });

  it('proposes nothing on which a person has decided, also where it was a no', async () => {
    const { inputs, file } = await writeTrees();
    const no = { recommendation: 'E/1', coder: 'anna', side: 'asked', yes: [], no: ['trees'] };
    await writeFile(file, `${labels.map((row) => JSON.stringify(row)).join('\n')}\n${JSON.stringify(no)}\n`);
    const run = await runHere(['tag', inputs, '--labels', file, '--format', 'jsonl']);
    expect(run.err).toContain('proposed: trees');
    expect(readRecords(run).map(({ proposals }) => proposals)).toEqual(Array.from({ length: 13 }, () => []));
  });

  it('learns nothing from the half that is for scoring only', async () => {
    const args = ['tag', '--table', 'learning', '--format', 'csv', '--labels'];
    const { err } = await runHere([...args, join(gold, 'other-councils-labels.jsonl')]);
    expect(err).toContain('learned from 67 labelled recommendations of 18 councils');
  });

  it('needs labels that name something', async () => {
    const file = join(folder, 'nothing.jsonl');
    await writeFile(file, '{"recommendation":"x/1","coder":"a","side":"asked","yes":[],"no":"rest"}\n');
    expect(await runHere(['tag', '--labels', file])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: the labels name none of these recommendations: ${file}\n`,
    });
    expect((await runHere(['tag', '--table', 'learning'])).err).toBe(
      'council-themes: --table learning needs --labels FILE\n',
    );
  });
});

describe('tag - with records that were tagged before', () => {
  const line = (codebook: string): string =>
    JSON.stringify({
      id: 'x/1',
      text: 'Write a workforce plan.',
      codebook,
      themes: { asked: [{ id: 'housing' }], answered: [] },
      frames: { old: {} },
    });

  it('says which tags a newer codebook changes', async () => {
    const run = await runHere(['tag', '-', '--format', 'jsonl'], `${line('sha256:old')}\n`);
    expect(run).toMatchObject({
      code: 0,
      err: 'council-themes: 1 line had tags made under another version of the codebook (stale): tagged anew\n',
    });
    const [record] = readRecords(run);
    expect(record?.['stale']).toEqual({
      codebook: 'sha256:old',
      asked: { added: ['workforce'], removed: ['housing'] },
      answered: { added: [], removed: [] },
    });
    expect(record).not.toHaveProperty('frames');
  });

  it('says nothing where the codebook is the same', async () => {
    const first = await runHere(
      ['tag', '-', '--format', 'jsonl'],
      '{"id":"x/1","text":"Write a workforce plan."}',
    );
    expect(await runHere(['tag', '-', '--format', 'jsonl'], first.out)).toEqual(first);
  });
});
