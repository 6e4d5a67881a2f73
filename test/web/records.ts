import type { Recommendation } from '../../src/model.ts';

/** A record with what a test names; everything else is empty. */
export function record(id: string, part: Partial<Recommendation> = {}): Recommendation {
  const document = id.split('/')[0] ?? id;
  return {
    id,
    document,
    council: 'Northby',
    review: { body: null, kind: 'audit', year: 2023, period: null },
    ref: id.split('/')[1] ?? null,
    refPrinted: null,
    section: null,
    text: '',
    findings: null,
    response: null,
    progress: null,
    updates: [],
    notes: [],
    actions: [],
    owners: [],
    timescale: null,
    status: { value: 'unclear', evidence: [] },
    accepted: 'unsaid',
    strength: 'should',
    crossReferences: [],
    themes: { asked: [], answered: [] },
    source: [],
    corrections: [],
    issues: [],
    codebook: '',
    ...part,
  };
}

/** Tags of both sides, by theme. */
export function themes(asked: readonly string[], answered: readonly string[] = []): Recommendation['themes'] {
  const tag = (id: string, primary: boolean) => ({
    id,
    score: 1,
    primary,
    check: false,
    reason: '',
    evidence: [],
  });
  return {
    asked: asked.map((id, index) => tag(id, index === 0)),
    answered: answered.map((id) => tag(id, false)),
  };
}
