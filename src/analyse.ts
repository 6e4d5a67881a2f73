import { applyCorrections } from './corrections/applyCorrections.ts';
import type { Correction } from './corrections/readCorrections.ts';
import { describeUpdate } from './dates/describeUpdate.ts';
import { findTimeContext } from './dates/findTimeContext.ts';
import { markRepeated } from './dates/markRepeated.ts';
import { readTimescale } from './dates/readTimescale.ts';
import { readUpdates } from './dates/readUpdates.ts';
import { noContext, type TimeContext } from './dates/timeContext.ts';
import type {
  Action,
  ColumnChoice,
  DocumentInfo,
  Issue,
  Owner,
  ReadAction,
  ReadDocument,
  ReadRecommendation,
  Recommendation,
  SourceDocument,
  Status,
  Timescale,
  Update,
} from './model.ts';
import { assignOwners } from './owners/assignOwners.ts';
import { findOwnerContext } from './owners/findOwnerContext.ts';
import type { OwnerAliases } from './owners/ownerAliases.ts';
import { noOwnerContext, type OwnerContext } from './owners/ownerContext.ts';
import { unifyOwners } from './owners/unifyOwners.ts';
import { readRecommendations } from './recommendations/readRecommendations.ts';
import { findRecurring, type RecurringIssue } from './recurrence/findRecurring.ts';
import { followReferences } from './recurrence/followReferences.ts';
import { resolveReferences } from './recurrence/resolveReferences.ts';
import { assignStatus } from './status/assignStatus.ts';
import { findPastDue } from './status/findPastDue.ts';
import { assignThemes } from './themes/assignThemes.ts';
import type { Codebook } from './themes/codebook.ts';
import { findThemeIssues } from './themes/findThemeIssues.ts';

/** A document to analyse: what is known of it, and its blocks in printed order. */
export interface InputDocument {
  readonly info: DocumentInfo;
  readonly source: SourceDocument;
  /** What a reader says that its columns hold. Default: what they are read as. */
  readonly columns?: readonly ColumnChoice[];
  /** What its format left out or had to guess. Default: nothing. */
  readonly issues?: readonly Issue[];
}

export interface AnalyseOptions {
  readonly codebook: Codebook;
  readonly aliases: OwnerAliases;
  /** Those of all documents; none shows the reader alone. */
  readonly corrections: readonly Correction[];
  /**
   * The day on which dates are judged; default: that up to which each document reports. Relative times count from it
   * where a document has no date of its own; default: they stay open.
   */
  readonly asOf?: string | undefined;
}

/** What was read of one document, and what a reader of the figures should know about it. */
export interface DocumentReport {
  readonly info: DocumentInfo;
  /** Of the document itself; those of its records stand with them. */
  readonly issues: readonly Issue[];
  readonly recommendations: number;
  readonly actions: number;
  readonly corrections: number;
}

export interface Analysis {
  readonly documents: readonly DocumentReport[];
  readonly recommendations: readonly Recommendation[];
  readonly recurring: readonly RecurringIssue[];
  /** Content hash of the codebook that made the tags. */
  readonly codebook: string;
}

/**
 * The whole pipeline, the only place that knows its order: read, annotate, relate. Documents that hold records
 * already, as lines of JSON do, are not read again.
 */
export function analyse(
  documents: readonly (InputDocument | ReadDocument)[],
  options: AnalyseOptions,
): Analysis {
  return relateDocuments(
    documents.map((document) => readAndAnnotate(document, options)),
    options.codebook,
  );
}

/** A document whose records have their themes, owners, dates and status, and know nothing of other documents. */
export interface AnnotatedDocument extends Omit<ReadDocument, 'records'> {
  readonly records: readonly Recommendation[];
}

/**
 * The first part of `analyse`, for one document: what can be done apart from the others. A document on which it fails is
 * named as unread; the others are not lost with it.
 */
export function readAndAnnotate(
  document: InputDocument | ReadDocument,
  options: AnalyseOptions,
): AnnotatedDocument {
  try {
    return annotateAll(document, options);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const issue: Issue = { code: 'unreadable', message: `This document could not be read (${said}).` };
    return { info: document.info, records: [], issues: [...(document.issues ?? []), issue] };
  }
}

function annotateAll(document: InputDocument | ReadDocument, options: AnalyseOptions): AnnotatedDocument {
  const found = 'records' in document ? splitAll(document) : readDocument(document, options.corrections);
  const read = {
    ...found,
    issues: [...('records' in document ? [] : (document.issues ?? [])), ...found.issues],
  };
  const from = findAnchor(document.info) ?? options.asOf ?? null;
  const asOf = options.asOf ?? document.info.asOf?.date;
  // Records that came as lines have no document beside them; one that could not be read has no timescales.
  const blocks = 'records' in document || read.records.length === 0 ? null : document.source.blocks;
  const times =
    blocks === null
      ? { ...noContext, from }
      : findTimeContext(blocks, from, read.records.flatMap(listReports));
  const owners = blocks === null ? noOwnerContext : findOwnerContext(read.records, blocks);
  return {
    ...read,
    records: read.records.map((record) => annotate(record, { ...options, asOf }, times, owners)),
  };
}

/**
 * The day from which a document's relative times count: the date that it bears, else the one that a person gave it.
 * That up to which its text was found to report moves with every update that is added to it, and deadlines must not.
 */
function findAnchor({ dated, asOf, evidence = [] }: DocumentInfo): string | undefined {
  return dated?.date ?? (evidence.some(({ field }) => field === 'asOf') ? undefined : asOf?.date);
}

/** What a record reports of itself and its actions. */
function listReports(record: ReadRecommendation): string[] {
  return [record, ...record.actions].flatMap(({ progress, updates }) => [
    ...(progress === null ? [] : [progress]),
    ...updates.map(({ text }) => text),
  ]);
}

