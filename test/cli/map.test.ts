import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords, runHere } from './runHere.ts';

const ROWS = [
  ['A', 'B', 'C'],
  ['Sunshine, and rain', 'Agree a list of all projects.', 'Ann Jones'],
  ['Snow', 'Write a plan for the staff.', 'Ben Lee'],
];

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-'));
  file = join(folder, 'plan.txt');
  await writeFile(file, `A plan\n\n${ROWS.map((row) => row.join('\t')).join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  readonly text: string;
  readonly findings: string | null;
  readonly owners: readonly { readonly name: string }[];
}

async function tag(...map: readonly string[]): Promise<unknown[]> {
  const run = await runHere(['tag', file, '--format', 'jsonl', ...map.flatMap((text) => ['--map', text])]);
  return (readRecords(run) as unknown as Line[]).map(({ text, findings, owners }) => [
    text,
    findings,
    owners.map(({ name }) => name),
  ]);
}

describe('--map says what columns hold', () => {
  it.each([
    ['by heading', ['recommendation=B,findings=A,owner=C']],
    ['by number', ['recommendation=2, findings=1, owner=3']],
    ['given several times', ['recommendation=B', 'findings=A', 'owner=C']],
  ])('%s', async (_, map) => {
    expect(await tag(...map)).toEqual([
      ['Agree a list of all projects.', 'Sunshine, and rain', ['Ann Jones']],
      ['Write a plan for the staff.', 'Snow', ['Ben Lee']],
    ]);
  });

  it('over what their cells look like', async () => {
    expect(await tag('recommendation=A,note=B')).toEqual([
      ['Sunshine, and rain', null, []],
      ['Snow', null, []],
    ]);
  });

  it('names a heading that no table has', async () => {
    const { code, err } = await runHere(['tag', file, '--map', 'owner=Who does it']);
    expect(code).toBe(1);
    expect(err).toContain('No table has a column “Who does it”');
  });

  it.each([
    ['boss=B', '"boss" is none of ref, recommendation'],
    ['owner=', 'names no column'],
    ['owner=0', 'names no column'],
    ['B', '"B" is none of'],
  ])('refuses %s', async (map, message) => {
    const { code, err } = await runHere(['tag', file, '--map', map]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('describes inputs, not the shipped documents', async () => {
    expect((await runHere(['tag', '--map', 'owner=2'])).code).not.toBe(0);
  });
});
