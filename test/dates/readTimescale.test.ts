import { describe, expect, it } from 'vitest';
import { findIntervals } from '../../src/dates/findIntervals.ts';
import { readTimescale } from '../../src/dates/readTimescale.ts';

/** Printed → kind, start, end. */
const NOTATIONS: readonly (readonly [string, string, string | null, string | null])[] = [
  // Months
  ['July 2022', 'date', '2022-07', '2022-07'],
  ['Sept 24', 'date', '2024-09', '2024-09'],
  ['Mar-24', 'date', '2024-03', '2024-03'],
  ['31st March 2024', 'date', '2024-03', '2024-03'],
  ['31/03/2024', 'date', '2024-03', '2024-03'],
  ['01.04.24', 'date', '2024-04', '2024-04'],
  ['2024-05-31', 'date', '2024-05', '2024-05'],
  ['End of March 2024', 'date', '2024-03', '2024-03'],
  // Until
  ['By end of 2022', 'date', null, '2022'],
  ['All phases to be complete by December 2023', 'date', null, '2023-12'],
  ['by Q4 2024-25', 'date', null, '2025-03'],
  // From
  ['April 2024 onwards', 'range', '2024-04', null],
  ['From April 2024', 'range', '2024-04', null],
  ['Launched June 2022', 'date', '2022-06', null],
  ['Launched Autumn 2022', 'date', '2022-09', null],
  ['Commenced during Summer 2022', 'date', '2022-06', null],
  // Ranges
  ['Launched October 2022 and complete by April 2023', 'range', '2022-10', '2023-04'],
  ['January – March 2024', 'range', '2024-01', '2024-03'],
  ['November to January 2024', 'range', '2023-11', '2024-01'],
  ['1 April 2023 to 31 March 2024', 'range', '2023-04', '2024-03'],
  ['In evidence in June/July 2022 M&C papers', 'range', '2022-06', '2022-07'],
  // Quarters, seasons, years
  ['Q3 2023/24', 'range', '2023-10', '2023-12'],
  ['Quarter 4 of 2023/24', 'range', '2024-01', '2024-03'],
  ['Q1 2024', 'range', '2024-01', '2024-03'],
  ['Spring 2024', 'range', '2024-03', '2024-05'],
  ['Winter 2023', 'range', '2023-12', '2024-02'],
  ['2023', 'date', '2023', '2023'],
  ['During 2022', 'date', '2022', '2022'],
  ['2023/24', 'range', '2023-04', '2024-03'],
  ['End of FY 24/25', 'range', '2024-04', '2025-03'],
  // Without a date
  ['Ongoing', 'ongoing', null, null],
  ['Ongoing, long term commitment with timescales in specific plans', 'ongoing', null, null],
  ['Rolled out, will be reviewed and improved continuously', 'ongoing', null, null],
  ['Steps taken in January 2022 and will continue', 'ongoing', '2022-01', null],
  ['Annually', 'ongoing', null, null],
  ['Medium Term', 'term', null, null],
  ['Short - Medium Term', 'term', null, null],
  ['Short term – Long term and ongoing', 'term', null, null],
  ['Immediate', 'term', null, null],
  ['Within six months', 'term', null, null],
  ['Subject to Cabinet approval', 'event-bound', null, null],
  ['Following the election', 'event-bound', null, null],
  ['TBC', 'none', null, null],
  ['see plan', 'none', null, null],
];

describe('readTimescale', () => {
  it.each(NOTATIONS)('%s: %s, %s to %s', (printed, kind, start, end) => {
    expect(readTimescale(printed)).toEqual({ text: printed, kind, start, end });
  });

  it.each([[null], [''], ['  ']])('is null where nothing is printed: %j', (printed) => {
    expect(readTimescale(printed)).toBeNull();
  });
});

describe('findIntervals', () => {
  it('reads every month of a year from every way to write it', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ');
    for (const [i, month] of months.entries()) {
      const expected = `2024-${String(i + 1).padStart(2, '0')}`;
      const number = String(i + 1).padStart(2, '0');
      for (const printed of [
        `${month} 2024`,
        `${month.slice(0, 3)} 24`,
        `${month.slice(0, 3)}-24`,
        `5 ${month.toUpperCase()} 2024`,
        `05/${number}/24`,
        `2024-${number}`,
      ]) {
        expect(
          findIntervals(printed).map(({ start, end }) => [start, end]),
          printed,
        ).toEqual([[expected, expected]]);
      }
    }
  });

  it.each(['£2024m', 'KPI 24', '3/24 cases', '100 2023456', 'may be 20 of them', '24.5'])(
    'reads no time in %j',
    (text) => {
      expect(findIntervals(text)).toEqual([]);
    },
  );
});
