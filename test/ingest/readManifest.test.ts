import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/ingest/readManifest.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const shipped = readFileSync(new URL('corpus.yaml', corpus), 'utf8');

describe('the manifest of the shipped corpus', () => {
  const { entries, problems } = readManifest(shipped);

  it('names five documents without a mistake', () => {
    expect(problems).toEqual([]);
    expect(entries.map(({ info }) => info.council)).toEqual([
      'Lewisham',
      'Lewisham',
      'Lewisham',
      'Sandwell',
      'Southwark',
    ]);
  });

  it.each(entries)(
    '$info.id: the file is as supplied, and the words of its date stand in it',
    ({ file, info }) => {
      const bytes = readFileSync(new URL(file, corpus));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(info.sha256);
      const text = bytes.toString('utf8').replaceAll(/\s+/g, ' ');
      expect(info.asOf === null || text.includes(info.asOf.phrase)).toBe(true);
    },
  );

  it('gives each council the code of the list of councils', () => {
    const codes = readFileSync(new URL('councils.csv', corpus), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    for (const { info } of entries) expect(codes.find(([name]) => name === info.council)?.[2]).toBe(info.gss);
  });
});

describe('readManifest', () => {
  it.each([
    ['a wrong code', shipped.replace('gss: E09000023', 'gss: Lewisham'), 7],
    ['a wrong kind', shipped.replace('kind: audit', 'kind: review'), 9],
    ['broken YAML', shipped.replace('groups: [London boroughs]', 'groups: [London'), 13],
  ])('names the line of %s', (_, yaml, line) => {
    const { problems } = readManifest(yaml);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line - 1);
    expect(problems[0]?.line).toBeLessThanOrEqual(line + 3);
  });
});
