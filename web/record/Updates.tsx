import type { Update } from '../../src/model.ts';
import { FieldText } from './FieldText.tsx';
import { printMonth } from './printMonth.ts';
import type { Reading } from './reading.ts';
import { UpdateTicks } from './UpdateTicks.tsx';

interface UpdatesProps extends Reading {
  readonly updates: readonly Update[];
  readonly field: string;
}

/** Dated updates: when they were made, and what they say, in printed order. */
export function Updates({ updates, field, ...reading }: UpdatesProps) {
  if (updates.length === 0) return null;
  const { record, page } = reading;
  const from = record.review.year === null ? null : `${String(record.review.year)}-01`;
  const to = page.documents.get(record.document)?.info.asOf?.date ?? null;
  return (
    <>
      <UpdateTicks dates={updates.map(({ date }) => date)} from={from} to={to} />
      {updates.map((update, index) => (
        <FieldText
          {...reading}
          field={`${field}[${String(index)}].text`}
          text={update.text}
          heading={`Update, ${printMonth(update.date)}`}
        />
      ))}
    </>
  );
}
