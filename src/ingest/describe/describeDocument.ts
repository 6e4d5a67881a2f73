import type { InfoEvidence, Issue, Review, SourceDocument, SourcePlace } from '../../model.ts';
import { findAsOf } from './findAsOf.ts';
import { findCouncil } from './findCouncil.ts';
import type { Finding, Found } from './finding.ts';
import { findPrintedDate } from './findPrintedDate.ts';
import { describeRows, findReview } from './findReview.ts';
import { findYear, type ReviewYear } from './findYear.ts';
import type { Council, CouncilNames } from './readCouncils.ts';
import { listDates } from './readFront.ts';
import { NO_PLACE, readZones, type ZonedLine } from './readZones.ts';

/** What a document says of itself; what it does not say is null. */
export interface DocumentDescription {
  readonly council: string | null;
  readonly gss: string | null;
  readonly review: Review;
  /** The review of each row, where a column of the table names it: what it prints → the review. */
  readonly reviews: Readonly<Record<string, Review>>;
  /** The latest date of which it speaks as past. */
  readonly asOf: { readonly date: string; readonly phrase: string } | null;
  /** The date that it bears in its title. */
  readonly dated: { readonly date: string; readonly phrase: string } | null;
  /** The words that each of them was read from. */
  readonly evidence: readonly InfoEvidence[];
  /** What it names more than one of, and was therefore left open. */
  readonly unclear: Readonly<Record<'council' | 'body' | 'year', readonly Issue[]>>;
}

/**
 * Reads from a document which council it is about, who reviewed it, what kind of review it was and in which year. Its
 * text goes before the name of its file, which is asked for what the text does not say.
 */
export function describeDocument(
  source: SourceDocument,
  fileName: string,
  names: CouncilNames,
): DocumentDescription {
  const lines = readZones(source);
  const fromName = readFileName(fileName);
  const council = orElse(findCouncil(lines, names), () => findCouncil(fromName, names));
  const review = findReview(lines);
  const named = findReview(fromName);
  const body = review.body ?? (review.issues.length > 0 ? null : named.body);
  const kind = review.kind ?? (review.issues.length > 0 ? null : named.kind);
  const year = orElse(findYear(lines, kind?.value ?? null), () => findYear(fromName, kind?.value ?? null));
  const asOf = findAsOf(lines);
  const dated = findPrintedDate(lines);
  const { finding: time } = year;
  const isDatedByRows = review.rows.length > 0 && review.rows.every((row) => row.review.year !== null);
  const when = { year: time?.value.year ?? null, period: time?.value.period ?? null };
  const tell = (field: InfoEvidence['field'], finding: Finding<unknown> | null): InfoEvidence[] => {
    if (!finding) return [];
    const { phrase, place } = finding;
    if (place === NAME_PLACE) return [{ field, phrase, from: 'file name' }];
    return [{ field, phrase, from: 'text', ...(place === NO_PLACE ? {} : { source: place }) }];
  };
  return {
    council: council.finding?.value.name ?? null,
    gss: council.finding?.value.gss ?? null,
    review: { body: body?.value ?? null, kind: kind?.value ?? null, ...when },
    reviews: describeRows(review.rows, when),
    asOf: asOf && { date: asOf.value, phrase: asOf.phrase },
    dated: dated && { date: dated.value, phrase: dated.phrase },
    evidence: [
      ...tell('council', council.finding),
      ...tell('body', body),
      ...tell('kind', kind),
      ...tell('year', time),
      ...tell('asOf', asOf),
    ],
    unclear: {
      council: council.issues.map(dropNoPlace),
      body: review.issues.map(dropNoPlace),
      year: (time || year.issues.length > 0 || isDatedByRows ? year.issues : tellDates(lines)).map(
        dropNoPlace,
      ),
    },
  };
}

/** The dates at the top of a document of which none is the review's. */
function tellDates(lines: readonly ZonedLine[]): Issue[] {
  const dates = listDates(lines);
  const [first] = dates;
  if (!first) return [];
  const printed = dates.map((date) => date.printed).slice(0, MOST_DATES);
  const more = dates.length > printed.length ? ' and more' : '';
  return [
    {
      code: 'review-unclear',
      message: `Its top is dated (${printed.join(', ')}${more}), but not the review: its year is left open; --year says it.`,
      source: first.line.place,
    },
  ];
}

/** What the name of a file says counts only where the text says nothing, not where it says two things. */
function orElse<T extends Council | ReviewYear>(found: Found<T>, next: () => Found<T>): Found<T> {
  return found.finding || found.issues.length > 0 ? found : next();
}

/** Dates that an issue tells one by one. */
const MOST_DATES = 4;
const NAME_PLACE: SourcePlace = { line: 0 };

/** An issue about what stands in no line says no place. */
function dropNoPlace({ source, ...issue }: Issue): Issue {
  return source === undefined || source === NO_PLACE || source === NAME_PLACE ? issue : { ...issue, source };
}

/** A file's name as a title: "walsall-mbc_LGA-peer-challenge-2023.pdf" → Walsall Mbc LGA Peer Challenge 2023. */
function readFileName(name: string): ZonedLine[] {
  const words = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/(\d{4})[-_](\d\d)(?!\d)/g, '$1/$2')
    .replace(/(\p{L})(20\d\d)(?!\d)/gu, '$1 $2')
    .split(/[\s_.+-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [{ zone: 'title', text: words.join(' '), place: NAME_PLACE }];
}
