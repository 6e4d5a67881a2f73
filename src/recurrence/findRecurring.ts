import type { Recommendation } from '../model.ts';
import type { RecurringIssue, RecurringPart, RecurringSpan } from './recurringIssue.ts';

export type { RecurringIssue, RecurringPart, RecurringSpan } from './recurringIssue.ts';

const SHOWN_PHRASES = 5;
const LONGEST_TITLE = 80;

/**
 * What came up again, first form: recommendations tied by an explicit reference (span `document`), and per
 * theme those that ask about it, wherever it came up in two councils (`councils`) or in two years of one
 * council (`years`). `titles` gives each theme's title by id.
 */
export function findRecurring(
  records: readonly Recommendation[],
  titles: Readonly<Record<string, string>>,
): RecurringIssue[] {
  return [...findByTheme(records, titles), ...findByReference(records)];
}

function findByReference(records: readonly Recommendation[]): RecurringIssue[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const referrers = new Map<string, Recommendation[]>();
  for (const record of records) {
    // A record that refers twice in other words is one referrer.
    for (const target of new Set(record.crossReferences.map((reference) => reference.target))) {
      if (target !== null && byId.has(target))
        referrers.set(target, [...(referrers.get(target) ?? []), record]);
    }
  }
  return records.flatMap((target) => {
    const others = referrers.get(target.id);
    if (others === undefined) return [];
    const members = [target, ...others];
    const parts = members.map(({ id, text }): RecurringPart => ({
      id,
      field: 'text',
      start: 0,
      end: text.length,
    }));
    return [describeIssue(`reference/${target.id}`, shorten(target.text), 'document', members, parts, [])];
  });
}

function findByTheme(
  records: readonly Recommendation[],
  titles: Readonly<Record<string, string>>,
): RecurringIssue[] {
  const byTheme = new Map<string, Recommendation[]>();
  for (const record of records) {
    for (const { id } of record.themes.asked) byTheme.set(id, [...(byTheme.get(id) ?? []), record]);
  }
  const issues: RecurringIssue[] = [];
  for (const theme of [...byTheme.keys()].sort()) {
    const members = byTheme.get(theme) ?? [];
    const title = titles[theme] ?? theme;
    const councils = listCouncils(members);
    if (councils.length > 1) issues.push(describeTheme(`theme/${theme}`, title, 'councils', theme, members));
    for (const council of councils) {
      const own = members.filter((record) => record.council === council);
      if (listYears(own).length > 1)
        issues.push(describeTheme(`theme/${theme}/${council}`, `${title}, ${council}`, 'years', theme, own));
    }
  }
  return issues;
}

function describeTheme(
  id: string,
  title: string,
  span: RecurringSpan,
  theme: string,
  members: readonly Recommendation[],
): RecurringIssue {
  const parts: RecurringPart[] = [];
  const uses = new Map<string, Set<string>>();
  for (const record of members) {
    for (const { field, start, end, text } of record.themes.asked.find((tag) => tag.id === theme)?.evidence ??
      []) {
      parts.push({ id: record.id, field, start, end });
      const phrase = text.toLowerCase();
      uses.set(phrase, (uses.get(phrase) ?? new Set()).add(record.id));
    }
  }
  const shared = [...uses].filter(([, ids]) => ids.size > 1);
  shared.sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return describeIssue(
    id,
    title,
    span,
    members,
    parts,
    shared.slice(0, SHOWN_PHRASES).map(([phrase]) => phrase),
  );
}

function describeIssue(
  id: string,
  title: string,
  span: RecurringSpan,
  members: readonly Recommendation[],
  parts: readonly RecurringPart[],
  phrases: readonly string[],
): RecurringIssue {
  return {
    id,
    title,
    span,
    members: members.map((record) => record.id),
    parts,
    councils: listCouncils(members),
    years: listYears(members),
    documents: [...new Set(members.map((record) => record.document))],
    phrases,
    reasons: [],
    near: [],
    completed: [],
  };
}

function listCouncils(records: readonly Recommendation[]): string[] {
  return [...new Set(records.flatMap((record) => (record.council === null ? [] : [record.council])))].sort();
}

function listYears(records: readonly Recommendation[]): number[] {
  return [
    ...new Set(records.flatMap((record) => (record.review.year === null ? [] : [record.review.year]))),
  ].sort((a, b) => a - b);
}

/** The first words of a text, up to a whole word. */
function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}
