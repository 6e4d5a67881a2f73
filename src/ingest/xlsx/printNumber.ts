import { printDate } from './printDate.ts';

/**
 * A number as its sheet shows it: dates in words ("31 March 2024"; "March 2024" where the format names no day), shares
 * in percent, and the digits that a format of digits asks for.
 *
 * @param code the format code, such as `0.00%` or `mmm-yy`; empty: as it is
 * @param from1904 whether the workbook counts its days from 1904
 */
export function printNumber(value: number, code: string, from1904: boolean): string {
  const bare = bareCode(code, value);
  if (/[dmyhs]/i.test(bare)) {
    const date = printDate(value, bare, from1904);
    if (date !== null) return date;
  }
  if (bare.includes('%')) return `${printDigits(value * 100, bare)}%`;
  return /[0#]/.test(bare) ? printDigits(value, bare) : printGeneral(value);
}

/** The part of a format code that applies to a value, without colours, locales, quoted words and fillers. */
function bareCode(code: string, value: number): string {
  if (/^general$/i.test(code.trim())) return '';
  const parts = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .split(';');
  const part = value < 0 && parts.length > 1 ? `-${parts[1] ?? ''}` : (parts[0] ?? '');
  return part
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/[_*]./g, '');
}

/** Decimal places and leading zeros as the code has them; thousands apart where it parts them. */
function printDigits(value: number, code: string): string {
  const [, whole = '', decimals] =
    /([#0,?]*)(?:\.([#0?]*))?/.exec(code.slice(Math.max(0, code.search(/[#0?.]/)))) ?? [];
  if (/e[+-]/i.test(code) || code.includes('/')) return printGeneral(value);
  const most = decimals?.length ?? 0;
  const least = decimals?.replace(/[^0]/g, '').length ?? 0;
  if (most > 20 || Math.abs(value) >= 1e15) return printGeneral(value);
  const [digits = '', fraction = ''] = Math.abs(Number(value.toPrecision(15)))
    .toFixed(most)
    .split('.');
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '');
  const padded = digits.padStart(whole.replace(/[^0]/g, '').length, '0');
  const parted = /[#0?],[#0?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const currency = /[£€$]/.exec(code)?.[0] ?? '';
  return `${value < 0 ? '-' : ''}${currency}${parted}${kept === '' ? '' : `.${kept}`}`;
}

/** The fifteen digits that a sheet keeps of a number, so that 0.1 + 0.2 is 0.3. */
function printGeneral(value: number): string {
  return String(Number(value.toPrecision(15)));
}
