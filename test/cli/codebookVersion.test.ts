import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordEffects } from './recordEffects.ts';
import { runHere } from './runHere.ts';

const DOCUMENTS = [
  'corpus/sources/lewisham-vfm-audit-2021-22.txt',
  'corpus/sources/lewisham-vfm-audit-2022-23.txt',
];
let version: string;

beforeAll(async () => {
  const yaml = await readFile(join(recordEffects().effects.corpusFolder, 'codebook.yaml'));
  version = `sha256:${createHash('sha256').update(yaml).digest('hex')}`;
});

describe('the version of the codebook stands on every output', () => {
  it.each(
    [
      ...['recommendations', 'actions', 'tags', 'updates', 'owners', 'issues'].map((table) => [
        'tag',
        '--table',
        table,
      ]),
      ['recurring'],
      ['owners'],
      ['codebook', 'suggest', '--theme', 'pmo'],
    ].map((args) => ({ name: args.join(' '), args })),
  )('$name', async ({ args }) => {
    const inputs = args[0] === 'codebook' ? [] : DOCUMENTS;
    const print = async (format: string): Promise<string> =>
      (await runHere([...args, ...inputs, '--quiet', '--format', format])).out;
    const rows = JSON.parse(await print('json')) as { codebook: string }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ codebook }) => codebook))).toEqual(new Set([version]));
    const csv = (await print('csv')).trimEnd();
    expect(csv.split('\n')[0]).toMatch(/,codebook$/);
    expect(csv.endsWith(`,${version}`)).toBe(true);
    const table = await print('table');
    expect(table.endsWith(`\nCodebook ${version}\n`)).toBe(true);
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('summary', async () => {
    expect(JSON.parse((await runHere(['summary', '--format', 'json'])).out)).toMatchObject({
      codebook: version,
    });
    expect((await runHere(['summary'])).out.endsWith(`\nCodebook ${version}\n`)).toBe(true);
  });
});
