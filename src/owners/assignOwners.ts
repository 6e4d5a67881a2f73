import type { Issue, Owner, ReadRecommendation } from '../model.ts';
import { findProseOwners } from './findProseOwners.ts';
import { selectAliases, type OwnerAliases } from './ownerAliases.ts';
import { noOwnerContext, type OwnerContext } from './ownerContext.ts';
import { keepFirst, readOwners } from './readOwners.ts';

export interface AssignedOwners {
  /** Its own and its actions', each name once. */
  readonly owners: readonly Owner[];
  /** The owners of each action, in the order of the record's actions. */
  readonly actions: readonly (readonly Owner[])[];
  readonly issues: readonly Issue[];
}

/**
 * The owners of a recommendation and of its actions: what the owner column prints or, only where the
 * table has no such column, those that the response names as responsible (source `prose`). `context`: what its document says of the letters in its columns.
 */
export function assignOwners(
  record: ReadRecommendation,
  aliases: OwnerAliases,
  context: OwnerContext = noOwnerContext,
): AssignedOwners {
  const known = selectAliases(aliases, record.council);
  if (!record.ownerColumn) return assignProseOwners(record, known);
  const own = readOwners(record.ownerPrinted ?? '', known, context);
  const actions = record.actions.map((action) => readOwners(action.ownerPrinted ?? '', known, context));
  return {
    owners: keepFirst([...own.owners, ...actions.flatMap((action) => action.owners)]),
    actions: actions.map((action) => action.owners),
    issues: keepIssues([own, ...actions].flatMap((read) => read.issues)),
  };
}

function assignProseOwners(record: ReadRecommendation, aliases: OwnerAliases): AssignedOwners {
  const own = [record.response, record.progress, ...record.updates.map((update) => update.text)];
  const actions = record.actions.map((action) => {
    const words = action.side === 'response' ? action.text : null;
    const updates = action.updates.map((update) => update.text);
    return findAll([words, action.response, action.progress, ...updates], record.text, aliases);
  });
  const owners = keepFirst([...findAll(own, record.text, aliases), ...actions.flat()]);
  return { owners, actions, issues: [] };
}

function findAll(texts: readonly (string | null)[], asked: string, aliases: OwnerAliases): Owner[] {
  return keepFirst(texts.flatMap((text) => (text === null ? [] : findProseOwners(text, asked, aliases))));
}

function keepIssues(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue, i) => issues.findIndex((other) => other.message === issue.message) === i);
}
