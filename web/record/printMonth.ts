const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "November 2024" from "2024-11", "2024" from "2024". */
export function printMonth(date: string): string {
  const [year, month] = date.split('-');
  return [months[Number(month) - 1], year].filter((part) => part !== undefined).join(' ');
}
