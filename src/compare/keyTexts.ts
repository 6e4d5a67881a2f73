import type { Recommendation } from '../model.ts';
import type { KeyText } from './measureKeyness.ts';

/** Whose words are looked at: the reviewer's, or the council's. */
export type KeySide = 'asked' | 'answered';

/**
 * The words of recommendations on one side. Asked: their own text and the actions that the reviewer asked for; findings
 * are left out, which a table may print again for several rows. Answered: response, progress, updates and the council's
 * actions.
 */
export function readKeyTexts(records: readonly Recommendation[], side: KeySide): KeyText[] {
  return records.map((record) => ({
    id: record.id,
    council: record.council,
    text: (side === 'asked' ? listAsked(record) : listAnswered(record)).join('\n'),
  }));
}

function listAsked({ text, actions }: Recommendation): string[] {
  return [text, ...actions.flatMap((action) => (action.side === 'asked' ? [action.text] : []))];
}

function listAnswered({ response, progress, updates, actions }: Recommendation): string[] {
  return [
    ...[response, progress].filter((text) => text !== null),
    ...updates.map(({ text }) => text),
    ...actions.flatMap((action) => [
      ...(action.side === 'response' ? [action.text] : []),
      ...[action.response, action.progress].filter((text) => text !== null),
      ...action.updates.map(({ text }) => text),
    ]),
  ];
}
