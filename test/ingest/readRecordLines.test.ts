import { expect, it } from 'vitest';
import { readRecordLines } from '../../src/ingest/readRecordLines.ts';
import type { DocumentInfo } from '../../src/model.ts';

const info: DocumentInfo = {
  id: 'file',
  council: null,
  gss: null,
  title: 'file',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};

const line = (id: string): string => JSON.stringify({ id, text: 'Plan.' });

it('gives each document its lines in their order, however they are mixed, and the file its bad ones', () => {
  const ids = Array.from({ length: 60 }, (_, at) => `${['a', 'b', 'c'][(at * at) % 3] ?? ''}/${String(at)}`);
  const read = readRecordLines([...ids.map(line), 'no json', '', '7'].join('\n'), info);
  for (const name of ['a', 'b'])
    expect(read.find((document) => document.info.id === name)?.records.map(({ id }) => id)).toEqual(
      ids.filter((id) => id.startsWith(`${name}/`)),
    );
  const file = read.find((document) => document.info.id === 'file');
  expect(file?.issues.map(({ source }) => source)).toEqual([{ line: 61 }, { line: 63 }]);
});

it('takes time in proportion to the lines of a document', () => {
  const jsonl = Array.from({ length: 20_000 }, (_, at) => line(`a/${String(at)}`)).join('\n');
  const started = performance.now();
  expect(readRecordLines(jsonl, info)[0]?.records).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
