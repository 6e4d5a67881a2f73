import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeInputs } from './inputs.ts';
import { halfOf } from '../../src/evaluation/splitCouncils.ts';
import { recordEffects } from './recordEffects.ts';
import { runHere } from './runHere.ts';

let folder: string;

beforeAll(async () => {
  folder = await writeInputs();
});

/** A sheet over lines.jsonl with a yes to one theme, and a no to all others, for the first recommendation. */
async function fillSheet(name: string, theme: string): Promise<string> {
  const sheet = join(folder, name);
  await runHere(['evaluate', join(folder, 'lines.jsonl'), '--sheet', sheet, '--quiet']);
  const [heading = '', first = '', ...rest] = (await readFile(sheet, 'utf8')).split('\n');
  const headings = heading.split(',');
  const cells = first.split(',').map((cell, at) => {
    if (at <= headings.indexOf('findings') || at >= headings.indexOf('primary')) return cell;
    return headings[at] === theme ? 'x' : '0';
  });
  await writeFile(sheet, [heading, cells.join(','), ...rest].join('\r\n'));
  return sheet;
}

describe('evaluate --sheet', () => {
  it('writes a sheet without any tag, and says what to do with it', async () => {
    const sheet = join(folder, 'sheet.csv');
    const { code, out, err } = await runHere(['evaluate', join(folder, 'lines.jsonl'), '--sheet', sheet]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      `council-themes: 3 recommendations to label in ${sheet}; then evaluate --gold ${sheet}\n`,
    );
    const [heading, first] = (await readFile(sheet, 'utf8')).split('\n');
    expect(heading).toMatch(/^\uFEFFid,council,text,findings,savings-delivery,.*,primary,comment$/u);
    expect(first).toMatch(/^b-2,Northby,Write a workforce plan\.,,+$/);
  });

  it('is read back by evaluate --gold, under the name of the file', async () => {
    const sheet = await fillSheet('anna.csv', 'workforce');
    const { code, out } = await runHere([
      ...['evaluate', join(folder, 'lines.jsonl'), '--gold', sheet, '--format', 'json'],
    ]);
    const report = JSON.parse(out) as { labels: number; figures: { against: string; micro: number }[] };
    expect({ code, labels: report.labels }).toEqual({ code: 0, labels: 1 });
    expect(report.figures[0]).toMatchObject({ against: 'undisputed', micro: 1 });
  });

  it('never writes over a sheet that somebody has begun to fill in, nor over another file', async () => {
    const begun = await fillSheet('begun.csv', 'pmo');
    const letter = join(folder, 'letter.csv');
    await writeFile(letter, 'Dear Bea\n');
    for (const file of [begun, letter]) {
      const before = await readFile(file, 'utf8');
      expect(await runHere(['evaluate', join(folder, 'lines.jsonl'), '--sheet', file])).toEqual({
        code: 2,
        out: '',
        err: `council-themes: ${file} is there already and would be lost: name another file for the new sheet, or move this one away\n`,
      });
      expect(await readFile(file, 'utf8')).toBe(before);
    }
  });

  it('writes a fresh sheet anew', async () => {
    const sheet = join(folder, 'twice.csv');
    const args = ['evaluate', join(folder, 'lines.jsonl'), '--sheet', sheet, '--quiet'];
    expect([(await runHere(args)).code, (await runHere(args)).code]).toEqual([0, 0]);
    expect((await runHere([...args, '--side', 'answered'])).code).toBe(0);
    expect(await readFile(sheet, 'utf8')).toContain(',answered,');
  });

  it('names a sheet without a mark, and a bad mark with its row', async () => {
    const empty = join(folder, 'empty-sheet.csv');
    await runHere(['evaluate', join(folder, 'lines.jsonl'), '--sheet', empty, '--quiet']);
    expect(await runHere(['evaluate', '--gold', empty])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: ${empty}: no row has a mark yet\n`,
    });
    await writeFile(join(folder, 'bad.csv'), 'id,pmo\n1,x\n2,perhaps\n');
    expect((await runHere(['evaluate', '--gold', join(folder, 'bad.csv')])).err).toBe(
      `council-themes: ${join(folder, 'bad.csv')}: row 3: pmo: "perhaps" is no mark (1, x or yes; 0 or no; ?)\n`,
    );
  });
});

describe('evaluate --sheet --side answered', () => {
  it('writes a sheet over the answers, and says what it left out', async () => {
    const sheet = join(folder, 'answers.csv');
    const { code, out, err } = await runHere([
      ...['evaluate', join(folder, 'lines.jsonl'), '--sheet', sheet, '--side', 'answered'],
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(
      `council-themes: 1 answer to label in ${sheet} (2 recommendations without an answer left out); then evaluate --gold ${sheet}\n`,
    );
    const [heading, first] = (await readFile(sheet, 'utf8')).split('\n');
    expect(heading).toBe(
      '\uFEFFid,council,side,response,progress,updates,actions,referred,savings-delivery,risk-management,pmo,golden-thread,workforce,comment',
    );
    expect(first).toBe('c,,answered,A workforce plan was agreed.,,,,,,,,,,');
  });

  it('is read back by evaluate --gold: with a sheet of what is asked, the gap is measured', async () => {
    const input = join(folder, 'lines.jsonl');
    const asked = join(folder, 'asked-side.csv');
    const answered = join(folder, 'answered-side.csv');
    await runHere(['evaluate', input, '--sheet', asked, '--quiet']);
    await runHere(['evaluate', input, '--sheet', answered, '--side', 'answered', '--quiet']);
    const mark = async (file: string, theme: string, sign: string): Promise<void> => {
      const [heading = '', ...rows] = (await readFile(file, 'utf8')).split('\n');
      const marked = rows.map((row) => {
        const cells = row.split(',');
        if (cells[0] === 'c') cells[heading.split(',').indexOf(theme)] = sign;
        return cells.join(',');
      });
      await writeFile(file, [heading, ...marked].join('\n'));
    };
    await mark(asked, 'workforce', '0');
    await mark(answered, 'workforce', 'x');
    const { code, out } = await runHere([
      ...['evaluate', input, '--gold', asked, answered, '--format', 'json'],
    ]);
    const report = JSON.parse(out) as { figures: { side: string }[]; gaps: unknown[] };
    expect(code).toBe(0);
    expect(new Set(report.figures.map(({ side }) => side))).toEqual(new Set(['asked', 'answered']));
    expect(report.gaps).toMatchObject([
      { records: 1, total: { of: 1, answeredWithoutAsk: { shown: 1, there: 1, right: 1 } } },
    ]);
  });

  it('needs a sheet to write', async () => {
    expect(await runHere(['evaluate', '--side', 'answered'])).toEqual({
      code: 2,
      out: '',
      err: 'council-themes: --side answered needs --sheet PATH\n',
    });
  });
});

describe('evaluate', () => {
  it('measures the other councils too, the half for scoring only apart, without being asked', async () => {
    const { out } = await runHere(['evaluate', '--format', 'json']);
    const report = JSON.parse(out) as {
      figures: { set: string; leftOut: unknown }[];
      calibration: { set: string; tags: number; right: number; share: number }[];
      errors: unknown;
    };
    expect(new Set(report.figures.map(({ set }) => set))).toEqual(
      new Set([
        'corpus',
        'other-councils (restated)',
        'other-councils (restated), working half',
        'other-councils (restated), scoring-only half',
        'made-up, working half',
        'made-up, scoring-only half',
      ]),
    );
    for (const { tags, right, share } of report.calibration) expect(share).toBeCloseTo(right / tags, 4);
    expect(report.errors).toBeNull();
  });

  it('lists errors with terms and texts, never of the half for scoring only', async () => {
    const others = join(recordEffects().effects.corpusFolder, 'gold', 'other-councils');
    const args = ['evaluate', `${others}.jsonl`, '--gold', `${others}-labels.jsonl`, '--errors'];
    const { errors } = JSON.parse((await runHere([...args, '--format', 'json'])).out) as {
      errors: { kind: string; set: string; id: string; terms: unknown[] }[];
    };
    const councils = new Map(
      (await readFile(`${others}.jsonl`, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; council: string })
        .map(({ id, council }) => [id, council]),
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ id }) => halfOf(councils.get(id) ?? '') === 'scoring-only')).toEqual([]);
    for (const { kind, terms } of errors) if (kind === 'missed') expect(terms).toEqual([]);
  });

  it('measures the gap between asked and answered, under its own name in every format', async () => {
    const gold = join(recordEffects().effects.corpusFolder, 'gold', 'labels.jsonl');
    const run = async (format: string): Promise<string> =>
      (await runHere(['evaluate', '--gold', gold, '--format', format])).out;
    const { gaps } = JSON.parse(await run('json')) as {
      gaps: { name: string; records: number; themes: { id: string }[]; total: { of: number } }[];
    };
    const names = ['undisputed labels', 'reading-1 in full', 'reading-2 in full'].map(
      (basis) => `corpus, gap between asked and answered, ${basis}, core themes`,
    );
    expect(gaps.map(({ name }) => name)).toEqual(names);
    expect(gaps[0]).toMatchObject({ records: 41, themes: { length: 5 } });
    // Each reading decides all core themes of all records; together they dispute some.
    expect(gaps.map(({ total }) => total.of === 41 * 5)).toEqual([false, true, true]);
    const table = await run('table');
    expect(table).toContain(names[0]);
    expect(table).toMatch(/asked, no answer found +\d+ of \d+ /);
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const csv = await run('csv');
    for (const name of names) expect(csv).toContain(`"${name}: asked, no answer found",micro,`);
    expect(await run('jsonl')).toContain(`{"name":"${names[0] ?? ''}"`);
  });

  it('names recommendations and themes of labels that are not there, and measures the others', async () => {
    const file = join(folder, 'misnamed.csv');
    await writeFile(file, 'id,workforse,workforce\nb-2,x,x\nb-3,0,x\nb-4,0,x\n');
    const { code, out, err } = await runHere([
      ...['evaluate', join(folder, 'lines.jsonl'), '--gold', file, '--format', 'json'],
    ]);
    expect(code).toBe(0);
    expect(err).toBe(
      `council-themes: ${file}: row 1: no theme of the codebook: workforse (not measured; did you mean workforce?)\n` +
        'council-themes: 2 of 3 labelled recommendations not found, not measured: b-3, b-4\n',
    );
    expect(JSON.parse(out)).toMatchObject({ labels: 1, figures: [{ records: 1 }] });
  });

  it('names a label that contradicts itself with its line', async () => {
    const file = join(folder, 'both.jsonl');
    const line = { recommendation: 'b-2', coder: 'a', side: 'asked', yes: ['pmo'], no: ['pmo'] };
    await writeFile(file, JSON.stringify(line));
    expect(await runHere(['evaluate', '--gold', file])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: ${file}: line 1: pmo stands in yes and in no\n`,
    });
  });

  it('lists no error of a made-up recommendation that is for scoring only', async () => {
    const set = join(recordEffects().effects.corpusFolder, 'gold', 'made-up-scoring');
    const args = [
      'evaluate',
      `${set}.jsonl`,
      '--gold',
      `${set}-labels.jsonl`,
      '--errors',
      '--format',
      'json',
    ];
    const report = JSON.parse((await runHere(args)).out) as { notes: string[]; errors: unknown[] };
    expect(report.errors).toEqual([]);
    expect(report.notes).toEqual([
      expect.stringMatching(/^Made-up recommendations were received by no council/),
    ]);
  });

  it('gives calibration, exact match and held-out thresholds in every format, with the codebook', async () => {
    const gold = join(recordEffects().effects.corpusFolder, 'gold', 'labels.jsonl');
    const run = async (format: string): Promise<string> =>
      (await runHere(['evaluate', '--gold', gold, '--format', format])).out;
    const report = JSON.parse(await run('json')) as {
      codebook: string;
      heldOut: { name: string; records: number; micro: number; own: number }[];
    };
    const name = 'corpus, asked, undisputed labels, core themes, thresholds held out, vocabulary not';
    expect(report.heldOut[0]).toMatchObject({ name, records: 41 });
    const table = await run('table');
    expect(table).toMatch(/^Thresholds held out, vocabulary not .*\n.*\ncorpus +core +0\.\d\d /m);
    expect(table).toMatch(/^corpus, asked: \d+ in \d+ are right +[01]\.\d\d /m);
    expect(table).toContain(`Codebook ${report.codebook}`);
    const rows = (await run('csv')).split('\n');
    expect(rows[0]).toMatch(/,exact,score,codebook$/);
    expect(rows.some((row) => row.startsWith(`"${name}",micro,`))).toBe(true);
    expect(rows.some((row) => row.startsWith('"corpus, asked, tags shown at 0.9 to 1.0",micro,'))).toBe(true);
    const lines = (await run('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { codebook: string });
    expect(new Set(lines.map(({ codebook }) => codebook))).toEqual(new Set([report.codebook]));
    expect(lines).toContainEqual(
      expect.objectContaining({ name: 'corpus, asked, tags shown at 0.9 to 1.0' }),
    );
  });

  it('says whose labels they are', async () => {
    const sheet = await fillSheet('dora.csv', 'workforce');
    const { out } = await runHere(['evaluate', join(folder, 'lines.jsonl'), '--gold', sheet]);
    expect(out).toMatch(/^Labels by dora\. /);
    expect(out).not.toContain('language models');
  });
});

describe('agreement', () => {
  it('compares two sheets', async () => {
    const files = [await fillSheet('bea.csv', 'workforce'), await fillSheet('carl.csv', 'pmo')];
    const { code, out } = await runHere(['agreement', ...files, '--format', 'csv']);
    expect(code).toBe(0);
    const rows = out.split('\n');
    expect(rows[0]).toBe('side,theme,units,prevalence,percent,f1,kappa,alpha,low,high,ac1');
    expect(rows).toContain('asked,workforce,1,0.5,0,0,0,0,0,0,-1');
  });

  it('finds several coders in one file', async () => {
    const { effects } = recordEffects();
    const file = join(effects.corpusFolder, 'gold/labels.jsonl');
    const { code, out } = await runHere(['agreement', file, '--format', 'json']);
    const { sides } = JSON.parse(out) as { sides: { side: string; units: number; coders: string[] }[] };
    expect(code).toBe(0);
    expect(sides).toMatchObject([
      { side: 'asked', units: 41, coders: ['reading-1', 'reading-2'] },
      { side: 'answered', units: 41 },
    ]);
    expect((await runHere(['agreement', file])).out).toContain(
      'asked: 41 recommendations labelled by reading-1, reading-2',
    );
  });

  it.each([
    [
      'one coder',
      'id,pmo\n1,x\n',
      'no recommendation was labelled by two coders: name the files of two or more',
    ],
    ['no marks', 'id,pmo\n1,\n', 'FILE: no row has a mark yet'],
  ])('fails in one line on %s', async (_, csv, message) => {
    const file = join(folder, 'one.csv');
    await writeFile(file, csv);
    expect(await runHere(['agreement', file])).toEqual({
      code: 2,
      out: '',
      err: `council-themes: ${message.replace('FILE', file)}\n`,
    });
  });

  it('says how many labels were made under another version of the codebook', async () => {
    const file = join(folder, 'stale.jsonl');
    const line = { recommendation: '1', side: 'asked', yes: [], no: 'rest', codebook: 'sha256:old' };
    await writeFile(file, ['a', 'b'].map((coder) => JSON.stringify({ ...line, coder })).join('\n'));
    const { code, err } = await runHere(['agreement', file]);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'council-themes: 2 labels of 2 made under another version of the codebook (stale)\n',
    });
  });
});
