import type { RowIssue } from './makeRecurringRows.ts';
/** An issue as it knows what comes close to it. */
export interface NearIssue extends Pick<RowIssue, 'id' | 'title' | 'members'> {
  readonly near: readonly {
    readonly id: string;
    readonly score: number;
  }[];
}
export interface ClosestPair {
  readonly member: string;
  readonly near: string;
  readonly issue: string;
}
/** Where nothing came up twice: the two recommendations that come closest to it, by the issue that one of them raises. */
export declare function findClosest(
  issues: readonly NearIssue[],
  isShown: (record: string) => boolean,
): ClosestPair | null;
