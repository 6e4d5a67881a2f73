import type { Draft, DraftAction, Part } from './draft.ts';
import { joinText, newAction } from './draft.ts';
import { shareTimescale } from './shareTimescale.ts';

/**
 * Bullets of a recommendation that stand in rows of their own, with their own owner or response, are its
 * actions. Within a row, several bullets share what stands beside them; where the answer lists as many items
 * as there are bullets, or names an owner as many times, each bullet gets its own. An answer that cannot be
 * shared out stays with the recommendation. Answers in rows of their own, with owner or date, are the council's actions.
 */
export function pairAskedActions(draft: Draft): void {
  if (draft.parts.some(({ answers }) => answers === true)) {
    for (const part of draft.parts) draft.actions.push(readAnswer(part));
    return;
  }
  const own = draft.parts.filter(
    (part) => part.bullets.length > 0 && (part.owner !== '' || part.response !== ''),
  );
  if (own.length < 2) {
    for (const part of draft.parts) mergePart(draft, part);
    return;
  }
  for (const part of draft.parts) {
    if (part.bullets.length === 0) mergePart(draft, part);
    else draft.actions.push(...readPart(draft, part));
  }
}

/** An answer in a row of its own is an action of the council's. */
function readAnswer(part: Part): DraftAction {
  const action = newAction('response', part.place);
  return {
    ...action,
    text: part.response,
    progress: part.progress,
    owner: part.owner,
    timescale: part.timescale,
  };
}

function mergePart(draft: Draft, part: Part): void {
  draft.response = joinText(draft.response, part.response);
  draft.progress = joinText(draft.progress, part.progress);
  draft.owner =
    draft.owner === '' || draft.owner === part.owner
      ? draft.owner || part.owner
      : joinOwners(draft.owner, part.owner);
  draft.timescale = joinText(draft.timescale, part.timescale);
}

function joinOwners(before: string, after: string): string {
  return after === '' ? before : `${before}; ${after}`;
}

function readPart(draft: Draft, part: Part): DraftAction[] {
  const count = part.bullets.length;
  const { intro, items } = splitItems(part.response);
  const paired = items.length === count;
  const owners = shareOwner(part.owner, count);
  const dates = shareTimescale(
    part.timescale,
    part.bullets.map(() => null),
  );
  const actions = part.bullets.map((bullet, index) => {
    const action = newAction('asked', part.place);
    action.text = bullet;
    action.owner = owners[index] ?? part.owner;
    action.timescale = dates?.[index] ?? part.timescale;
    if (count === 1) {
      action.response = items.length === 1 && intro === '' ? (items[0] ?? '') : part.response;
      action.progress = part.progress;
    } else if (paired) {
      action.response = items[index] ?? '';
    }
    return action;
  });
  if (count > 1) {
    draft.response = joinText(draft.response, paired ? intro : part.response);
    draft.progress = joinText(draft.progress, part.progress);
    const loose = [paired ? '' : 'response', part.progress === '' ? '' : 'progress'].filter(
      (name) => name !== '',
    );
    if (loose.length > 0) {
      draft.issues.push({
        code: 'cell-guessed',
        message: `${String(count)} bullets share one ${loose.join(' and ')}; kept with the recommendation.`,
        source: part.place,
      });
    }
  }
  return actions;
}

/** The list items of an answer, those after a line that introduces them where there is one. */
function splitItems(response: string): { intro: string; items: string[] } {
  const lines = response.split('\n');
  const colon = lines.findLastIndex((line) => line.endsWith(':'));
  const items = lines.slice(colon + 1).map((line) => line.replace(/^- /, ''));
  return {
    intro: lines
      .slice(0, colon + 1)
      .map((line) => line.replace(/^- /, ''))
      .join('\n'),
    items: response.includes('- ') ? items : [],
  };
}

/** "Director of Finance Director of Finance" beside two bullets is printed once for each. */
function shareOwner(printed: string, count: number): string[] {
  const words = printed.split(/\s+/);
  if (count < 2 || words.length % count !== 0) return [];
  const size = words.length / count;
  const pieces = Array.from({ length: count }, (_, index) =>
    words.slice(index * size, (index + 1) * size).join(' '),
  );
  return pieces.every((piece) => piece === pieces[0]) ? pieces : [];
}
