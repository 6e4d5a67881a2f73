import { expect, test } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';
import { readRecommendations } from '../../src/recommendations/readRecommendations.ts';

const info = {
  id: 'made-up',
  council: null,
  gss: null,
  title: 'made-up',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: 'made-up',
  sha256: '0'.repeat(64),
  groups: [],
};
const table = 'Recommendation\tResponse\tOwner\nReview the reserves.\tAgreed.\tDirector of Finance';

test.each([
  ['loses the count of its tables', 'Services /2', 'Services'],
  ['keeps its financial year', 'Audit of accounts 2022/23', 'Audit of accounts 2022/23'],
])('a heading above a table %s', (_, heading, section) => {
  const source = readText(`Plan\n\n${heading}\n\n${table}`);
  expect(readRecommendations(source, info).records.map((record) => record.section)).toEqual([section]);
});
