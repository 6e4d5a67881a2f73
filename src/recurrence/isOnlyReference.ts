import { findReferences, type ReferringRecord } from './findReferences.ts';

/** What may stand beside a reference without being an answer: "Please see response to K1 above and below." */
const EMPTY_WORDS =
  /\b(?:please|also|above|below|and|the|see|further|details?|for|details|more|information|n\/?a)\b/gi;

/** Whether the answer is nothing but a reference to another recommendation's. */
export function isOnlyReference(record: ReferringRecord): boolean {
  const references = findReferences(record).filter(
    ({ field }) => !field.startsWith('notes') && field !== 'text',
  );
  if (references.length === 0) return false;
  const answers: (readonly [string, string | null])[] = [
    ['response', record.response],
    ['progress', record.progress],
    ...record.updates.map((update, i) => [`updates[${String(i)}].text`, update.text] as const),
    ...record.actions.flatMap((action, i) => [
      [`actions[${String(i)}].text`, action.side === 'response' ? action.text : null] as const,
      [`actions[${String(i)}].response`, action.response] as const,
      [`actions[${String(i)}].progress`, action.progress] as const,
    ]),
  ];
  return answers.every(([field, text]) => {
    if (text === null) return true;
    const own = references.filter((reference) => reference.field === field);
    let rest = text;
    for (const { start, end } of own.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    return !/[\p{L}\p{N}]/u.test(rest.replaceAll(EMPTY_WORDS, ' '));
  });
}
