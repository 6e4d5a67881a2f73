const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAY = 86_400_000;
/** The day before 1 January 1900, as sheets count: they hold 1900 for a leap year. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that a sheet knows. */
const LAST_DAY = 2_958_465;

/**
 * A day of a sheet in words, with as much of it as its format names: day, month and year, or month and year, or the
 * year, or the time of day alone. Null where the number is no day.
 */
export function printDate(serial: number, code: string, from1904: boolean): string | null {
  if (serial < 0 || serial > LAST_DAY) return null;
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY));
  const named = code.toLowerCase();
  const hasYear = named.includes('y');
  const hasDay = named.includes('d');
  const hasTime = /h|s/.test(named);
  // Beside hours and seconds `m` stands for minutes, unless it is written out.
  const hasMonth = /mmm/.test(named) || (named.includes('m') && (hasYear || hasDay || !hasTime));
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`;
  if (!hasDay && !hasMonth && !hasYear) return hasTime ? time : null;
  // Nothing, shown as a day.
  if (serial < 1) return null;
  const year = String(date.getUTCFullYear());
  if (!hasDay && !hasMonth) return year;
  const month = `${MONTHS[date.getUTCMonth()] ?? ''} ${year}`;
  return hasDay ? `${String(date.getUTCDate())} ${month}` : month;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
