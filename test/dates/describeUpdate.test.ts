import { describe, expect, it } from 'vitest';
import { describeUpdate } from '../../src/dates/describeUpdate.ts';

describe('describeUpdate', () => {
  it.each([
    ['£1m of grant was secured under the programme.', true, false],
    ['Savings of 3.2 million were made.', true, false],
    ['60% of actions are done.', true, false],
    ['Turnover fell by 4 per cent in June 2024.', true, true],
    ['31 investigations were closed.', true, false],
    ['1,200 homes were inspected.', true, false],
    ['Agreed in February 2024, with training over the summer.', false, true],
    ['It goes to Cabinet on 03/06/24.', false, true],
    ['Reported in June and July.', false, true],
    ['The 2024/25 budget holds it.', false, true],
    ['Monitoring reports for periods 2, 3 and 4 have been written.', false, false],
    ['See the response to recommendation 1. Stage 3 complaints are gone.', false, false],
    ['Southwark 2030 is the plan.', false, false],
    ['See https://example.org/2024/5000-homes/42 pages.', false, false],
    ['The plan was agreed and may be widened.', false, false],
    ['', false, false],
  ])('%s: figure %s, date %s', (text, holdsFigure, holdsDate) => {
    expect(describeUpdate({ date: '2024-11', text })).toEqual({
      date: '2024-11',
      text,
      holdsFigure,
      holdsDate,
    });
  });
});
