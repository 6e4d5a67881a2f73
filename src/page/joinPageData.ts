import { relateDocuments, type AnnotatedDocument } from '../analyse.ts';
import type { Recommendation, SourceBlock } from '../model.ts';
import type { Codebook } from '../themes/codebook.ts';
import type { PageData } from './pageData.ts';
import type { PageSetup } from './pageSetup.ts';
import { readPageLemmas } from './readPageLemmas.ts';

/** A document to join the page's own, with its lines. */
export interface JoiningDocument {
  readonly document: AnnotatedDocument;
  readonly blocks: readonly SourceBlock[];
}

/**
 * The page's data with further documents, all related anew: the same as if all had been analysed together. How often the
 * tags are right stays as it was measured without them.
 */
export function joinPageData(
  base: PageData,
  { alone }: Pick<PageSetup, 'alone'>,
  joining: readonly JoiningDocument[],
  codebook: Codebook,
): PageData {
  const before = new Map(alone.map((record) => [record.id, record]));
  const own = new Map<string, Recommendation[]>();
  for (const record of base.recommendations)
    own.set(record.document, [...(own.get(record.document) ?? []), before.get(record.id) ?? record]);
  const analysis = relateDocuments(
    [
      ...base.documents.map(({ info, issues }): AnnotatedDocument => ({
        info,
        issues,
        records: own.get(info.id) ?? [],
      })),
      ...joining.map(({ document }) => document),
    ],
    codebook,
  );
  const blocks = [...base.documents.map((document) => document.blocks), ...joining.map((one) => one.blocks)];
  return {
    ...base,
    documents: analysis.documents.map((document, index) => ({ ...document, blocks: blocks[index] ?? [] })),
    recommendations: analysis.recommendations,
    recurring: analysis.recurring,
    lemmas: readPageLemmas(analysis.recommendations),
  };
}
