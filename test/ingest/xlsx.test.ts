import { describe, expect, it } from 'vitest';
import readXlsx from 'read-excel-file/universal';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { printAddress, readAddress } from '../../src/ingest/xlsx/address.ts';
import { printNumber } from '../../src/ingest/xlsx/printNumber.ts';
import { readWorkbook } from '../../src/ingest/xlsx/readWorkbook.ts';
import { openXmlScanner } from '../../src/ingest/xlsx/scanXml.ts';
import { readBytes } from './readFixture.ts';

describe('printNumber shows a number as its sheet does', () => {
  it.each([
    [45352, 'mmm-yy', 'March 2024'],
    [45382, 'dd/mm/yyyy', '31 March 2024'],
    [45382, '[$-809]dd mmmm yyyy;@', '31 March 2024'],
    [45382.75, 'dd/mm/yyyy hh:mm', '31 March 2024'],
    [45382, 'yyyy', '2024'],
    [0.75, 'h:mm', '18:00'],
    [0, 'dd/mm/yyyy', '0'],
    [45382, '"day" 0', '45382'],
    [0.25, '0%', '25%'],
    [0.125, '0.0%', '12.5%'],
    [1.1, '0.00', '1.10'],
    [1.1, '', '1.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [7, '000', '007'],
    [1234567.5, '#,##0.00', '1,234,567.50'],
    [40000, '£#,##0', '£40,000'],
    [40000, '[$£-809]#,##0;[Red]-[$£-809]#,##0', '£40,000'],
    [-40000, '[$£-809]#,##0;[Red]-[$£-809]#,##0', '-£40,000'],
    [2.5, '0.##', '2.5'],
    [3, '0.##', '3'],
    [3, '@', '3'],
  ])('%d as %s is %s', (value, code, text) => {
    expect(printNumber(value, code, false)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(printNumber(0.0, 'h:mm', true)).toBe('00:00');
    expect(printNumber(43920, 'dd/mm/yyyy', true)).toBe('31 March 2024');
  });

  it('every day from 1900 to 2100 is the day that the calendar counts', () => {
    for (let serial = 61; serial < 73_415; serial += 17) {
      const day = new Date(Date.UTC(1899, 11, 30 + serial));
      const [name = '', number, year] = [
        day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
        day.getUTCDate(),
        day.getUTCFullYear(),
      ];
      expect(printNumber(serial, 'd/m/yy', false)).toBe(`${String(number)} ${name} ${String(year)}`);
    }
  });
});

describe('addresses', () => {
  it.each([
    ['A1', 0, 0],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s', (address, row, column) => {
    expect(readAddress(address)).toEqual({ row, column });
    expect(printAddress(row, column)).toBe(address);
  });

  it.each(['', 'A0', '7', 'XFE1', 'A1048577', 'a1', 'A1:B2'])('%j is none', (address) => {
    expect(readAddress(address)).toBeNull();
  });
});

it('a text that is cut into pieces anywhere is the same XML', () => {
  const xml =
    '<?xml version="1.0"?><x:a b="1 > 0" c=\'&quot;&#163;\'><!-- <no> --><d/>one &amp; two<![CDATA[<raw>]]></x:a>';
  const scan = (pieces: readonly string[]): string => {
    const told: string[] = [];
    const scanner = openXmlScanner({
      open: (name, read) => told.push(`<${name} ${String(read('b'))} ${String(read('c'))}>`),
      text: (text) => told.push(text),
      close: (name) => told.push(`</${name}>`),
    });
    for (const [index, piece] of pieces.entries()) scanner.feed(piece, index === pieces.length - 1);
    return told.join('');
  };
  const whole = '<a 1 > 0 "£><d null null></d>one & two<raw></a>';
  expect(scan([xml])).toBe(whole);
  const random = makeSeededRandom(7);
  for (let round = 0; round < 200; round += 1) {
    const pieces: string[] = [];
    for (let at = 0; at < xml.length;) {
      const length = 1 + Math.floor(random() * 20);
      pieces.push(xml.slice(at, at + length));
      at += length;
    }
    expect(scan(pieces)).toBe(whole);
  }
});

it.each(['plan.xlsx', 'sheets.xlsx', 'merged.xlsx'])(
  '%s: the same words as a library reads',
  async (name) => {
    const bytes = readBytes(name);
    const read = await readXlsx(new Blob([Uint8Array.from(bytes)]));
    for (const [index, sheet] of readWorkbook(bytes).entries()) {
      const words = (read[index]?.data ?? []).flat().filter((cell) => typeof cell === 'string');
      const own = sheet.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
      expect(own).toEqual(expect.arrayContaining(words));
      expect(own).toHaveLength((read[index]?.data ?? []).flat().filter((cell) => cell !== null).length);
    }
  },
);
