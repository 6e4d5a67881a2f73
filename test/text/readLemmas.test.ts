import { expect, it } from 'vitest';
import { readLemmas } from '../../src/text/readLemmas.ts';
import { readPhrases } from '../../src/text/readPhrases.ts';

const lemmas = readLemmas([
  'The plans were reviewed. A plan is reviewed each year; its governance matters to the government.',
  'The behaviours of organisations changed. KPIs and SEND stay as they are.',
]);
const fold = (form: string): string => lemmas.get(form) ?? form;

it.each([
  ['plans', 'plan'],
  ['reviewed', 'review'],
  ['governance', 'governance'],
  ['government', 'government'],
  ['behaviours', 'behaviour'],
  ['organisations', 'organisation'],
  ['send', 'send'],
  ['unheard', 'unheard'],
])('%s stands under %s', (form, lemma) => {
  expect(fold(form)).toBe(lemma);
});

it('lets phrases be counted that differ in their endings only, at the place of the first', () => {
  const found = readPhrases('Plans reviewed; the plan reviewed.', 2, fold);
  expect([...found]).toEqual([
    ['plan', { start: 0, end: 5 }],
    ['plan review', { start: 0, end: 14 }],
    ['review', { start: 6, end: 14 }],
  ]);
});
