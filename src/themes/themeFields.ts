import type { ReadAction, ReadRecommendation, Side, TextField } from '../model.ts';

/** What of a record the themes are read from. */
export type ThemeInput = Pick<
  ReadRecommendation,
  'text' | 'findings' | 'response' | 'progress' | 'updates' | 'section'
> & { readonly actions: readonly Pick<ReadAction, 'side' | 'text' | 'response' | 'progress' | 'updates'>[] };

export type FieldRole = 'text' | 'findings' | 'section' | 'response' | 'progress';

export interface ThemeField extends TextField {
  readonly role: FieldRole;
}

/** The fields from which a side is read. No word that the reviewer wrote is read as an answer. */
export function listFields(record: ThemeInput, side: Side): ThemeField[] {
  const fields: ThemeField[] = [];
  const add = (name: string, role: FieldRole, text: string | null): void => {
    if (text !== null && text.trim() !== '') fields.push({ name, role, text });
  };
  if (side === 'asked') {
    add('text', 'text', record.text);
    add('findings', 'findings', record.findings);
    add('section', 'section', record.section);
    return fields;
  }
  add('response', 'response', record.response);
  add('progress', 'progress', record.progress);
  record.updates.forEach((update, index) => {
    add(`updates[${index}].text`, 'progress', update.text);
  });
  record.actions.forEach((action, index) => {
    const at = `actions[${index}]`;
    if (action.side === 'response') add(`${at}.text`, 'response', action.text);
    add(`${at}.response`, 'response', action.response);
    add(`${at}.progress`, 'progress', action.progress);
    action.updates.forEach((update, number) => {
      add(`${at}.updates[${number}].text`, 'progress', update.text);
    });
  });
  return fields;
}

/** The side that a field is read for. */
export function sideOf(role: FieldRole): Side {
  return role === 'response' || role === 'progress' ? 'response' : 'asked';
}

/** Whether a field only surrounds what is asked. */
export function isContext({ role }: ThemeField): boolean {
  return role === 'findings' || role === 'section';
}
