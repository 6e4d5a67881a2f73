const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's name, whole or short, as a part of a regular expression without capturing groups. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** 1 to 12, by the first three letters of a month's name. */
export function readMonth(name: string): number | undefined {
  const month = NAMES.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? undefined : month + 1;
}

/** YYYY-MM. */
export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
