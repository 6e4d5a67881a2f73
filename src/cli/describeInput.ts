import type { DocumentInfo } from '../model.ts';
import type { InputFile } from './inputFiles.ts';
import type { SessionOptions } from './options.ts';

type Description = Pick<SessionOptions, 'council' | 'kind' | 'year'>;

/** What is known of an input: its entry in the manifest when it is a shipped document, else its name and the options. */
export function describeInput(
  file: Pick<InputFile, 'name' | 'sha256'>,
  shipped: readonly DocumentInfo[],
  options: Description,
): DocumentInfo {
  const known = shipped.find(({ sha256 }) => sha256 === file.sha256) ?? {
    id: `${slug(file.name)}-${file.sha256.slice(0, 8)}`,
    council: null,
    gss: null,
    title: file.name,
    review: { body: null, kind: null, year: null, period: null },
    reviews: {},
    asOf: null,
    source: file.name,
    sha256: file.sha256,
    groups: [],
  };
  return {
    ...known,
    council: options.council ?? known.council,
    review: {
      ...known.review,
      kind: options.kind ?? known.review.kind,
      year: options.year ?? known.review.year,
    },
  };
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
