import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import { renderCsv } from './renderCsv.ts';
import { renderJson, renderJsonl } from './renderJson.ts';
import type { ListingFormat } from './renderListing.ts';

/** A mistake or a remark, at a line of the codebook. */
export interface CheckRow {
  readonly kind: string;
  readonly line: number;
  readonly theme: string | null;
  readonly term: string | null;
  readonly message: string;
  /** How many it stands for. */
  readonly count: number;
}

export interface CodebookCheck {
  /** As the user named it. */
  readonly file: string;
  /** Content hash; null where the codebook has mistakes. */
  readonly codebook: string | null;
  readonly themes: number;
  readonly core: number;
  readonly terms: number;
  /** Recommendations in which the terms were looked for. */
  readonly recommendations: number;
  readonly mistakes: readonly CheckRow[];
  readonly remarks: readonly CheckRow[];
}

/** Mistakes and remarks, each as `FILE:LINE: …`, as editors and compilers have it; a total at the end. */
export function renderCodebookCheck(check: CodebookCheck, format: ListingFormat): string {
  const rows = [...check.mistakes, ...check.remarks];
  switch (format) {
    case 'json':
      return renderJson(check);
    case 'jsonl':
      return renderJsonl(rows);
    case 'table':
      return `${[...rows.map(({ line, message }) => `${check.file}:${String(line)}: ${message}`), ...sumUp(check)].join('\n')}\n`;
    default:
      return renderCsv(listRows(rows));
  }
}

function sumUp({ file, codebook, themes, core, terms, recommendations, remarks }: CodebookCheck): string[] {
  if (codebook === null) return [];
  const size = `${countOf(themes, 'theme')} (${String(core)} core), ${countOf(terms, 'term')}`;
  const kinds = [...new Set(remarks.map(({ kind }) => kind))];
  const counts = kinds.map(
    (kind) =>
      `${String(remarks.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0))} ${namesOfKinds[kind] ?? kind}`,
  );
  return [
    `${file}: no mistakes. ${size}.`,
    ...(counts.length > 0 ? [`Remarks: ${counts.join(', ')}.`] : []),
    `Looked for in ${countOf(recommendations, 'recommendation')}.`,
  ];
}

const namesOfKinds: Readonly<Record<string, string>> = {
  stopped: 'that never count',
  shadowed: 'shadowed by another term',
  overlap: 'shared by two themes',
  'too-much': 'matching too much',
  definition: 'missing definitions',
  unused: 'unused groups and abbreviations',
  'shared-hint': 'hints shared by two themes',
  single: 'found once only and long',
  never: 'found nowhere',
  'never-cancels': 'cancelling terms found nowhere',
};

function listRows(rows: readonly CheckRow[]): Listing<CheckRow> {
  return {
    rows,
    csv: [
      { heading: 'kind', value: ({ kind }) => kind },
      { heading: 'line', value: ({ line }) => line },
      { heading: 'theme', value: ({ theme }) => theme },
      { heading: 'term', value: ({ term }) => term },
      { heading: 'message', value: ({ message }) => message },
      { heading: 'count', value: ({ count }) => count },
    ],
    text: [],
    note: '',
  };
}
