import type { ReadRecommendation, Recommendation } from '../../src/model.ts';

/** A record as read, with what a test needs said and the rest empty. */
export function read(ref: string, fields: Partial<ReadRecommendation> = {}): ReadRecommendation {
  const document = fields.document ?? 'plan';
  return {
    id: `${document}/${ref}`,
    document,
    council: 'Anytown',
    review: { body: 'Grant Thornton', kind: 'audit', year: 2022, period: null },
    ref: /^u\d/.test(ref) ? null : ref,
    refPrinted: ref,
    section: null,
    text: 'The Council should act.',
    findings: null,
    response: null,
    progress: null,
    updates: [],
    notes: [],
    actions: [],
    ownerPrinted: null,
    ownerColumn: true,
    timescalePrinted: null,
    source: [],
    corrections: [],
    issues: [],
    ...fields,
  };
}

/** A record with its annotations, with what a test needs said and the rest empty. */
export function annotated(ref: string, fields: Partial<Recommendation> = {}): Recommendation {
  return {
    ...read(ref),
    actions: [],
    owners: [],
    timescale: null,
    status: { value: 'unclear', evidence: [] },
    accepted: 'unsaid',
    strength: 'should',
    crossReferences: [],
    themes: { asked: [], answered: [] },
    codebook: 'sha256:0',
    ...fields,
  };
}
