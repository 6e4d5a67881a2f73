import { describe, expect, it } from 'vitest';
import { findYearless } from '../../src/dates/findYearless.ts';
import { readTimescale } from '../../src/dates/readTimescale.ts';
import { noContext } from '../../src/dates/timeContext.ts';

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);
const TIMES: readonly (readonly [string, number, number])[] = [
  ...NAMES.map((name, index) => [`by ${name}`, index + 1, 1] as const),
  ['by 5th May', 5, 1],
  ['Spring', 3, 3],
  ['Winter', 12, 3],
  ['Summer recess', 7, 2],
  ['Christmas', 12, 1],
  ['Q1', 4, 3],
  ['Quarter 4', 1, 3],
  ['Nov – Jan', 11, 3],
];
const format = (index: number): string =>
  `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;

describe('a time that is printed without its year', () => {
  it('is the next from the given day, its own month among them, as stepping month by month finds it', () => {
    for (let from = 2022 * 12; from < 2025 * 12; from += 1) {
      for (const [printed, month, length] of TIMES) {
        // The first month on or after the day with which a time of that name can end.
        let end = from;
        while ((end - (month - 1 + length - 1)) % 12 !== 0) end += 1;
        expect(
          findYearless(printed, `${format(from)}-15`).map(({ start, end: last }) => [start, last]),
          `${printed} from ${format(from)}`,
        ).toEqual([[format(end - length + 1), format(end)]]);
      }
    }
  });

  it('is the last before the given day where it tells what was done', () => {
    for (let from = 2022 * 12; from < 2025 * 12; from += 1) {
      for (const [index, name] of NAMES.entries()) {
        let at = from;
        while (at % 12 !== index) at -= 1;
        expect(findYearless(`Launched in ${name}`, format(from))).toMatchObject([{ start: format(at) }]);
      }
    }
  });

  it('stays open where no day is given: the clock is never asked', () => {
    expect(readTimescale('By March', noContext)).toEqual({
      text: 'By March',
      kind: 'date',
      start: null,
      end: null,
    });
  });

  it('says from which day its year was inferred', () => {
    expect(readTimescale('By March', { ...noContext, from: '2024-06-15' })).toEqual({
      text: 'By March',
      kind: 'date',
      start: null,
      end: '2025-03',
      from: '2024-06-15',
    });
  });

  it.each(['Members may need training', 'It may be so', 'marching on', 'Q12', 'springboard'])(
    'is not read in %j',
    (text) => {
      expect(findYearless(text, '2024-06')).toEqual([]);
    },
  );
});
