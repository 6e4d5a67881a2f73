import type { ReadAction, ReadRecommendation, TextField } from '../model.ts';

/** The parts of a record that hold the council's answer. */
export type Answer = Pick<ReadRecommendation, 'response' | 'progress' | 'updates'> & {
  readonly actions: readonly Pick<ReadAction, 'side' | 'text' | 'response' | 'progress' | 'updates'>[];
};

/** The council's own words on a recommendation, field by field; never words that the reviewer wrote. */
export function readAnswerFields(answer: Answer): TextField[] {
  const fields = readOwnFields(answer, '');
  for (const [i, action] of answer.actions.entries())
    fields.push(...readActionFields(action, `actions[${String(i)}].`));
  return fields;
}

/** The council's own words on one action. */
export function readActionFields(action: Answer['actions'][number], prefix: string): TextField[] {
  const own = readOwnFields(action, prefix);
  return action.side === 'response' ? [{ name: `${prefix}text`, text: action.text }, ...own] : own;
}

function readOwnFields(
  answer: Pick<ReadAction, 'response' | 'progress' | 'updates'>,
  prefix: string,
): TextField[] {
  const fields: TextField[] = [];
  if (answer.response !== null) fields.push({ name: `${prefix}response`, text: answer.response });
  if (answer.progress !== null) fields.push({ name: `${prefix}progress`, text: answer.progress });
  for (const [i, update] of answer.updates.entries()) {
    fields.push({ name: `${prefix}updates[${String(i)}].text`, text: update.text });
  }
  return fields;
}
