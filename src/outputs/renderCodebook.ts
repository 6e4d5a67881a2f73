import type { ExportedCodebook } from './exportedCodebook.ts';
import { listCodebookParts, listCodebookTerms } from './listCodebook.ts';
import { renderCsv } from './renderCsv.ts';
import { renderJson, renderJsonl } from './renderJson.ts';
import { renderQdc } from './renderQdc.ts';
import { renderTable } from './renderTable.ts';

export const codebookFormats = ['table', 'json', 'jsonl', 'csv', 'yaml', 'qdc'] as const;
export type CodebookFormat = (typeof codebookFormats)[number];

/** A codebook in one of its formats; `yaml` is the file that it was read from, as it stands. */
export function renderCodebook(codebook: ExportedCodebook, yaml: string, as: CodebookFormat): string {
  switch (as) {
    case 'table':
      return renderTable(listCodebookParts(codebook));
    case 'json':
      return renderJson(codebook);
    case 'jsonl':
      return renderJsonl(codebook.themes);
    case 'csv':
      return renderCsv(listCodebookTerms(codebook));
    case 'yaml':
      return yaml;
    case 'qdc':
      return renderQdc(codebook);
  }
}
