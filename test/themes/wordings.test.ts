import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';

const { codebook } = readCodebook(
  readFileSync(new URL('../../corpus/codebook.yaml', import.meta.url), 'utf8'),
);
const LETTERS: Readonly<Record<string, string>> = {
  'savings-delivery': 'S',
  'risk-management': 'R',
  pmo: 'P',
  'golden-thread': 'G',
  workforce: 'W',
};
const cases = readFileSync(new URL('./wordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [themes = '', text = ''] = line.split('|');
    return {
      text,
      wanted: [...themes]
        .filter((letter) => letter !== '-')
        .sort()
        .join(''),
    };
  });

function tagCore(text: string): string {
  if (!codebook) throw new Error('the shipped codebook has mistakes');
  const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };
  const { asked } = assignThemes({ ...empty, text }, codebook);
  return asked
    .filter(({ score }) => score >= codebook.scoring.threshold)
    .flatMap(({ id }) => LETTERS[id] ?? [])
    .sort()
    .join('');
}

it('tags nineteen in twenty of the wordings in wordings.txt with exactly their core themes', () => {
  const wrong = cases
    .map(({ text, wanted }) => ({ text, wanted, tagged: tagCore(text) }))
    .filter(({ wanted, tagged }) => wanted !== tagged);
  expect(cases.length).toBeGreaterThan(250);
  expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(cases.length / 20);
});
