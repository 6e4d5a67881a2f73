import type { Issue, Review, ReviewKind } from '../../model.ts';
import type { Finding, Found } from './finding.ts';
import { readClaims } from './readClaims.ts';
import { findRowReviews, type RowReview } from './findRowReviews.ts';
import { kindWords, reviewBodies, type ReviewBody } from './reviewWords.ts';
import type { Zone, ZonedLine } from './readZones.ts';

/** Who reviewed, and what kind of review it was, in the document's own words. */
export interface ReviewFound {
  readonly body: Finding<string> | null;
  readonly kind: Finding<ReviewKind> | null;
  /** Where a column names the review of each row: what it prints → who and what kind. */
  readonly rows: readonly RowReview[];
  readonly issues: readonly Issue[];
}

/** The title says it, else the introduction, else the headings; what stands in the table is about anything. */
const ZONES: readonly Zone[] = ['title', 'intro', 'heading'];
/** So many times what speaks for any other must speak for the one that is taken, within an introduction. */
const AHEAD = 2;

export function findReview(lines: readonly ZonedLine[]): ReviewFound {
  const rows = findRowReviews(lines);
  const claims = readClaims(lines);
  const body = findBody(claims, rows.length > 1);
  const kind = findKind(claims, body, rows);
  return {
    body: body.finding && { ...body.finding, value: body.finding.value.name },
    kind: kind.finding,
    rows,
    issues: [...body.issues, ...kind.issues],
  };
}

/** The reviewer that the first zone to name one names; a title that names two leaves it open. */
function findBody(lines: readonly ZonedLine[], mixed: boolean): Found<ReviewBody> {
  const titled = takeKind(countIn(lines, 'title', kindWords))?.value;
  for (const zone of ZONES) {
    // A title that says what kind of review it is has none of another kind's reviewers named below it.
    const bodies =
      zone === 'title' || titled === undefined
        ? reviewBodies
        : reviewBodies.filter(({ kind }) => kind === titled);
    const counted = countIn(lines, zone, bodies);
    const [first, second] = counted;
    if (!first) continue;
    if (!second || (zone !== 'title' && first.times >= AHEAD * second.times))
      return { finding: first.finding, issues: [] };
    // Each row of a table that mixes reviews says whose it is.
    if (mixed) return { finding: null, issues: [] };
    const issue: Issue = {
      code: 'review-unclear',
      message:
        `It names ${first.finding.value.name} and ${second.finding.value.name} as reviewers: ` +
        'whose review it is, is left open; --body says it.',
      source: first.finding.place,
    };
    return { finding: null, issues: [issue] };
  }
  return { finding: null, issues: [] };
}

/** The kind by the words of the title, else by who reviewed, else by the words of the introduction and the headings. */
function findKind(
  lines: readonly ZonedLine[],
  body: Found<ReviewBody>,
  rows: ReviewFound['rows'],
): Found<ReviewKind> {
  const kinds = new Set(rows.map(({ review }) => review.kind));
  const [row] = rows;
  // A table of several kinds of review is none of them.
  if (kinds.size > 1 && row)
    return {
      finding: { value: 'other', phrase: rows.map(({ printed }) => printed).join(', '), place: row.place },
      issues: [],
    };
  const titled = takeKind(countIn(lines, 'title', kindWords));
  if (titled) return { finding: titled, issues: [] };
  if (body.finding) {
    const { value, phrase, place } = body.finding;
    return { finding: { value: value.kind, phrase, place }, issues: [] };
  }
  for (const zone of ZONES) {
    const found = takeKind(countIn(lines, zone, kindWords));
    if (found) return { finding: found, issues: [] };
  }
  return { finding: null, issues: [] };
}

interface Counted<T> {
  readonly times: number;
  readonly finding: Finding<T>;
}

function takeKind(counted: readonly Counted<{ readonly kind: ReviewKind }>[]): Finding<ReviewKind> | null {
  const [first, second] = counted;
  if (!first || (second && first.times < AHEAD * second.times)) return null;
  return { ...first.finding, value: first.finding.value.kind };
}

/** How often each of some patterns stands in a zone, the most frequent first, with its first words. */
function countIn<T extends { readonly pattern: RegExp }>(
  lines: readonly ZonedLine[],
  zone: Zone,
  patterns: readonly T[],
): Counted<T>[] {
  const counted = patterns.flatMap((value): Counted<T>[] => {
    let times = 0;
    let finding: Finding<T> | null = null;
    for (const line of lines) {
      if (line.zone !== zone) continue;
      const matches = line.text.match(value.pattern) ?? [];
      times += matches.length;
      finding ??= matches[0] === undefined ? null : { value, phrase: matches[0], place: line.place };
    }
    return finding ? [{ times, finding }] : [];
  });
  return counted.sort((one, other) => other.times - one.times);
}

/** The review of the rows that name one; of the document's year where they name none. */
export function describeRows(
  rows: ReviewFound['rows'],
  { year, period }: Pick<Review, 'year' | 'period'>,
): Record<string, Review> {
  return Object.fromEntries(
    rows.map(({ printed, review }) => [printed, review.year === null ? { ...review, year, period } : review]),
  );
}
