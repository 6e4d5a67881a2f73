import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findIntervals } from '../../src/dates/findIntervals.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS = 'Winter Winter Spring Spring Spring Summer Summer Summer Autumn Autumn Autumn Winter'.split(
  ' ',
);
const two = (number: number): string => String(number % 100).padStart(2, '0');

/** Every way to name a time that holds this month, written out: the slow, obvious version. */
function nameAll(year: number, month: number): string[] {
  const name = MONTHS[month - 1] ?? '';
  const financial = month >= 4 ? year : year - 1;
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1;
  const academic = month >= 9 ? year : year - 1;
  const winter = month === 12 ? year : year - 1;
  const season = SEASONS[month - 1] ?? '';
  const half = quarter <= 2 ? 1 : 2;
  return [
    `${name} ${String(year)}`,
    `${name.slice(0, 3)} ${two(year)}`,
    `${name.slice(0, 3)}-${two(year)}`,
    `${name.slice(0, 3)} '${two(year)}`,
    `5 ${name.toUpperCase()} ${String(year)}`,
    `21st of ${name} ${String(year)}`,
    `${name} 21, ${String(year)}`,
    `05/${two(month)}/${two(year)}`,
    `5.${String(month)}.${String(year)}`,
    `${String(year)}-${two(month)}-21`,
    `${two(month)}/${String(year)}`,
    `Q${String(quarter)} ${String(financial)}/${two(financial + 1)}`,
    `Q${String(quarter)} ${two(financial)}/${two(financial + 1)}`,
    `quarter ${String(quarter)} of ${String(financial)}-${two(financial + 1)}`,
    `${String(financial)}/${two(financial + 1)} Q${String(quarter)}`,
    `Q${String(Math.ceil(month / 3))} ${String(year)}`,
    `H${String(half)} ${String(financial)}/${two(financial + 1)}`,
    `${String(financial)}/${two(financial + 1)}`,
    `${String(financial)}-${String(financial + 1)}`,
    `${two(financial)}/${two(financial + 1)}`,
    `FY${two(financial)}/${two(financial + 1)}`,
    `academic year ${String(academic)}/${two(academic + 1)}`,
    `${season} ${String(season === 'Winter' ? winter : year)}`,
  ];
}

describe('findIntervals', () => {
  it('reads from every notation the months that it names and no others', () => {
    const spans = new Map<string, [string, string]>();
    for (let year = 2018; year <= 2034; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const at = `${String(year)}-${two(month)}`;
        for (const printed of nameAll(year, month)) spans.set(printed, [spans.get(printed)?.[0] ?? at, at]);
      }
    }
    // Times cut off by the years that were tried are not whole.
    const whole = [...spans].filter(([, [start, end]]) => start > '2018-12' && end < '2034-01');
    expect(whole.length).toBeGreaterThan(2000);
    for (const [printed, span] of whole) {
      const found = findIntervals(`Due ${printed}, as agreed.`).map(({ start, end }) => [start, end]);
      expect(found, printed).toEqual([span]);
    }
  });

  it.each([
    '£2024m',
    '£2024',
    '1,2024',
    'KPI 24',
    '3/24 cases',
    '100 2023456',
    'may be 20 of them',
    '24.5',
    'March 12',
    'FOI 2023456',
  ])('reads no time in %j', (text) => {
    expect(findIntervals(text)).toEqual([]);
  });

  it.each([
    ['Early 2024', '2024-01', '2024-04', 'Early 2024'],
    ['By the end of the financial year 2024/25', '2025-03', '2025-03', 'end of the financial year 2024/25'],
    ['in mid-March 2024', '2024-03', '2024-03', 'mid-March 2024'],
    ['second half of 2024/25', '2024-10', '2025-03', 'second half of 2024/25'],
  ])('takes the part of a time that the words before it name: %s', (text, start, end, words) => {
    const [found] = findIntervals(text);
    expect(found).toMatchObject({ start, end });
    expect(text.slice(found?.at, found?.to)).toBe(words);
  });

  it('reads from a long text what it reads from its parts: the rest is only passed over', () => {
    const rows = readFileSync(new URL('notations.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const filler = ` ${'and so on, as was said, '.repeat(20)}`;
    let text = '';
    const expected = rows.flatMap((row) => {
      const { printed } = JSON.parse(row) as { printed: string };
      text += filler;
      const from = text.length;
      text += printed;
      return findIntervals(printed).map((found) => ({ ...found, at: from + found.at, to: from + found.to }));
    });
    expect(findIntervals(text + filler)).toEqual(expected);
  });
});
