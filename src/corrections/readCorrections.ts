import * as v from 'valibot';
import { readYaml, type FileProblem } from '../text/readYaml.ts';

/** One field of one record put right by hand, where no general rule can know better. */
export interface Correction {
  readonly document: string;
  /** Where the cell stands in the source: line and column, both counted from 1. */
  readonly at: { readonly line: number; readonly column: number };
  /** `response`, `findings`, `actions[2].text`… */
  readonly field: string;
  /** The words that are replaced, exactly as the reader gives them; they must stand in the field once. */
  readonly expect: string;
  readonly value: string;
  readonly reason: string;
}

export interface CorrectionsRead {
  readonly corrections: readonly Correction[];
  readonly problems: readonly FileProblem[];
}

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const schema = v.strictObject({
  document: text,
  at: v.strictObject({ line: position, column: position }),
  field: v.pipe(
    v.string(),
    v.regex(
      /^(?:text|section|findings|response|progress|ownerPrinted|timescalePrinted|actions\[\d+\]\.(?:text|response|progress|ownerPrinted|timescalePrinted))$/,
      'is no field that can be corrected',
    ),
  ),
  expect: text,
  value: v.string(),
  reason: text,
});

/** Reads one file of corrections: a YAML list, each entry one field. */
export function readCorrections(yaml: string): CorrectionsRead {
  const { value, problems } = readYaml(yaml, v.array(schema));
  return { corrections: value ?? [], problems };
}
