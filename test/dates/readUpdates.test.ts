import { describe, expect, it } from 'vitest';
import { readUpdates } from '../../src/dates/readUpdates.ts';

describe('readUpdates', () => {
  it.each([
    ['Update November 24: Done.', '2024-11', 'Done.'],
    ['Update May 24: Done.', '2024-05', 'Done.'],
    ['November 2024 update: Done.', '2024-11', 'Done.'],
    ['Update (June 2023) - Done.', '2023-06', 'Done.'],
    ['[Update 12/06/2024] Done.', '2024-06', 'Done.'],
    ['Progress at 31/03/24: Done.', '2024-03', 'Done.'],
    ['Update as of 5th May 2024: Done.', '2024-05', 'Done.'],
    ['Progress update – March 2023\nDone.', '2023-03', 'Done.'],
    ['September 2023: Done.', '2023-09', 'Done.'],
    ['Nov-24 update: Done.', '2024-11', 'Done.'],
    ['Nov-24 update Done.', '2024-11', 'Done.'],
    ['As at 31/3/24: Done.', '2024-03', 'Done.'],
    ['As at 31 March 2024, Done.', '2024-03', 'Done.'],
    ['(May 2024) Done.', '2024-05', 'Done.'],
    ['[May 2024]: Done.', '2024-05', 'Done.'],
    ['15.11.24 – Done.', '2024-11', 'Done.'],
    ['15/11/2024 - Done.', '2024-11', 'Done.'],
    ['Q2 23/24 update: Done.', '2023-09', 'Done.'],
    ['Q2 23/24 Update Done.', '2023-09', 'Done.'],
    ['Q2 2023/24: Done.', '2023-09', 'Done.'],
    ['Update Q2 2023/24 - Done.', '2023-09', 'Done.'],
    ['Update – Autumn 2024: Done.', '2024-11', 'Done.'],
    ['Update May 24 Done.', '2024-05', 'Done.'],
    ['Update 24 May 2024 Done.', '2024-05', 'Done.'],
    ['Progress report (November 2024): Done.', '2024-11', 'Done.'],
    ['May 2024\nDone.', '2024-05', 'Done.'],
    ['Position at end of March 2024: Done.', '2024-03', 'Done.'],
    ['Update\nMay 24: Done.', '2024-05', 'Done.'],
  ])('%j', (text, date, words) => {
    expect(readUpdates(text)).toEqual({ updates: [{ date, text: words }], rest: null });
  });

  it.each([
    'The plan went to the Audit Panel in\nMarch 2023\nand was agreed.',
    'It will be done by\nMay 2032: members have agreed.',
    'It was agreed in\n(March 2023) by all.',
  ])('takes a date for no label where the line above breaks off before it: %j', (text) => {
    expect(readUpdates(text)).toEqual({ updates: [], rest: text });
  });

  it('keeps several in printed order, with the undated text before them', () => {
    expect(readUpdates('Work began.\nUpdate November 24: It went on. Update May 24: It began.')).toEqual({
      updates: [
        { date: '2024-11', text: 'It went on.' },
        { date: '2024-05', text: 'It began.' },
      ],
      rest: 'Work began.',
    });
  });

  it('goes on from a bare date to the next, also where line ends were lost', () => {
    expect(readUpdates('Sept 2023: Work began. Nov 2023: It ended. Dec 2023 was quiet.').updates).toEqual([
      { date: '2023-09', text: 'Work began.' },
      { date: '2023-11', text: 'It ended. Dec 2023 was quiet.' },
    ]);
  });

  it('gives what follows a page break to the update that it broke off', () => {
    const text =
      'Update November 24: The plan was\nagreed.\nMore came later. Update May 24: It was\ndrafted.';
    expect(readUpdates(text).updates).toEqual([
      { date: '2024-11', text: 'The plan was\nagreed.\nMore came later.' },
      { date: '2024-05', text: 'It was\ndrafted.' },
    ]);
  });

  it.each<[string, ...[string, string][]]>([
    [
      '15/03/2024 – The board met. 20/06/2024 – Terms agreed; next meeting July 2024.',
      ['2024-03', 'The board met.'],
      ['2024-06', 'Terms agreed; next meeting July 2024.'],
    ],
    [
      'Update 1 (March 2024): A plan was written. Update 2 (June 2024): It was agreed.',
      ['2024-03', 'A plan was written.'],
      ['2024-06', 'It was agreed.'],
    ],
    [
      'Update No. 1 – March 2024: A plan was written. Update No. 2 – June 2024: It was agreed.',
      ['2024-03', 'A plan was written.'],
      ['2024-06', 'It was agreed.'],
    ],
    ["Sept '24 – Work began; Dec '24 – It ended.", ['2024-09', 'Work began;'], ['2024-12', 'It ended.']],
    [
      'March 2024 - Board set up.\nJune 2024 - It met, and will meet again.',
      ['2024-03', 'Board set up.'],
      ['2024-06', 'It met, and will meet again.'],
    ],
    ['01.02.24: Work began; 03.04.24: It ended.', ['2024-02', 'Work began;'], ['2024-04', 'It ended.']],
    ['Q1 2024/25: Work began. Q2 2024/25: It ended.', ['2024-06', 'Work began.'], ['2024-09', 'It ended.']],
    [
      'Update (15/03/2024): Work began.\nFurther update (20/06/2024): It ended.',
      ['2024-03', 'Work began.'],
      ['2024-06', 'It ended.'],
    ],
    [
      'Feb-24: Drafted\nMay-24: Approved by Cabinet',
      ['2024-02', 'Drafted'],
      ['2024-05', 'Approved by Cabinet'],
    ],
  ])('tells the dated updates of %j apart', (text, ...updates) => {
    expect(readUpdates(text)).toEqual({
      updates: updates.map(([date, words]) => ({ date, text: words })),
      rest: null,
    });
  });

  it.each([
    "Sept '24 – Dec '24 – the pilot ran.",
    "Sept '24 – Outturn is considered.",
    "Sept '26 – will go live; Dec '26 – to be reviewed.",
    'The board met on 15/03/2024 – terms were agreed. On 20/06/2024 – a Thursday – it met again.',
    'It was agreed. March 2024 – June 2024 saw it done. July 2024 – the end.',
    '15/03/2024 – 20/06/2024 saw the pilot.',
    'We will update November 2024 figures in the report.',
    'An update was given in May 2024. More follows.',
    'The MTFS in July 2023 will assess the need.',
    '15th June 22 – Outturn 21/22',
    'The board was set up (May 2024) and meets monthly.',
    'Set up in May 2024: the board meets monthly.',
    'Updated the register in May 2024 The board met.',
    'Update 2023/24: see above',
    'Completed May 2024',
    'The deficit as at 31 March 2024, was lower.',
  ])('is no label: %s', (text) => {
    expect(readUpdates(text)).toEqual({ updates: [], rest: text });
  });

  it('loses no word of any text but the labels', () => {
    const pieces = [
      'Work began.',
      'Update May 24: A b.',
      'In May 2024 it ended.',
      '\nJune 2023: c d',
      'Update (June 2023) - e',
    ];
    for (let seed = 0; seed < 200; seed += 1) {
      const text = [0, 1, 2, 3].map((i) => pieces[(seed * 7 + i * (seed % 4) + i) % pieces.length]).join(' ');
      const { updates, rest } = readUpdates(text);
      const kept = [rest ?? '', ...updates.map((update) => update.text)].join(' ');
      const words = (value: string): string[] =>
        value
          .replaceAll(/Update May 24:|June 2023:|Update \(June 2023\) -/g, ' ')
          .split(/\s+/)
          .filter(Boolean);
      expect(words(kept)).toEqual(words(text));
    }
  });
});
