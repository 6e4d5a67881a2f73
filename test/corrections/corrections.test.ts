import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/applyCorrections.ts';
import { readCorrections, type Correction } from '../../src/corrections/readCorrections.ts';
import { readText } from '../../src/ingest/readText.ts';
import type { DocumentInfo, ReadDocument } from '../../src/model.ts';
import { readRecommendations } from '../../src/recommendations/readRecommendations.ts';

const review = { body: null, kind: null, year: null, period: null };
const info: DocumentInfo = {
  id: 'demo',
  council: null,
  gss: null,
  title: 'demo',
  review,
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};
const table = [
  'Recommendation\tResponse\tBy whom',
  '1. The Council should count trees.\tTrees are counted. Boats are blue.\tHead of Trees',
  '2. The Council should count boats.\tBoats are counted.\tHead of Boats',
].join('\n');
const read = (): ReadDocument => readRecommendations(readText(table), info);
const correction = (over: Partial<Correction>): Correction => ({
  document: 'demo',
  at: { line: 2, column: 2 },
  field: 'response',
  expect: ' Boats are blue.',
  value: '',
  reason: 'It is about boats.',
  ...over,
});

describe('applyCorrections', () => {
  it('replaces the words in one field of one record, and keeps what was there with the reason', () => {
    const { records, issues } = applyCorrections(read(), [correction({})]);
    expect(records[0]?.response).toBe('Trees are counted.');
    expect(records[0]?.corrections).toEqual([
      { field: 'response', was: ' Boats are blue.', reason: 'It is about boats.' },
    ]);
    expect(records[1]).toEqual(read().records[1]);
    expect(issues.filter(({ code }) => code === 'correction-failed')).toEqual([]);
  });

  it.each([
    ['words that do not stand there', { expect: 'Boats are red.' }],
    ['words that stand there twice', { expect: 'are' }],
    ['another line', { at: { line: 3, column: 2 } }],
    ['an action that is not there', { field: 'actions[4].text' }],
  ])('changes nothing and says so for %s', (_, over) => {
    const { records, issues } = applyCorrections(read(), [correction(over)]);
    expect(records).toEqual(read().records);
    expect(issues.map(({ code }) => code)).toContain('correction-failed');
  });

  it('puts in a value as it stands, pattern marks included', () => {
    const { records } = applyCorrections(read(), [correction({ value: ' $& $1' })]);
    expect(records[0]?.response).toBe('Trees are counted. $& $1');
  });

  it('leaves other documents alone', () => {
    expect(applyCorrections(read(), [correction({ document: 'other' })])).toEqual(read());
  });
});

describe('readCorrections', () => {
  it.each([
    ['an unknown field', 'field: owners', 6],
    ['a whole record', 'field: record', 6],
    ['no reason', 'field: text', 4],
  ])('names the line of %s', (_, field, line) => {
    const yaml = `# demo\n\n\n- document: demo\n  at: { line: 2, column: 2 }\n  ${field}\n  expect: a\n  value: b\n`;
    expect(readCorrections(yaml).problems.map((problem) => problem.line)).toContain(line);
  });
});

describe('the corrections of the shipped corpus', () => {
  const folder = new URL('../../corpus/corrections/', import.meta.url);
  const all = readdirSync(folder).flatMap(
    (file) => readCorrections(readFileSync(new URL(file, folder), 'utf8')).corrections,
  );

  it('are at most 25, each with a reason', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(25);
  });

  it('none replaces a whole field that holds more than a few words', () => {
    for (const { document, at, expect: words } of all) {
      const lines = readFileSync(
        new URL(`../../corpus/sources/${document}.txt`, import.meta.url),
        'utf8',
      ).split('\n');
      const cell = lines[at.line - 1]?.split('\t')[at.column - 1] ?? '';
      expect(words.length, `${document} line ${String(at.line)}`).toBeLessThan(cell.length);
    }
  });
});
