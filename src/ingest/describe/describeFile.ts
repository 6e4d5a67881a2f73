import type { DocumentInfo, Issue, Review, SourceDocument } from '../../model.ts';
import { describeDocument, type DocumentDescription } from './describeDocument.ts';
import { findMentions } from './findMentions.ts';
import type { CouncilNames } from './readCouncils.ts';

/** What a person says of a document: it goes before what the document says. Unset: as the document says. */
export interface GivenDescription {
  readonly council?: string | undefined;
  readonly body?: string | undefined;
  readonly kind?: Review['kind'] | undefined;
  readonly year?: number | undefined;
}

/** A file by its name and the hash of its bytes. */
export interface NamedFile {
  readonly name: string;
  readonly sha256: string;
}

const unread: DocumentDescription = {
  council: null,
  gss: null,
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  dated: null,
  evidence: [],
  unclear: { council: [], body: [], year: [] },
};

/**
 * What is known of a file that nobody has described: what its document says, or what a person says of it, with issues
 * for what it leaves open. `source` is null where the file is no document but lines of JSON, which describe themselves.
 */
export function describeFile(
  file: NamedFile,
  source: SourceDocument | null,
  names: CouncilNames,
  given: GivenDescription = {},
): { readonly info: DocumentInfo; readonly issues: readonly Issue[] } {
  const read = source === null ? unread : describeDocument(source, file.name, names);
  const { unclear } = read;
  const info: DocumentInfo = {
    id: `${slug(file.name)}-${file.sha256.slice(0, 8)}`,
    council: read.council,
    gss: read.gss,
    title: file.name,
    review: read.review,
    reviews: read.reviews,
    asOf: read.asOf,
    ...(read.dated ? { dated: read.dated } : {}),
    source: file.name,
    sha256: file.sha256,
    groups: [],
    ...(read.evidence.length > 0 ? { evidence: read.evidence } : {}),
  };
  return {
    info: overrule(info, given, names),
    issues: [
      ...(given.council === undefined ? unclear.council : []),
      ...(given.body === undefined ? unclear.body : []),
      ...(given.year === undefined ? unclear.year : []),
    ],
  };
}

/** A description with what a person says in its place; words that said otherwise are no evidence any more. */
export function overrule(info: DocumentInfo, given: GivenDescription, names: CouncilNames): DocumentInfo {
  const { council, body, kind, year } = given;
  const isOther = council !== undefined && council !== info.council;
  const isLater = year !== undefined && year !== info.review.year;
  const time = { year: year ?? info.review.year, period: isLater ? null : info.review.period };
  const overruled = { council, body, kind, year, asOf: undefined };
  return {
    ...info,
    ...(isOther ? { council, gss: findGss(council, names), groups: [] } : {}),
    review: { body: body ?? info.review.body, kind: kind ?? info.review.kind, ...time },
    reviews: isLater
      ? Object.fromEntries(
          Object.entries(info.reviews).map(([printed, own]) => [printed, { ...own, ...time }]),
        )
      : info.reviews,
    ...(info.evidence
      ? { evidence: info.evidence.filter(({ field }) => overruled[field] === undefined) }
      : {}),
  };
}

/** The code of a council by any of its names; null where it is not known by it. */
function findGss(name: string, names: CouncilNames): string | null {
  const [mention] = findMentions(name, names);
  const isWhole = mention?.start === 0 && mention.end === name.length;
  return isWhole && mention.councils.length === 1 ? (mention.councils[0]?.gss ?? null) : null;
}

/** The name without its ending, in letters, digits and hyphens. */
function slug(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words || 'document';
}
