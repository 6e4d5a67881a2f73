import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeFile } from '../../../src/ingest/describe/describeFile.ts';
import { readCouncils } from '../../../src/ingest/describe/readCouncils.ts';
import { readText } from '../../../src/ingest/readText.ts';

const names = readCouncils(readFileSync(new URL('../../../corpus/councils.csv', import.meta.url), 'utf8'));
const sha256 = '5909b554'.padEnd(64, '0');
const two = readText(
  'Adur District Council and Worthing Borough Council\nKPMG and Ofsted: audit 2021/22 and 2022/23',
);
const one = readText('Walsall MBC\nKPMG audit 2022/23');

test.each([
  ['Peer Challenge – Action Plan.docx', 'peer-challenge-action-plan-5909b554'],
  ['Überblick.v2.pdf', 'uberblick-v2-5909b554'],
  ['Tracker', 'tracker-5909b554'],
  ['计划.xlsx', 'document-5909b554'],
])('%s has the id %s', (name, id) => {
  expect(describeFile({ name, sha256 }, one, names).info.id).toBe(id);
});

test('what is given goes before what the document says, and takes the words for that away', () => {
  const given = { council: 'LB Camden', body: 'EY', kind: 'other', year: 2024 } as const;
  const { info } = describeFile({ name: 'a.txt', sha256 }, one, names, given);
  expect(info).toMatchObject({
    council: 'LB Camden',
    gss: 'E09000007',
    review: { body: 'EY', kind: 'other', year: 2024, period: null },
    evidence: [],
  });
});

test('what is given as the document says it leaves the rest as it is', () => {
  const { info } = describeFile({ name: 'a.txt', sha256 }, one, names, { council: 'Walsall', year: 2023 });
  expect(info).toMatchObject({
    council: 'Walsall',
    gss: 'E08000030',
    review: { body: 'KPMG', kind: 'audit', year: 2023, period: '2022/23' },
  });
});

test('a council that is given and not known has no code', () => {
  expect(describeFile({ name: 'a.txt', sha256 }, one, names, { council: 'Ambridge' }).info).toMatchObject({
    council: 'Ambridge',
    gss: null,
  });
});

test('a year that is given is that of the rows as well', () => {
  const rows = readText('Review\tRecommendation\nKPMG\tSave more\nLGA\tTalk more');
  const { info } = describeFile({ name: 'a.txt', sha256 }, rows, names, { year: 2022 });
  expect(Object.values(info.reviews).map(({ body, year }) => [body, year])).toEqual([
    ['KPMG', 2022],
    ['LGA', 2022],
  ]);
});

test('what is given is no issue any more', () => {
  const count = (given: Parameters<typeof describeFile>[3]): number =>
    describeFile({ name: 'a.txt', sha256 }, two, names, given).issues.length;
  expect(count({})).toBe(3);
  expect(count({ council: 'Adur' })).toBe(2);
  expect(count({ council: 'Adur', body: 'KPMG' })).toBe(1);
  expect(count({ council: 'Adur', body: 'KPMG', year: 2022 })).toBe(0);
});

test('lines of JSON describe themselves: nothing is read from the name of their file', () => {
  expect(describeFile({ name: 'walsall-audit-2023.jsonl', sha256 }, null, names).info).toMatchObject({
    council: null,
    review: { body: null, kind: null, year: null, period: null },
  });
});
