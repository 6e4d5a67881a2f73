import { measureFigure, type FigureGroup, type GroupFigure } from './figures.ts';
import { hasSide } from './sides.ts';

/**
 * Each with what it is counted of: asked and answered of all recommendations, both and unanswered of those that ask,
 * unasked of those that answer.
 */
const answerMeasures = ['asked', 'answered', 'both', 'unanswered', 'unasked'] as const;
export type AnswerMeasure = (typeof answerMeasures)[number];

/** What was asked beside what was answered, theme by theme. "Unanswered" is a question to the reader. */
export function measureAnswers(
  groups: readonly FigureGroup[],
  themes: readonly { readonly id: string }[],
): GroupFigure<AnswerMeasure>[] {
  return groups.flatMap(({ name, records }) =>
    themes.flatMap(({ id }) => {
      const asked = records.filter((record) => hasSide(record, id, 'asked'));
      const answered = records.filter((record) => hasSide(record, id, 'answered'));
      const bases = { asked: records, answered: records, both: asked, unanswered: asked, unasked: answered };
      return answerMeasures.map((measure) =>
        measureFigure({ theme: id, group: name, measure }, bases[measure], (record) =>
          hasSide(record, id, measure),
        ),
      );
    }),
  );
}
