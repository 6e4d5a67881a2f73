import { describe, expect, it } from 'vitest';
import { findTimeContext } from '../../src/dates/findTimeContext.ts';
import { readTimescale } from '../../src/dates/readTimescale.ts';
import type { SourceBlock } from '../../src/model.ts';

/** Lines of a document: cells parted by tabs are a row, an empty line is a break. */
function makeBlocks(text: string): SourceBlock[] {
  return text.split('\n').map((line, index): SourceBlock => {
    const place = { line: index + 1 };
    if (line === '') return { kind: 'break' };
    if (!line.includes('\t')) return { kind: 'paragraph', text: line, place };
    return { kind: 'row', cells: line.split('\t').map((cell, column) => ({ text: cell, column })), place };
  });
}

const SIX_TWELVE = { short: ['2024-01', '2024-07'], medium: ['2024-07', '2025-01'], long: ['2025-01', null] };

describe('the key to a document’s terms', () => {
  it.each([
    ['in a sentence', 'Short term = 0–6 months; medium term = 6–12 months; long term = 12+ months.'],
    [
      'in brackets',
      'Timescales: short term (0-6 months), medium term (6-12 months), long term (over 12 months)',
    ],
    [
      'in words',
      'Short term means within six months, medium term means six to twelve months and long term means more than twelve months',
    ],
    [
      'a line a term',
      'Short term: up to 6 months\nMedium term: 6 to 12 months\nLong term: 12 months or more',
    ],
    ['a row a term', 'Short term\t0–6 months\nMedium term\t6–12 months\nLong term\t12 months +'],
    [
      'a row of terms above a row of times',
      'Short term\tMedium term\tLong term\n0–6 months\t6–12 months\t12+ months',
    ],
    [
      'terms, then times',
      'Short Term (quick wins)\nMedium Term (delivery)\nLong Term\n\n0–6 months\n\n6–12 months\n12+ months',
    ],
    [
      'a term on one line, its time on the next',
      'Short term\n0–6 months\nMedium term\n6–12 months\nLong term\n12+ months',
    ],
    [
      'in markup',
      '<p>Short term</p>\t<p>0–6 months</p>\n<p>Medium term</p>\t<p>6–12 months</p>\n<p>Long term</p>\t<p>12+ months</p>',
    ],
  ])('is read %s, and applied', (_, text) => {
    const context = findTimeContext(makeBlocks(`Action plan\n\n${text}\n\nThe plan begins here.`), '2024-01');
    for (const [name, [start, end]] of Object.entries(SIX_TWELVE)) {
      expect(readTimescale(`${name} term`, context), name).toMatchObject({
        kind: 'term',
        start,
        end,
        from: '2024-01',
      });
    }
  });

  it('gives fixed times without a given day, with the words of the key and their place as evidence', () => {
    const blocks = makeBlocks(
      'Short Term (quick wins)\nLong Term\nNovember – December 2023\nApril 2024 onwards',
    );
    const context = findTimeContext(blocks, null);
    expect(readTimescale('Short - Long Term', context)).toEqual({
      text: 'Short - Long Term',
      kind: 'term',
      start: '2023-11',
      end: null,
      key: [
        { text: 'Short Term (quick wins) … November – December 2023', source: { line: 1 } },
        { text: 'Long Term … April 2024 onwards', source: { line: 2 } },
      ],
    });
  });

  it('gives priorities and levels their times too', () => {
    const blocks = makeBlocks('Priority 1 – within 3 months\nPriority 2 – within 6 months\nHigh = 1 month');
    const context = findTimeContext(blocks, '2024-01');
    expect(readTimescale('Priority 2', context)).toMatchObject({ start: '2024-01', end: '2024-07' });
    expect(readTimescale('High priority', context)).toMatchObject({ start: '2024-01', end: '2024-02' });
  });

  it.each([
    [
      'a row of actions with a term and a date',
      '1\tAgree a plan\tShort term\tMarch 2024\n2\tTell staff\tLong term\tMay 2025',
    ],
    [
      'a sentence that speaks of terms',
      'In the short term, a review of 6 months will run; in the medium term, the findings are put in place.',
    ],
    [
      'a term explained in two ways',
      'Short term = 0–6 months\n\nLater on it says so again.\n\nShort term = 0–3 months',
    ],
    ['as many times as there are not terms', 'Short term\nLong term\n0–6 months\n6–12 months\n12+ months'],
  ])('is not %s', (_, text) => {
    const context = findTimeContext(makeBlocks(text), '2024-01');
    expect(readTimescale('Short term', context)).toEqual({
      text: 'Short term',
      kind: 'term',
      start: null,
      end: null,
    });
  });

  it('is used only where it explains every term that is named, and only with a day to count from', () => {
    const blocks = makeBlocks('Short term = 0–6 months');
    expect(readTimescale('Short to long term', findTimeContext(blocks, '2024-01'))).toMatchObject({
      start: null,
      end: null,
    });
    expect(readTimescale('Short term', findTimeContext(blocks, null))).toMatchObject({
      start: null,
      end: null,
    });
  });
});

describe('how a document counts its quarters', () => {
  it.each([
    ['Delivery by Q3 2023/24', '2023-10'],
    ['The Q3 for 23/24 is the latest', '2023-10'],
    ['Delivery by Q3 2023', '2023-07'],
    ['The 2023/24 budget, Q3', '2023-07'],
  ])('%s: Q3 2023 begins in %s', (text, start) => {
    expect(readTimescale('Q3 2023', findTimeContext(makeBlocks(text), null))).toMatchObject({ start });
  });
});
