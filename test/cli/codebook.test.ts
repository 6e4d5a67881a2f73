import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
    expect(lines.at(-1)).toBe('Looked for in 81 recommendations.');
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

  it('tries the terms on inputs besides the shipped corpus', async () => {
    const args = ['codebook', 'check', shipped, join(folder, 'lines.jsonl'), '--format', 'json'];
    const { code, out } = await runHere(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: shipped, themes: 19, recommendations: 84, mistakes: [] });
  });

  it('takes one codebook at a time', async () => {
    const { code, err } = await runHere(['codebook', 'check', shipped, 'other.yaml']);
    expect({ code, err }).toEqual({ code: 2, err: 'council-themes: one codebook at a time: other.yaml\n' });
  });

  it('prints a table for spreadsheets', async () => {
    const { out } = await runHere(['codebook', 'check', '--format', 'csv']);
    expect(out.split('\n')[0]).toBe('kind,line,theme,term,message');
  });
});
