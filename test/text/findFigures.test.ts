import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/text/findFigures.ts';

describe('findFigures', () => {
  it.each([
    ['Savings of £4.2m were delivered.', ['£4.2m']],
    ['We saved £1,250,000, against £2 million planned.', ['£1,250,000', '£2 million']],
    ['Sickness fell to 3.5% and turnover to 12 per cent.', ['3.5%', '12 per cent']],
    ['Up by 4 percentage points.', ['4 percentage points']],
    ['We recruited 14 social workers and closed 3 of 5 depots.', ['14 social', '3 of 5']],
    ['All 1,200 staff were trained.', ['1,200 staff']],
    ['98 out of 120 complaints were answered in time.', ['98 out of 120']],
    ['Agreed on 12 March 2024, see section 114 and phase 2 of the plan.', []],
    ['In 2024 budgets were set; 2023/24 was closed.', []],
    ['Within 6 months, by the end of Q3, recommendation 7 was done.', []],
    ['A 12-month review over 2 years and 30 days.', []],
    ['See K1, I17 and GT119.', []],
    ['', []],
  ])('%s', (text, figures) => {
    expect(findFigures(text).map((figure) => figure.text)).toEqual(figures);
  });

  it('says where each stands', () => {
    const text = 'Turnover fell to 12 % and £3m was saved by 40 teams.';
    for (const { start, end, text: words } of findFigures(text)) expect(text.slice(start, end)).toBe(words);
    expect(findFigures(text)).toHaveLength(3);
  });

  it('takes no longer than a text is long', () => {
    for (const part of ['1', '1,', '£', '£1.', '1 ', '1 of ', '12 % '])
      expect(findFigures(part.repeat(40_000)).length).toBeGreaterThanOrEqual(0);
  }, 5_000);
});
