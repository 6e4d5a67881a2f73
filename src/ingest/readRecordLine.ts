import * as v from 'valibot';
import type { Issue, ReadRecommendation, Review } from '../model.ts';

/** What holds for a line that does not say it itself. */
export interface LineContext {
  /** The document of a line whose id does not begin with one. */
  readonly document: string;
  readonly council: string | null;
  readonly review: Review;
}

/** A line that is a recommendation. */
export interface RecordLine {
  readonly record: ReadRecommendation;
  /** As given: text or number. */
  readonly id: string | number;
  /** Fields that no reader here takes, as given. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A line that is none, with its id where that much could be read. */
export interface BadLine {
  readonly id: string | number | null;
  readonly issues: readonly Issue[];
}

const text = v.optional(v.nullable(v.string('must be text')), null);
const recordLine = v.looseObject({
  id: v.union([v.pipe(v.string(), v.nonEmpty()), v.number()], 'must be text or a number'),
  text: v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('is empty')),
  document: text,
  council: text,
  section: text,
  ref: v.optional(v.nullable(v.union([v.string(), v.number()])), null),
  findings: text,
  response: text,
  progress: text,
});
/** Taken where they have this form, else passed on as they are. */
const reviewFields = v.object({
  body: v.fallback(v.nullable(v.string()), null),
  kind: v.fallback(v.nullable(v.picklist(['audit', 'peer-challenge', 'inspection', 'other'])), null),
  year: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
  period: v.fallback(v.nullable(v.string()), null),
  owner: v.fallback(v.nullable(v.string()), null),
  timescale: v.fallback(v.nullable(v.string()), null),
});

/** What a line is read from and what is made of its words: never passed on as given. */
const taken = new Set(
  (
    'id document council section ref text findings response progress review owners timescale status ' +
    'accepted strength crossReferences themes issues codebook'
  ).split(' '),
);

/**
 * Reads one JSON line `{id, council?, text, findings?, response?, progress?, section?, ref?, owner?, timescale?,
 * body?, kind?, year?, period?, …}`; `line` counts from 1. A line that is no such record comes back with an issue.
 */
export function readRecordLine(json: string, line: number, context: LineContext): RecordLine | BadLine {
  const value = parseJson(json);
  const checked = v.safeParse(recordLine, value);
  if (!checked.success) return { id: findId(value), issues: [describe(checked.issues[0], value, line)] };
  const { id, ref, ...fields } = checked.output;
  const extra = v.parse(reviewFields, fields);
  const review: Review = {
    body: extra.body ?? context.review.body,
    kind: extra.kind ?? context.review.kind,
    year: extra.year ?? context.review.year,
    period: extra.period ?? context.review.period,
  };
  return {
    id,
    rest: Object.fromEntries(Object.entries(fields).filter(([key]) => !taken.has(key))),
    record: {
      id: String(id),
      document: fields.document ?? findDocument(String(id)) ?? context.document,
      council: fields.council ?? context.council,
      review,
      ref: ref === null ? null : String(ref),
      refPrinted: null,
      section: fields.section,
      text: fields.text,
      findings: fields.findings,
      response: fields.response,
      progress: fields.progress,
      updates: [],
      notes: [],
      actions: [],
      ownerPrinted: extra.owner,
      ownerColumn: extra.owner !== null,
      timescalePrinted: extra.timescale,
      source: [{ line }],
      corrections: [],
      issues: [],
    },
  };
}

/** Undefined where it is no JSON; a list is no record. */
function parseJson(json: string): unknown {
  try {
    const value = JSON.parse(json) as unknown;
    return Array.isArray(value) ? null : value;
  } catch {
    return undefined;
  }
}

function describe(issue: v.BaseIssue<unknown>, value: unknown, line: number): Issue {
  const key = v.getDotPath(issue);
  const said = issue.received === 'undefined' ? 'is missing' : issue.message;
  const message = value === undefined ? 'not JSON' : key === null ? 'not a JSON object' : `${key} ${said}`;
  return { code: 'bad-line', message, source: { line } };
}

function findId(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

/** `<document>/<ref>` */
function findDocument(id: string): string | null {
  const end = id.lastIndexOf('/');
  return end > 0 ? id.slice(0, end) : null;
}
