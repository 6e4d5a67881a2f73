/**
 * Whether a date has passed on a day, both as YYYY, YYYY-MM or YYYY-MM-DD. A month has passed when it has ended, a year
 * likewise; a day that is itself only a month or a year has passed no date within it.
 */
export function hasPassed(date: string, day: string): boolean {
  return day.slice(0, date.length) > date;
}
