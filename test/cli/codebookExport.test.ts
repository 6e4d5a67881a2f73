import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { findAll, readXml } from '../support/readXml.ts';
import { writeInputs } from './inputs.ts';
import { recordEffects } from './recordEffects.ts';
import { runHere } from './runHere.ts';

const shipped = join(recordEffects().effects.corpusFolder, 'codebook.yaml');
let folder: string;
let yaml: string;

beforeAll(async () => {
  folder = await writeInputs();
  yaml = await readFile(shipped, 'utf8');
});

async function exportAs(format: string, ...args: string[]): Promise<string> {
  const { code, out, err } = await runHere(['codebook', 'export', '--format', format, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('codebook export', () => {
  it('hands out every term with its theme, definition and strength', async () => {
    const { codebook } = readCodebook(yaml);
    const terms = (codebook?.themes ?? []).flatMap(({ id, definition, terms: own }) =>
      own.map(({ pattern, strength, line }) => [id, definition, pattern.source, strength, line]),
    );
    const { themes } = JSON.parse(await exportAs('json')) as {
      themes: { id: string; definition: string; terms: { term: string; weight: number; line: number }[] }[];
    };
    expect(
      themes.flatMap(({ id, definition, terms: own }) =>
        own.map(({ term, weight, line }) => [id, definition, term, weight, line]),
      ),
    ).toEqual(terms);
    const [heading, ...rows] = (await exportAs('csv')).trimEnd().split('\n');
    expect(heading).toBe(
      'theme,name,core,definition,counts,not,term,strength,weight,needs,unless,side,negated,fields,pos,line,codebook',
    );
    expect(rows).toHaveLength(terms.length);
    for (const row of rows) expect(row.endsWith(`,${codebook?.version ?? ''}`)).toBe(true);
  });

  it('keeps a term that starts with = from running as a formula', async () => {
    expect(await exportAs('csv')).toContain(`,"'=savings",sure,0.9,`);
  });

  it('hands out the whole as JSON, with groups, abbreviations and frames', async () => {
    const whole = JSON.parse(await exportAs('json')) as {
      themes: { id: string }[];
      frames: { id: string }[];
    };
    expect(whole).toMatchObject({ codebook: readCodebook(yaml).codebook?.version, frame: null });
    expect(whole).toHaveProperty('groups.staff');
    expect(whole).toHaveProperty('abbreviations.PMO', 'programme management office');
    expect(whole.frames.map(({ id }) => id)).toEqual(['lga', 'auditor']);
    expect((await exportAs('jsonl')).trimEnd().split('\n')).toHaveLength(whole.themes.length);
  });

  it('hands out the file itself as YAML, which gives the same version', async () => {
    expect(await exportAs('yaml')).toBe(yaml);
  });

  it('hands out a codebook for qualitative analysis, with the places of every frame as sets', async () => {
    const root = readXml(await exportAs('qdc'));
    expect(root).toMatchObject({ name: 'CodeBook', attributes: { xmlns: 'urn:QDA-XML:codebook:1.0' } });
    expect(findAll(root, 'Code')).toHaveLength(19);
    expect(findAll(root, 'Set')).toHaveLength(1 + 5 + 3);
  });

  it('sorts by a frame', async () => {
    const [places] = findAll(readXml(await exportAs('qdc', '--frame', 'lga')), 'Codes');
    expect(places?.children).toHaveLength(5);
    expect((await exportAs('csv', '--frame', 'auditor')).split('\n')[1]).toMatch(
      /^financial-sustainability,Financial sustainability,savings-delivery,/,
    );
    expect(JSON.parse(await exportAs('json', '--frame', 'lga'))).toMatchObject({
      frame: 'lga',
      frames: [{ id: 'lga' }],
    });
  });

  it('prints a table to read, with the definitions and the count', async () => {
    const out = await exportAs('table');
    expect(out).toContain('Risk management (risk-management, core)');
    expect(out.replace(/\s+/g, ' ')).toContain('Identifying, registering, scoring, mitigating');
    expect(out).toMatch(/^19 themes, [\d,]+ terms,\s+sha256:[0-9a-f]{64}\.$/m);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('takes a codebook of one’s own', async () => {
    const file = join(folder, 'own.yaml');
    await writeFile(file, yaml.slice(0, yaml.indexOf('  - id: risk-management')));
    expect(findAll(readXml(await exportAs('qdc', file)), 'Code')).toHaveLength(1);
    expect(findAll(readXml(await exportAs('qdc', '--codebook', file)), 'Code')).toHaveLength(1);
  });

  it.each([
    [['broken.yaml'], /^council-themes: [^\n]*broken\.yaml: line 1: scoring: is missing \(and 4 more\)\n$/],
    [['--format', 'yaml', '--frame', 'lga'], /^council-themes: --format yaml is the codebook as it stands/],
    [['--frame', 'lgga'], /^council-themes: no such frame: lgga \([^)]*\) \(did you mean lga\?\)\n$/],
  ])('fails in one line: %j', async (args, message) => {
    const given = args.map((arg) => (arg.endsWith('.yaml') ? join(folder, arg) : arg));
    const { code, out, err } = await runHere(['codebook', 'export', ...given]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