/** The second part of `analyse`: what only all documents together show. */
export function relateDocuments(documents: readonly AnnotatedDocument[], codebook: Codebook): Analysis {
  const recommendations = relate(documents.flatMap(({ records }) => records));
  const asOf = new Map(documents.map(({ info }) => [info.id, info.asOf?.date ?? null]));
  let recurring: readonly RecurringIssue[] | undefined;
  return {
    documents: documents.map(describe),
    recommendations,
    // Found when it is first asked for: to tag thousands it takes as long as all the rest, and is not shown.
    get recurring() {
      recurring ??= findRecurring(
        recommendations,
        Object.fromEntries(codebook.themes.map((theme) => [theme.id, theme.name])),
        { asOf: (document) => asOf.get(document) ?? null },
      );
      return recurring;
    },
    codebook: codebook.version,
  };
}

/** A document's recommendations as its tables give them, put right by hand, with dated updates apart. */
export function readDocument(
  { info, source, columns }: InputDocument,
  corrections: readonly Correction[],
): ReadDocument {
  const read = splitAll(applyCorrections(readRecommendations(source, info, columns), corrections));
  return { ...read, records: markRepeated(read.records) };
}

function splitAll(read: ReadDocument): ReadDocument {
  return { ...read, records: read.records.map(splitUpdates) };
}

/** A record whose progress gives up its dated updates. */
export function splitUpdates(record: ReadRecommendation): ReadRecommendation {
  return {
    ...record,
    ...splitProgress(record),
    actions: record.actions.map((action): ReadAction => ({ ...action, ...splitProgress(action) })),
  };
}

function splitProgress({ progress, updates: known }: Pick<ReadAction, 'progress' | 'updates'>): {
  progress: string | null;
  updates: readonly Update[];
} {
  if (progress === null) return { progress, updates: known.map(describeUpdate) };
  const { rest, updates } = readUpdates(progress);
  return { progress: rest, updates: [...known, ...updates].map(describeUpdate) };
}

/**
 * One record with its themes, owners, dates, status and the references it prints; `times`, `letters`: what its document
 * says that timescales, and letters in its owner columns, rest on.
 */
export function annotate(
  record: ReadRecommendation,
  { codebook, aliases, asOf }: AnalyseOptions,
  times: TimeContext = { ...noContext, from: asOf ?? null },
  letters: OwnerContext = noOwnerContext,
): Recommendation {
  const owners = assignOwners(record, aliases, letters);
  const themes = assignThemes(record, codebook);
  const timescale = readTimescale(record.timescalePrinted, times, record.timescaleKeyed);
  const timescales = record.actions.map((action) =>
    readTimescale(action.timescalePrinted, times, action.timescaleKeyed),
  );
  const day = asOf ?? null;
  const assigned = assignStatus(record, { asOf: day, own: timescale, actions: timescales });
  return {
    id: record.id,
    document: record.document,
    council: record.council,
    review: record.review,
    ref: record.ref,
    refPrinted: record.refPrinted,
    section: record.section,
    text: record.text,
    findings: record.findings,
    response: record.response,
    progress: record.progress,
    updates: record.updates,
    notes: record.notes,
    actions: record.actions.map((action, index) =>
      annotateAction(
        action,
        owners.actions[index] ?? [],
        assigned.actions[index],
        timescales[index] ?? null,
        day,
        // What a row tells is told of its only action.
        record.actions.length === 1 ? record : action,
      ),
    ),
    owners: owners.owners,
    timescale,
    status: assigned.status,
    pastDue: findPastDue({ ...record, timescale, status: assigned.status }, day),
    accepted: assigned.accepted,
    acceptedEvidence: assigned.acceptedEvidence,
    acceptedFrom: assigned.acceptedFrom,
    strength: assigned.strength,
    strengthEvidence: assigned.strengthEvidence,
    crossReferences: [],
    themes,
    source: record.source,
    corrections: record.corrections,
    issues: [...record.issues, ...owners.issues, ...findThemeIssues(record, themes), ...assigned.issues],
    codebook: codebook.version,
  };
}

function annotateAction(
  action: ReadAction,
  owners: readonly Owner[],
  status: Status | undefined,
  timescale: Timescale | null,
  day: string | null,
  row: Pick<ReadRecommendation, 'progress' | 'updates'>,
): Action {
  const told = status ?? { value: 'unclear', evidence: [] };
  const { progress, updates } = action.progress === null && action.updates.length === 0 ? row : action;
  return {
    side: action.side,
    ref: action.ref,
    refPrinted: action.refPrinted,
    text: action.text,
    response: action.response,
    progress: action.progress,
    updates: action.updates,
    ...(action.notes ? { notes: action.notes } : {}),
    owners,
    timescale,
    status: told,
    pastDue: findPastDue({ progress, updates, timescale, status: told }, day),
    source: action.source,
  };
}

/** What only all records together show: one name an owner, references resolved, answers followed. */
export function relate(records: readonly Recommendation[]): Recommendation[] {
  const named = unifyOwners(records);
  const references = resolveReferences(named);
  const linked = named.map((record, index): Recommendation => {
    const { crossReferences, issues } = references[index] ?? { crossReferences: [], issues: [] };
    return { ...record, crossReferences, issues: [...record.issues, ...issues] };
  });
  return followReferences(linked);
}

function describe({ info, records, issues }: AnnotatedDocument): DocumentReport {
  return {
    info,
    issues,
    recommendations: records.length,
    actions: records.reduce((sum, record) => sum + record.actions.length, 0),
    corrections: records.reduce((sum, record) => sum + record.corrections.length, 0),
  };
}
