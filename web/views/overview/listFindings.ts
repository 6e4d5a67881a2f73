import type { Finding, FindingInput } from './finding.ts';
import { findNobody, findOwner } from './findOwners.tsx';
import { findReturns } from './findReturns.tsx';
import { findThemes, findUnanswered } from './findThemes.tsx';

/** What stands out in the selection, in the order in which an analyst asks. */
export function listFindings(input: FindingInput): Finding[] {
  const [asked, ...others] = findThemes(input, ['asked', 'unasked']);
  return [
    ...(asked === undefined ? [] : [asked]),
    findReturns(input),
    ...findOwner(input),
    ...findNobody(input),
    // That nothing stands out is said once.
    ...others.filter(({ chart }) => chart !== null),
    ...findUnanswered(input),
  ];
}
