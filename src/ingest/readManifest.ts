import * as v from 'valibot';
import type { DocumentInfo } from '../model.ts';
import { readYaml, type FileProblem } from '../text/readYaml.ts';

/** A document that the project ships, with the file that holds it. */
export interface ManifestEntry {
  readonly file: string;
  readonly info: DocumentInfo;
}

export interface ManifestRead {
  readonly entries: readonly ManifestEntry[];
  readonly problems: readonly FileProblem[];
}

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const review = v.strictObject({
  body: v.nullable(text),
  kind: v.nullable(v.picklist(['audit', 'peer-challenge', 'inspection', 'other'])),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  period: v.nullable(text),
});
const schema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be lower case letters, digits and hyphens')),
    file: text,
    council: text,
    gss: v.nullable(v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, 'must be a GSS code such as E09000023'))),
    title: text,
    review,
    reviews: v.optional(v.record(text, review), {}),
    source: text,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits')),
    asOf: v.nullable(
      v.strictObject({
        date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'must be YYYY-MM or YYYY-MM-DD')),
        phrase: text,
      }),
    ),
    groups: v.array(text),
  }),
);

/** Reads the manifest of the shipped corpus; a mistake is named with its line. */
export function readManifest(yaml: string): ManifestRead {
  const { value, problems } = readYaml(yaml, schema);
  return { entries: (value ?? []).map(({ file, ...info }) => ({ file, info })), problems };
}
