import type { Recommendation, Update } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';
import { FieldText } from './FieldText.tsx';

interface UpdatesProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly updates: readonly Update[];
  readonly field: string;
  readonly lit: string | null;
}

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

/** Dated updates in printed order. */
export function Updates({ record, page, updates, field, lit }: UpdatesProps) {
  return (
    <>
      {updates.map((update, index) => (
        <FieldText
          record={record}
          page={page}
          field={`${field}[${String(index)}].text`}
          text={update.text}
          lit={lit}
          heading={`Update, ${printMonth(update.date)}`}
        />
      ))}
    </>
  );
}

/** "November 2024" from "2024-11". */
export function printMonth(date: string): string {
  const [year, month] = date.split('-');
  return [months[Number(month) - 1], year].filter((part) => part !== undefined).join(' ');
}
