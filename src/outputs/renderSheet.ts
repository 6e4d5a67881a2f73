import type { Recommendation } from '../model.ts';
import type { Column, Listing } from './listing.ts';
import { renderCsv } from './renderCsv.ts';
import type { ThemeHeading } from './themeHeading.ts';

type SheetRow = Pick<Recommendation, 'id' | 'council' | 'text' | 'findings'>;
type Action = Pick<
  Recommendation['actions'][number],
  'side' | 'ref' | 'text' | 'response' | 'progress' | 'updates'
>;
type AnswerRow = Pick<Recommendation, 'id' | 'council' | 'response' | 'progress' | 'updates'> & {
  readonly actions: readonly Action[];
  readonly themes: Pick<Recommendation['themes'], 'answeredFrom'>;
};

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A sheet for people to label in: what the recommendation says and an empty column for each theme. No tag, score,
 * heading or answer stands in it, so that nobody is led.
 */
export function renderSheet(records: readonly SheetRow[], themes: readonly ThemeHeading[]): string {
  return renderRows(records, [
    { heading: 'id', value: ({ id }) => id },
    { heading: 'council', value: ({ council }) => council },
    { heading: 'text', value: ({ text }) => text },
    { heading: 'findings', value: ({ findings }) => findings },
    ...[...themes.map(({ id }) => id), 'primary', 'comment'].map(makeEmpty),
  ]);
}

/**
 * A sheet for what the council answers: response, progress, updates and actions, the answer that this one refers to,
 * and an empty column for each core theme. What the reviewer wrote does not stand in it, since no word of it is an
 * answer. Recommendations without any answer are left out: there is nothing to read.
 */
export function renderAnswerSheet(
  records: readonly AnswerRow[],
  themes: readonly ThemeHeading[],
): { readonly csv: string; readonly rows: number } {
  const byId = new Map(records.map((record) => [record.id, record]));
  const answered = records.filter((record) => listAnswers(record).some((text) => text !== ''));
  const readReferred = ({ themes: { answeredFrom } }: AnswerRow): string => {
    const target = answeredFrom === undefined ? undefined : byId.get(answeredFrom);
    return target ? joinTexts([target.id, ...listAnswers(target)]) : '';
  };
  const core = themes.filter((theme) => theme.core).map(({ id }) => id);
  const csv = renderRows(answered, [
    { heading: 'id', value: ({ id }) => id },
    { heading: 'council', value: ({ council }) => council },
    { heading: 'side', value: () => 'answered' },
    ...['response', 'progress', 'updates', 'actions'].map((heading, at): Column<AnswerRow> => ({
      heading,
      value: (record) => listAnswers(record)[at] ?? null,
    })),
    { heading: 'referred', value: readReferred },
    ...[...core, 'comment'].map(makeEmpty),
  ]);
  return { csv, rows: answered.length };
}

/** What the council answers: response, progress, updates, actions. */
function listAnswers({ response, progress, updates, actions }: AnswerRow): readonly string[] {
  return [
    response ?? '',
    progress ?? '',
    joinTexts(updates.map(({ date, text }) => `${date}: ${text}`)),
    joinTexts(actions.map(describeAction)),
  ];
}

function describeAction({ side, ref, text, response, progress, updates }: Action): string {
  // The words of an action that was asked for are the reviewer's.
  const said = joinTexts([
    side === 'response' ? text : '',
    response ?? '',
    progress ?? '',
    ...updates.map((update) => `${update.date}: ${update.text}`),
  ]);
  return said === '' ? '' : `${ref}: ${said}`;
}

function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}

function makeEmpty(heading: string): { readonly heading: string; readonly value: () => null } {
  return { heading, value: () => null };
}

function renderRows<Row>(rows: readonly Row[], csv: readonly Column<Row>[]): string {
  const listing: Listing<Row> = { rows, csv, text: [], note: '' };
  return byteOrderMark + renderCsv(listing);
}
