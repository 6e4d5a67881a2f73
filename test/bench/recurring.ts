import { findRecurring } from '../../src/recurrence/findRecurring.ts';
import { makeRecommendations } from './recommendations.ts';

const count = Number(process.argv[2] ?? 1_000);
const { records, duplicates } = makeRecommendations(count, 1);
const start = performance.now();
const before = process.cpuUsage();
const issues = findRecurring(records, {});
const seconds = (performance.now() - start) / 1_000;
const { user, system } = process.cpuUsage(before);
const issuesOf = new Map<string, Set<number>>();
issues.forEach(({ members }, at) => {
  for (const id of members) issuesOf.set(id, (issuesOf.get(id) ?? new Set()).add(at));
});
const found = duplicates.filter(([a, b]) =>
  [...(issuesOf.get(a) ?? [])].some((at) => issuesOf.get(b)?.has(at)),
);
const largest = issues.reduce((most, { members }) => Math.max(most, members.length), 0);
process.stdout.write(
  JSON.stringify({
    ...{ count, seconds, issues: issues.length, largest, found: found.length, duplicates: duplicates.length },
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  }),
);
