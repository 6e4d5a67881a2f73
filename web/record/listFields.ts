import type { Action, Recommendation } from '../../src/model.ts';
import type { ThemeSpan } from '../evidence/cutRuns.ts';

/** The spans of a field on which tags of a record rest, of both sides: a theme is lit in ask and answer at once. */
export function findSpans({ themes }: Pick<Recommendation, 'themes'>, field: string): ThemeSpan[] {
  return [...themes.asked, ...themes.answered].flatMap((tag) =>
    tag.evidence
      .filter((evidence) => evidence.field === field)
      .map(({ start, end }) => ({ theme: tag.id, start, end })),
  );
}

/** An action with the name of its field, as evidence names it. */
export interface NumberedAction {
  readonly action: Action;
  readonly field: string;
}

export function listActions(
  { actions }: Pick<Recommendation, 'actions'>,
  side: Action['side'],
): NumberedAction[] {
  return actions
    .map((action, index) => ({ action, field: `actions[${String(index)}]` }))
    .filter(({ action }) => action.side === side);
}
