import { newAction, type Draft } from '../draft.ts';
import { readTail } from './readTails.ts';

/** Bullets of an answer that each end in who does it and when are actions of the council's. */
export function liftActions(draft: Draft): void {
  const lines = draft.response.split('\n');
  const bullets = lines.filter((line) => line.startsWith('- '));
  const tails = bullets.map((line) => readTail(line.slice(2)));
  const [source] = draft.source;
  if (!source || tails.length === 0 || tails.some((tail) => tail === null)) return;
  draft.response = lines.filter((line) => !line.startsWith('- ')).join('\n');
  for (const tail of tails) if (tail) draft.actions.push({ ...newAction('response', source), ...tail });
}
