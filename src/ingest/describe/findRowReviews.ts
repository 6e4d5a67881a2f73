import type { Review, SourcePlace } from '../../model.ts';
import { readTimes } from './findYear.ts';
import { kindWords, reviewBodies } from './reviewWords.ts';
import type { ZonedLine } from './readZones.ts';

/** The review of some rows; of its year only what the cell says. */
export interface RowReview {
  readonly printed: string;
  readonly review: Review;
  readonly place: SourcePlace;
}

/** A longer cell says more than whose review it is. */
const LONGEST = 60;
/** The head of a column that names the review of each row. */
const SOURCE =
  /^(?:source|origin|review|reviewer|reviewing body|inspection|inspectorate|report|audit body|body)\b/i;
/** What the name of a review has beside reviewer, kind and year. */
const FILLER =
  /\b(?:the|of|by|and|for|from|final|annual|report|review|recommendations?|findings|corporate|challenge|letter|plan|action|ILACS|assessment|inspection)\b/gi;

/**
 * The reviews that a column names row by row: cells that hold nothing but a reviewer's name, or, below a head that says
 * so ("Source"), the name of a review with its kind and year. One cell alone makes no column.
 */
export function findRowReviews(lines: readonly ZonedLine[]): RowReview[] {
  const sources = new Set<number>();
  const found = new Map<string, RowReview & { readonly column: number; times: number }>();
  for (const line of lines) {
    const { text, place, column, zone } = line;
    if (column === undefined || text.length > LONGEST) continue;
    if (zone === 'heading' && SOURCE.test(text)) sources.add(column);
    if (zone !== 'body') continue;
    const review = readReview(line, sources.has(column));
    if (!review) continue;
    const known = found.get(text);
    if (known) known.times += 1;
    else found.set(text, { printed: text, review, place, column, times: 1 });
  }
  const columns = new Map<number, number>();
  for (const { column, times } of found.values()) columns.set(column, (columns.get(column) ?? 0) + times);
  const [column, times = 0] = [...columns].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (times < 2) return [];
  return [...found.values()]
    .filter((one) => one.column === column)
    .map(({ printed, review, place }) => ({ printed, review, place }));
}

/** The review that a cell is the name of; null where it says anything else. */
function readReview(line: ZonedLine, isSource: boolean): Review | null {
  const { text } = line;
  const body = reviewBodies.find(({ pattern }) => text.search(pattern) >= 0);
  const rest = body ? text.replace(body.pattern, ' ') : text;
  if (body && !/\w/.test(rest)) return { body: body.name, kind: body.kind, year: null, period: null };
  if (!isSource) return null;
  const kind = kindWords.find(({ pattern }) => rest.search(pattern) >= 0);
  if (!body && !kind) return null;
  const time = readTimes(line)[0];
  const left = (kind ? rest.replace(kind.pattern, ' ') : rest)
    .replace(FILLER, ' ')
    .replace(time?.phrase ?? '', ' ');
  if (/\p{L}/u.test(left)) return null;
  return {
    body: body?.name ?? text.replace(time?.phrase ?? '', '').replace(/[\s(,–-]+$/, ''),
    kind: kind?.kind ?? body?.kind ?? null,
    year: time?.value.year ?? null,
    period: time?.value.period ?? null,
  };
}
