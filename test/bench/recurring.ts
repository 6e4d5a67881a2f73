import { findPairs } from '../../src/recurrence/findPairs.ts';
import { findRecurring, JOIN, NEAR, type RecurringIssue } from '../../src/recurrence/findRecurring.ts';
import { relateParts } from '../../src/recurrence/relateParts.ts';
import { makeRecommendations, type MadeRecords } from './recommendations.ts';

/** What comes back among so many made-up recommendations: time, memory, and how much of what was made so. */
function measure(count: number): object {
  const made = makeRecommendations(count, 1);
  const start = performance.now();
  const before = process.cpuUsage();
  const issues = findRecurring(made.records, {});
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(before);
  return {
    ...{ count, seconds, issues: issues.length, processor: (user + system) / 1e6 },
    megabytes: process.resourceUsage().maxRSS / 1_024,
    largest: issues.reduce((most, { members }) => Math.max(most, members.length), 0),
    ...judge(made, issues),
  };
}

/**
 * Of the recommendations that say again what an earlier one said, how many stand in an issue with another that speaks of
 * the same; and of all pairs of members of issues, how many speak of one thing.
 */
function judge({ records, issues: spoken }: MadeRecords, issues: readonly RecurringIssue[]): object {
  const indexOf = new Map(records.map(({ id }, index) => [id, index]));
  const found = new Set<number>();
  let [pairs, right] = [0, 0];
  for (const { members } of issues) {
    const own = members.map((id) => indexOf.get(id) ?? -1);
    own.forEach((one, at) => {
      for (const other of own.slice(at + 1)) {
        pairs += 1;
        if (!spoken[one]?.some((issue) => spoken[other]?.includes(issue))) continue;
        right += 1;
        for (const [left, their] of [
          [one, other],
          [other, one],
        ] as const)
          if (spoken[their]?.includes(spoken[left]?.[0] ?? -1)) found.add(left);
      }
    });
  }
  const again = records.map((_, index) => index).filter((index) => index % 10 === 9);
  return {
    again: again.length,
    found: again.filter((index) => found.has(index)).length,
    agreeing: right / pairs,
  };
}

/** Of the pairs that comparing every two parts finds, how many are found: those that count, and those that join groups. */
function compareWithAll(count: number): object {
  const related = relateParts(makeRecommendations(count, 1).records);
  const all = findPairs(related, { least: NEAR, reach: Infinity, most: Infinity });
  const scores = new Map(
    findPairs(related, { least: NEAR }).map(({ a, b, score }) => [`${String(a)} ${String(b)}`, score]),
  );
  const share = (least: number): number => {
    const wanted = all.filter(({ score }) => score >= least);
    return (
      wanted.filter(({ a, b }) => (scores.get(`${String(a)} ${String(b)}`) ?? 0) >= least).length /
      wanted.length
    );
  };
  return { count, pairs: all.length, near: share(NEAR), join: share(JOIN) };
}

const [what = 'measure', count = '1000'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(what === 'all' ? compareWithAll(Number(count)) : measure(Number(count))));
