import { expect, it } from 'vitest';
import type { PageDocument } from '../../src/page/pageData.ts';
import { referenceDateOf } from '../../web/views/owners/referenceDateOf.ts';

const documents = [
  { info: { id: 'dated', asOf: { date: '2030-11', phrase: 'November 2030' } } },
  { info: { id: 'undated', asOf: null } },
] as unknown as PageDocument[];

it.each([
  ['the day asked for, on every document', '2031-06-15', ['2031-06-15', '2031-06-15', null]],
  ['each document on its own day', null, ['2030-11', null, null]],
] as const)('owners are judged on %s', (_, asOf, days) => {
  expect(['dated', 'undated', 'unknown'].map(referenceDateOf({ asOf, documents }))).toEqual(days);
});
