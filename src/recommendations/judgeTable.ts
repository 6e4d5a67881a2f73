import type { Issue, SourcePlace } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import { MAX_ROWS } from './columnFacts.ts';
import type { Header } from './findHeader.ts';
import { isOtherTable } from './hasReviewSign.ts';
import { isAsked, isReviewersAsk } from './isAsked.ts';
import { findExactRole, normaliseHeading, type Role } from './roles.ts';
import type { RawRow } from './tableEvents.ts';

/** What stands around a table. */
export interface TableContext {
  /** Something before the table, or known of the document, names a review. */
  readonly signed: boolean;
  /** The heading or line right above it; empty where there is none. */
  readonly line: string;
  /** A heading stands between it and the rows before. */
  readonly apart: boolean;
}

export interface Judged {
  /** Whether the table's rows are read as recommendations. */
  readonly holds: boolean;
  /** What a reader should know of that. */
  readonly issues: readonly Issue[];
}

/** Headings that other tables have as well: something must show that their cells are what a review asked for. */
const VAGUE = new Set(
  'details,proposal,proposals,action required,actions required,required action,requirement,requirements'.split(
    ',',
  ),
);
/** … and headings under which a document that names a review has nothing else. */
const LOOSE = new Set(
  'improvement area,improvement areas,area for improvement,improvement,improvements,opportunity,opportunities,learning,lesson,lessons,remedy,remedies,suggestion,suggestions'.split(
    ',',
  ),
);
/** This share of a column's cells asks for something where the column holds recommendations. */
const MIN_ASKED = 0.3;
/** Shorter cells are not judged, in characters. */
const MIN_TEXT = 15;

/**
 * Whether a table is one of recommendations, where its headings alone do not tell: the document names a review, or its
 * cells ask for something. `named`: the table as its headings name it, before a column was told by its cells or actions
 * were taken for what is asked.
 */
export function judgeTable(
  header: Header,
  named: Header,
  rows: readonly RawRow[],
  context: TableContext,
): Judged {
  const column = header.columns.find(({ role }) => role === 'recommendation');
  const place = rows[0]?.place;
  if (!column || header.mapped === true || !place) return { holds: true, issues: [] };
  const before = named.columns.find(({ from }) => from === column.from)?.role;
  const promoted = before !== 'recommendation';
  const told = promoted || !isCalledSo(column.heading) ? [describeChoice(column.heading, place)] : [];
  const name = normaliseHeading(column.heading);
  if (!promoted && !VAGUE.has(name) && !(LOOSE.has(name) && !context.signed))
    return { holds: true, issues: told };
  const has = (role: Role): boolean => header.columns.some((other) => other.role === role);
  // An action with someone to do it, by some day, is asked of them, however it is put.
  const planned = promoted && before !== 'findings' && has('owner') && has('timescale');
  const texts = rows
    .filter((row) => row.alone !== true)
    .map((row) => cleanCell(row.cells[column.from]?.text ?? '').text)
    .filter((text) => text.length >= MIN_TEXT)
    .slice(0, MAX_ROWS);
  const share = (asks: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(asks).length / texts.length;
  const other = isOtherTable(
    context.line,
    named.columns.map(({ heading }) => heading),
  );
  if (other) return { holds: share(isReviewersAsk) >= MIN_ASKED, issues: told };
  if (context.signed && planned) return { holds: true, issues: told };
  if (share(isAsked) < MIN_ASKED) return { holds: false, issues: [] };
  return { holds: true, issues: context.signed ? told : [...told, describeUnsigned(place)] };
}

/** A heading that names recommendations outright. */
function isCalledSo(heading: string): boolean {
  return findExactRole(heading) === 'recommendation' || /\brecommend/i.test(heading);
}

function describeChoice(heading: string, source: SourcePlace): Issue {
  const name = heading === '' ? 'A column without a heading' : `The column “${heading}”`;
  return {
    code: 'columns-inferred',
    message: `${name} was read as what was recommended, for no heading says which column is; --map recommendation=COLUMN chooses another.`,
    source,
  };
}

function describeUnsigned(source: SourcePlace): Issue {
  return {
    code: 'review-unseen',
    message:
      'Nothing before this table names a review: its rows were read as recommendations only because they ask for something. Please check that they are.',
    source,
  };
}
