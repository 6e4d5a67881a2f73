import type { RecurringIssue } from '../../src/recurrence/recurringIssue.ts';

/** A recommendation that comes close to another without raising the same issue. */
export interface SimilarRecord {
  readonly id: string;
  /** The issue that one of the two raises. */
  readonly issue: string;
  readonly title: string;
  /** Likeness, 0 to 1. */
  readonly score: number;
}

/** At most so many are listed. */
const MOST = 5;

/**
 * What comes close to a recommendation, nearest first: near misses of the issues that it raises, and issues that it is
 * itself a near miss of, by their first member. Whatever raises an issue together with it is not listed.
 */
export function listSimilar(issues: readonly RecurringIssue[], id: string): SimilarRecord[] {
  const together = new Set(
    issues.filter(({ members }) => members.includes(id)).flatMap(({ members }) => members),
  );
  const found = issues.flatMap(({ id: issue, title, members, near }): SimilarRecord[] => {
    if (members.includes(id))
      return near.map((other) => ({ id: other.id, issue, title, score: other.score }));
    const own = near.find((other) => other.id === id);
    const [first] = members;
    return own === undefined || first === undefined ? [] : [{ id: first, issue, title, score: own.score }];
  });
  const best = new Map<string, SimilarRecord>();
  for (const one of found) {
    if (together.has(one.id) || one.id === id) continue;
    if ((best.get(one.id)?.score ?? -1) < one.score) best.set(one.id, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}
