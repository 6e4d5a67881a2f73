import type { RowIssue } from './makeRecurringRows.ts';

/** An issue as it knows what comes close to it. */
export interface NearIssue extends Pick<RowIssue, 'id' | 'title' | 'members'> {
  readonly near: readonly { readonly id: string; readonly score: number }[];
}

export interface ClosestPair {
  readonly member: string;
  readonly near: string;
  readonly issue: string;
}

/** Where nothing came up twice: the two recommendations that come closest to it, by the issue that one of them raises. */
export function findClosest(
  issues: readonly NearIssue[],
  isShown: (record: string) => boolean,
): ClosestPair | null {
  let best: (ClosestPair & { readonly score: number }) | null = null;
  for (const { id: issue, members, near } of issues) {
    const member = members.find(isShown);
    const found = near.find(({ id }) => isShown(id));
    if (member === undefined || found === undefined) continue;
    if (best === null || found.score > best.score)
      best = { member, near: found.id, issue, score: found.score };
  }
  return best;
}
