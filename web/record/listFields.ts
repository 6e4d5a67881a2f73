import type { Action, Recommendation, TextField } from '../../src/model.ts';
import type { ThemeSpan } from '../evidence/cutRuns.ts';
import { printMonth } from './printMonth.ts';

/**
 * The spans of a field on which tags of a record rest, of both sides: a theme is lit in ask and answer at once. What
 * stands in the record that an answer refers to marks no words of this one.
 */
export function findSpans({ themes }: Pick<Recommendation, 'themes'>, field: string): ThemeSpan[] {
  return [...themes.asked, ...themes.answered].flatMap((tag) =>
    tag.evidence
      .filter((evidence) => evidence.field === field && evidence.record === undefined)
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

/** A text of a record with what a reader calls it: "Response", "Action b, progress". */
export interface NamedField extends TextField {
  readonly title: string;
}

type Answered = Pick<Action, 'text' | 'response' | 'progress' | 'updates'>;

/** Every text of a record, named as evidence names it, in the order in which it is read. */
export function listNamedFields(record: Recommendation): NamedField[] {
  const own = listOf('', record, record.findings, (part) => part);
  const actions = record.actions.flatMap((action, index) =>
    listOf(
      `actions[${String(index)}].`,
      action,
      null,
      (part) => `Action ${action.ref}${part === 'Text' ? '' : `, ${part.toLowerCase()}`}`,
    ),
  );
  return [...own, ...actions];
}

function listOf(
  prefix: string,
  { text, response, progress, updates }: Answered,
  findings: string | null,
  titleOf: (part: string) => string,
): NamedField[] {
  const parts: [string, string, string | null][] = [
    ['text', 'Text', text],
    ['findings', 'Findings', findings],
    ['response', 'Response', response],
    ['progress', 'Progress', progress],
    ...updates.map((update, index): [string, string, string] => [
      `updates[${String(index)}].text`,
      `Update, ${printMonth(update.date)}`,
      update.text,
    ]),
  ];
  return parts.flatMap(([name, title, words]) =>
    words === null || words === '' ? [] : [{ name: `${prefix}${name}`, title: titleOf(title), text: words }],
  );
}
