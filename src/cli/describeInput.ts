import { describeFile, overrule } from '../ingest/describe/describeFile.ts';
import type { CouncilNames } from '../ingest/describe/readCouncils.ts';
import type { DocumentInfo, Issue } from '../model.ts';
import type { InputFile } from './inputFiles.ts';
import type { SessionOptions } from './options.ts';

type Given = Pick<SessionOptions, 'council' | 'body' | 'kind' | 'year'>;

/**
 * What is known of an input: its entry in the manifest when it is a shipped document, else what its document says; in
 * both cases the options go before it.
 */
export function describeInput(
  file: Pick<InputFile, 'name' | 'sha256' | 'content'>,
  shipped: readonly DocumentInfo[],
  names: CouncilNames,
  options: Given,
): { readonly info: DocumentInfo; readonly issues: readonly Issue[] } {
  const known = shipped.find(({ sha256 }) => sha256 === file.sha256);
  if (known) return { info: overrule(known, options, names), issues: [] };
  return describeFile(file, file.content.kind === 'document' ? file.content.source : null, names, options);
}
