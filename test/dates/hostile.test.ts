import { describe, expect, it } from 'vitest';
import { readTimescale } from '../../src/dates/readTimescale.ts';
import { noContext } from '../../src/dates/timeContext.ts';
import { findTimeContext } from '../../src/dates/findTimeContext.ts';
import { findIntervals } from '../../src/dates/findIntervals.ts';
import { readUpdates } from '../../src/dates/readUpdates.ts';

const PIECES = [
  'Update ',
  'March ',
  '2024',
  '2023/24 ',
  'Q3 ',
  '(',
  ')',
  '\n',
  '    ',
  '31/',
  '/',
  'end of ',
  'within ',
  '6 ',
  'months ',
  'revised ',
  'original: ',
  'Short term ',
  '– ',
  'January, ',
  '’24',
  'ongoing ',
  '1st ',
  'the ',
  'October ',
  'Q4 ',
  'may ',
  'subject to approval in ',
  'as part of ',
  'budget setting ',
  'Year 1 ',
  'each year ',
  '\u{1F4C5}',
  '\0',
];

describe('reading times in any text', () => {
  it('never throws, and gives spans that begin before they end and stand in the text', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 1500; round += 1) {
      const text = Array.from({ length: 1 + (next() % 12) }, () => PIECES[next() % PIECES.length]).join('');
      let last = 0;
      for (const { at, to, start, end } of findIntervals(text)) {
        expect(at, text).toBeGreaterThanOrEqual(last);
        expect(to, text).toBeGreaterThan(at);
        expect(`${start}-00` <= `${end}-99`, text).toBe(true);
        last = to;
      }
      expect(() => readTimescale(text, { ...noContext, from: '2024-02-29' })).not.toThrow();
      expect(() => readUpdates(text)).not.toThrow();
      const cells = [{ text, column: 0 }];
      expect(() => findTimeContext([{ kind: 'row', cells, place: { line: 1 } }], '2024')).not.toThrow();
    }
  });

  it.each([
    ...PIECES,
    'Update May 24: x. ',
    'May 2024\n',
    'to ,,,, ',
    'Short term = 6 months; ',
    '24 ',
    'Q3 2023/24, ',
  ])('takes time in proportion to the length of %j said over and over', (piece) => {
    // Twice the length may take a little over twice as long; a quadratic reading of this takes minutes.
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const begin = performance.now();
    findIntervals(text);
    readTimescale(text);
    readTimescale(text, { ...noContext, from: '2024-02' });
    readUpdates(text);
    findTimeContext([{ kind: 'paragraph', text, place: { line: 1 } }], null);
    expect(performance.now() - begin).toBeLessThan(15_000);
  });
});
