import { readAndAnnotate, type AnalyseOptions, type AnnotatedDocument } from '../analyse.ts';
import { overrule } from '../ingest/describe/describeFile.ts';
import type { CouncilNames } from '../ingest/describe/readCouncils.ts';
import type {
  ColumnChoice,
  DocumentInfo,
  Issue,
  Recommendation,
  ReviewKind,
  SourceDocument,
} from '../model.ts';
import { describeTables, type TableShape } from './describeTables.ts';

/** What a reader puts right about a document: not set stays as it was read, null is not known. */
export interface OwnChoices {
  readonly council?: string | null;
  readonly kind?: ReviewKind | null;
  readonly year?: number | null;
  readonly body?: string | null;
  readonly columns: readonly ColumnChoice[];
}

/** A document that a reader of the page brought: as it was read from its file, and what the reader put right. */
export interface OwnDocument {
  readonly info: DocumentInfo;
  readonly source: SourceDocument;
  readonly issues: readonly Issue[];
  readonly choices: OwnChoices;
}

/** What a reader looks at before a document joins the others. */
export interface OwnPreview {
  readonly info: DocumentInfo;
  readonly tables: readonly TableShape[];
  readonly recommendations: number;
  readonly actions: number;
  /** The first recommendations. */
  readonly first: readonly Recommendation[];
  readonly issues: readonly Issue[];
}

/** With what the documents of a reader are read. */
export interface OwnOptions extends AnalyseOptions {
  readonly councils: CouncilNames;
}

/** So many recommendations show how a document was read. */
const FIRST_RECORDS = 3;

/** A document with the reader's choices, read as the others are. */
export function readOwn(own: OwnDocument, options: OwnOptions): AnnotatedDocument {
  const { source, issues, choices } = own;
  return readAndAnnotate(
    { info: describeOwn(own, options.councils), source, issues, columns: choices.columns },
    options,
  );
}

export function previewOwn(own: OwnDocument, options: OwnOptions): OwnPreview {
  const { info, records, issues } = readOwn(own, options);
  return {
    info,
    tables: describeTables(own.source.blocks, own.choices.columns),
    recommendations: records.length,
    actions: records.reduce((sum, { actions }) => sum + actions.length, 0),
    first: records.slice(0, FIRST_RECORDS),
    issues: [...issues, ...records.flatMap((record) => record.issues)],
  };
}

/** What is known of a document: as read, and as put right. */
function describeOwn({ info, choices }: OwnDocument, councils: CouncilNames): DocumentInfo {
  const { council, body, kind, year } = choices;
  const given = {
    council: council ?? undefined,
    body: body ?? undefined,
    kind: kind ?? undefined,
    year: year ?? undefined,
  };
  const known = overrule(info, given, councils);
  const evidence = known.evidence?.filter(({ field }) => field === 'asOf' || choices[field] !== null);
  return {
    ...known,
    ...(council === null ? { council, gss: null, groups: [] } : {}),
    review: {
      ...known.review,
      ...(body === null ? { body } : {}),
      ...(kind === null ? { kind } : {}),
      ...(year === null ? { year, period: null } : {}),
    },
    ...(evidence === undefined ? {} : { evidence }),
  };
}
