import type { Action, Recommendation, Span, Update } from '../model.ts';
import { cutAround } from '../text/cutAround.ts';
import { findFigures } from '../text/findFigures.ts';

/** A recommendation that was reported complete, with a figure in its answer to show for it: where to look. */
export interface GoodPractice {
  readonly id: string;
  readonly council: string | null;
  readonly year: number | null;
  /** Themes that it asks about. */
  readonly themes: readonly string[];
  readonly text: string;
  /** The words that say that it is complete. */
  readonly status: readonly Span[];
  /** Each figure with the field that it stands in, and a few words around it. */
  readonly figures: readonly (Span & { readonly around: string })[];
}

/**
 * What was reported complete with a figure, in the order of the records, of how many that were reported complete, as a
 * whole or an action of theirs. Reported, not proved.
 */
export function findGoodPractice(records: readonly Recommendation[]): {
  readonly found: readonly GoodPractice[];
  readonly complete: number;
} {
  const complete = records.filter((record) => [record, ...record.actions].some(isComplete));
  const found = complete.flatMap((record) => {
    const figures = listAnswerFields(record).flatMap(({ field, text }) =>
      findFigures(text).map((figure) => ({ field, ...figure, around: cutAround(text, figure) })),
    );
    if (figures.length === 0) return [];
    return [
      {
        id: record.id,
        council: record.council,
        year: record.review.year,
        themes: record.themes.asked.map(({ id }) => id),
        text: record.text,
        status: [record, ...record.actions].filter(isComplete).flatMap(({ status }) => status.evidence),
        figures,
      },
    ];
  });
  return { found, complete: complete.length };
}

function isComplete({ status }: Pick<Action, 'status'>): boolean {
  return status.value === 'complete';
}

interface AnswerField {
  readonly field: string;
  readonly text: string;
}

/** The council's own words on what is complete, by the names of their fields. */
function listAnswerFields(record: Recommendation): AnswerField[] {
  return [
    ...(isComplete(record) ? listFields('', record) : []),
    ...record.actions.flatMap((action, at) => {
      if (!isComplete(record) && !isComplete(action)) return [];
      const start = `actions[${String(at)}].`;
      const own = action.side === 'response' ? [{ field: `${start}text`, text: action.text }] : [];
      return [...own, ...listFields(start, action)];
    }),
  ];
}

function listFields(
  start: string,
  { response, progress, updates }: Pick<Action, 'response' | 'progress' | 'updates'>,
): AnswerField[] {
  return [
    { field: `${start}response`, text: response ?? '' },
    { field: `${start}progress`, text: progress ?? '' },
    ...updates.map(({ text }: Update, at) => ({ field: `${start}updates[${String(at)}].text`, text })),
  ];
}
