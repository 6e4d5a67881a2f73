import * as v from 'valibot';
import type { Issue, KeyedTime, ReadAction, ReadRecommendation, Review } from '../model.ts';
import {
  ownFields,
  recordLine,
  reviewFields,
  type ActionInput,
  type OwnersInput,
  type TimescaleInput,
} from './recordLineSpec.ts';

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
  /** The tags with which the line came in. */
  readonly earlier: EarlierTags | null;
}

/** Tags of a record that this program wrote before, and the version of the codebook that made them. */
export interface EarlierTags {
  readonly codebook: string;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** A line that is none, with its id where that much could be read. */
export interface BadLine {
  readonly id: string | number | null;
  readonly issues: readonly Issue[];
}

/** What a line is read from, and what is made of its words anew: never passed on as given. */
const taken = new Set(
  (
    'id document council section ref refPrinted text findings response progress updates actions notes review owners ' +
    'timescale status accepted strength crossReferences themes codebook frames proposals stale'
  ).split(' '),
);

/** Issues that are found anew in the words of a record. */
const foundAnew =
  /^(?:owner-|look-alike-letters|reference-unresolved|answer-by-reference|no-theme-found|bad-line)/;

/**
 * Reads one JSON line `{id, council?, text, findings?, response?, progress?, section?, ref?, owners?, timescale?,
 * updates?, actions?, notes?, body?, kind?, year?, period?, …}`; `line` counts from 1. Owners and timescale may be
 * text, or stand in the form in which this program writes them, so that its own records can be read again. A
 * line that is no such record comes back with an issue.
 */
export function readRecordLine(json: string, line: number, context: LineContext): RecordLine | BadLine {
  const value = parseJson(json);
  const checked = v.safeParse(recordLine, value);
  if (!checked.success) return { id: findId(value), issues: [describe(checked.issues[0], value, line)] };
  const { id, ref, ...fields } = checked.output;
  const own = v.parse(ownFields, fields);
  const actions = (fields.actions ?? []).map(readAction);
  const named = fields.owners ?? fields.owner;
  const mine = listOwners(
    named,
    new Set(actions.flatMap(({ ownerPrinted }) => ownerPrinted?.split('; ') ?? [])),
  );
  return {
    id,
    earlier: readEarlier(value),
    rest: Object.fromEntries(
      Object.entries(value as Record<string, unknown>).filter(
        ([key, given]) => key !== 'id' && !taken.has(key) && !isOwn(key, given, own),
      ),
    ),
    record: {
      id: String(id),
      document: fields.document ?? findDocument(String(id)) ?? context.document,
      council: fields.council ?? context.council,
      review: readReview(fields, context),
      ref: ref === null ? null : String(ref),
      refPrinted: fields.refPrinted,
      section: fields.section,
      text: fields.text,
      findings: fields.findings,
      response: fields.response,
      progress: fields.progress,
      updates: fields.updates ?? [],
      notes: fields.notes ?? [],
      actions,
      ownerPrinted: mine,
      ownerColumn:
        mine !== null || actions.some(({ ownerPrinted }) => ownerPrinted !== null) || isNoneInColumn(named),
      timescalePrinted: readTimescaleText(fields.timescale),
      ...readKeyed(fields.timescale),
      source: own.source.length > 0 ? (own.source as ReadRecommendation['source']) : [{ line }],
      corrections: own.corrections,
      issues: own.issues.filter(({ code }) => !foundAnew.test(code)) as Issue[],
    },
  };
}

const tagIds = v.pipe(
  v.array(v.object({ id: v.string() })),
  v.transform((tags) => tags.map(({ id }) => id)),
);
const earlierTags = v.object({
  codebook: v.string(),
  themes: v.object({ asked: v.fallback(tagIds, []), answered: v.fallback(tagIds, []) }),
});

function readEarlier(value: unknown): EarlierTags | null {
  const read = v.safeParse(earlierTags, value);
  return read.success ? { codebook: read.output.codebook, ...read.output.themes } : null;
}

/** Whether a field holds what this program wrote there; another's `source` is passed on as it is. */
function isOwn(key: string, given: unknown, own: v.InferOutput<typeof ownFields>): boolean {
  if (key !== 'source' && key !== 'corrections' && key !== 'issues') return false;
  return own[key].length > 0 || (Array.isArray(given) && given.length === 0);
}

function readReview(fields: Readonly<Record<string, unknown>>, context: LineContext): Review {
  const nested = v.safeParse(reviewFields, fields.review);
  const plain = v.parse(reviewFields, fields);
  const said = nested.success ? nested.output : plain;
  return {
    body: plain.body ?? said.body ?? context.review.body,
    kind: plain.kind ?? said.kind ?? context.review.kind,
    year: plain.year ?? said.year ?? context.review.year,
    period: plain.period ?? said.period ?? context.review.period,
  };
}

function readAction(action: ActionInput, index: number): ReadAction {
  return {
    side: action.side,
    ref: String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1),
    refPrinted: action.refPrinted,
    text: action.text,
    response: action.response,
    progress: action.progress,
    updates: action.updates ?? [],
    ...(action.notes ? { notes: action.notes } : {}),
    ownerPrinted: listOwners(action.owners ?? action.owner, new Set()),
    timescalePrinted: readTimescaleText(action.timescale),
    ...readKeyed(action.timescale),
    source: action.source as ReadAction['source'],
  };
}

/** Owners as a column would print them, by the name they were given. Those read from prose are left to be read again; `known` stand on actions. */
function listOwners(owners: OwnersInput, known: ReadonlySet<string>): string | null {
  if (owners === null || typeof owners === 'string') return owners === '' ? null : owners;
  const printed = owners.flatMap((owner) => {
    if (typeof owner === 'string') return [owner];
    return owner.source === 'prose' ? [] : [owner.name ?? owner.printed ?? ''];
  });
  const mine = printed.filter((name) => name !== '' && !known.has(name));
  return mine.length === 0 ? null : mine.join('; ');
}

/** "owners": [] says that a column for owners is there and empty. */
function isNoneInColumn(owners: OwnersInput): boolean {
  return Array.isArray(owners) && owners.length === 0;
}

function readTimescaleText(timescale: TimescaleInput): string | null {
  const text = typeof timescale === 'string' ? timescale : (timescale?.text ?? '');
  return text === '' ? null : text;
}

function readKeyed(timescale: TimescaleInput): Pick<ReadAction, 'timescaleKeyed'> {
  if (timescale === null || typeof timescale === 'string' || timescale.keyed === null) return {};
  const { start, end, key, from } = timescale.keyed;
  return {
    timescaleKeyed: { start, end, key: key as KeyedTime['key'], ...(from === undefined ? {} : { from }) },
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
