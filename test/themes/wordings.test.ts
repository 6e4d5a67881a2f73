import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';

/**
 * Wordings written from the guide to the labels alone, without sight of the codebook: 15 indirect wordings and
 * 15 hard negatives a core theme. A sentence is never changed to pass; the floors are what was reached, and
 * may only rise. The first score was blind (savings 7/14, risk 7/8, pmo 12/10, golden thread 15/8, workforce
 * 13/7); since then the misses have been read, and the set shows that nothing is lost, no more. Savings went from 15 to
 * 14 when the term that met only one of these sentences was dropped.
 */
interface Wording {
  readonly id: string;
  readonly theme: string;
  readonly kind: 'indirect' | 'negative';
  readonly text: string;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const wordings = read('wordings.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Wording);
const { codebook } = readCodebook(read('../../corpus/codebook.yaml'));

function countRight(theme: string, kind: Wording['kind']): number {
  if (!codebook) throw new Error('the shipped codebook has mistakes');
  const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };
  return wordings.filter((wording) => {
    if (wording.theme !== theme || wording.kind !== kind) return false;
    const tagged = assignThemes({ ...empty, text: wording.text }, codebook).asked.some(
      ({ id }) => id === theme,
    );
    return tagged === (kind === 'indirect');
  }).length;
}

describe('wordings written blind, right of 15', () => {
  it.each([
    ['savings-delivery', 14, 14],
    ['risk-management', 15, 14],
    ['pmo', 15, 15],
    ['golden-thread', 15, 12],
    ['workforce', 15, 15],
  ])('%s: at least %i indirect wordings, %i hard negatives', (theme, indirect, negative) => {
    expect(countRight(theme, 'indirect')).toBeGreaterThanOrEqual(indirect);
    expect(countRight(theme, 'negative')).toBeGreaterThanOrEqual(negative);
  });
});
