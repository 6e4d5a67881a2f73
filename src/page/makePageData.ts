import type { DocumentReport, InputDocument } from '../analyse.ts';
import type { ReadDocument, Recommendation } from '../model.ts';
import type { RecurringIssue } from '../recurrence/findRecurring.ts';
import type { Codebook } from '../themes/codebook.ts';
import { measureAccuracy, type AccuracyInput } from './measureAccuracy.ts';
import type { PageData } from './pageData.ts';
import { readPageLemmas } from './readPageLemmas.ts';

export interface PageInput {
  readonly version: string;
  /** The day on which to judge. Default: each document on its own. */
  readonly asOf?: string | null;
  readonly inputs: readonly (InputDocument | ReadDocument)[];
  readonly documents: readonly DocumentReport[];
  readonly records: readonly Recommendation[];
  readonly recurring: readonly RecurringIssue[];
  readonly codebook: Codebook;
  readonly accuracy: AccuracyInput;
}

/** Puts together what the page loads. Same input, same bytes. */
export function makePageData(input: PageInput): PageData {
  const { codebook } = input;
  return {
    version: input.version,
    codebook: codebook.version,
    asOf: input.asOf ?? null,
    documents: input.documents.map((document) => ({
      ...document,
      blocks: findBlocks(document.info.id, input.inputs),
    })),
    themes: codebook.themes.map(({ id, name, core, definition, counts, not, terms }) => ({
      id,
      name,
      core,
      definition,
      counts,
      not,
      terms: terms.map(({ pattern }) => pattern.source),
    })),
    recommendations: input.records,
    recurring: input.recurring,
    lemmas: readPageLemmas(input.records),
    accuracy: measureAccuracy(input.accuracy, codebook.themes),
  };
}

function findBlocks(id: string, inputs: PageInput['inputs']): PageData['documents'][number]['blocks'] {
  const input = inputs.find(({ info }) => info.id === id);
  return input !== undefined && 'source' in input ? input.source.blocks : [];
}
