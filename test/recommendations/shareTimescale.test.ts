import { describe, expect, it } from 'vitest';
import { shareTimescale } from '../../src/recommendations/shareTimescale.ts';
import { splitLettered } from '../../src/recommendations/splitLettered.ts';

describe('shareTimescale', () => {
  it.each([
    ['by letter', 'a. July 2031 b. October 2031 onwards', ['a', 'b'], ['July 2031', 'October 2031 onwards']],
    ['by letters with brackets', 'a) July 2031\nb) May 2032', ['a', 'b'], ['July 2031', 'May 2032']],
    ['one letter', 'a. Autumn 2031', ['a'], ['Autumn 2031']],
    [
      'by shared letters',
      'a. Autumn 2031 b and c. April 2032 (subject to new rules)',
      ['a', 'b', 'c'],
      ['Autumn 2031', 'April 2032 (subject to new rules)', 'April 2032 (subject to new rules)'],
    ],
    [
      'by letter, to actions in order without letters',
      'a. July 2031 b. May 2032',
      [null, null],
      ['July 2031', 'May 2032'],
    ],
    ['nothing to a letter without a date', 'a. July 2031', ['a', 'b'], ['July 2031', '']],
    ['a line each', 'July 2031\nMay 2032', [null, null], ['July 2031', 'May 2032']],
    ['a bullet each', '- July 2031\n- May 2032', ['a', 'b'], ['July 2031', 'May 2032']],
    ['the same words once for each', 'March 2031 March 2031', [null, null], ['March 2031', 'March 2031']],
  ])('%s', (_, printed, letters, dates) => {
    expect(shareTimescale(printed, letters)).toEqual(dates);
  });

  it.each([
    ['one date for several', 'March 2031', ['a', 'b']],
    ['more lines than actions', 'March 2031\nMay 2031\nJune 2031', [null, null]],
    ['a letter that no action has', 'a. March 2031 b. May 2031', ['a', 'c']],
    ['no date', '', ['a', 'b']],
    ['one action', 'March 2031\nMay 2031', [null]],
  ])('is null for %s', (_, printed, letters) => {
    expect(shareTimescale(printed, letters)).toBeNull();
  });
});

describe('splitLettered', () => {
  it.each(['A plan', 'See a. and b. below', 'b. first c. second', '', 'e.g. a plan', 'Area a. is done'])(
    'is no list: %j',
    (text) => {
      expect(splitLettered(text)).toBeNull();
    },
  );

  it('puts any lettered list back together as it was', () => {
    const items = ['Publish it.', 'Report, and again', 'e.g. a plan', 'By May 2031 (subject to rules)', 'X'];
    for (let count = 1; count <= items.length; count += 1) {
      for (const [open, close] of [
        ['', '.'],
        ['', ')'],
        ['(', ')'],
      ] as const) {
        const own = items.slice(0, count);
        const letters = own.map((_, index) => String.fromCharCode(97 + index));
        const text = own.map((item, index) => `${open}${letters[index] ?? ''}${close} ${item}`).join(' ');
        expect(splitLettered(text)).toEqual(
          own.map((item, index) => ({ letters: [letters[index]], text: item })),
        );
      }
    }
  });
});
