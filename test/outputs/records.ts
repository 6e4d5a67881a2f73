import type { Action, Owner, Recommendation, ThemeTag } from '../../src/model.ts';
import { findPastDue } from '../../src/status/findPastDue.ts';

/** A recommendation with everything empty but what a test is about. */
export function makeRecord(some: Partial<Recommendation> = {}): Recommendation {
  return {
    id: 'made-up/1',
    document: 'made-up',
    council: 'Northby',
    review: { body: 'A Reviewer', kind: 'audit', year: 2031, period: '2030/31' },
    ref: '1',
    refPrinted: null,
    section: null,
    text: 'The Council should write a workforce plan.',
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
    source: [{ line: 1 }],
    corrections: [],
    issues: [],
    codebook: 'sha256:0',
    ...some,
  };
}

/** The record and its actions, judged on a day as the analysis judges them. */
export function judgeOn(day: string, record: Recommendation): Recommendation {
  return {
    ...record,
    pastDue: findPastDue(record, day),
    actions: record.actions.map((action) => ({ ...action, pastDue: findPastDue(action, day) })),
  };
}

export function makeAction(some: Partial<Action> = {}): Action {
  return {
    side: 'response',
    ref: 'a',
    refPrinted: null,
    text: 'Write the plan.',
    response: null,
    progress: null,
    updates: [],
    owners: [],
    timescale: null,
    status: { value: 'unclear', evidence: [] },
    source: [{ line: 2 }],
    ...some,
  };
}

export function makeTag(id: string, some: Partial<ThemeTag> = {}): ThemeTag {
  return {
    id,
    score: 0.9,
    primary: false,
    check: false,
    reason: 'It says so.',
    evidence: [{ field: 'text', start: 27, end: 41, text: 'workforce plan', term: 'workforce plan' }],
    ...some,
  };
}

export function makeOwner(name: string, some: Partial<Owner> = {}): Owner {
  return { name, printed: name, kind: 'post', source: 'column', ...some };
}

export const themes = [
  { id: 'workforce', name: 'Workforce', core: true },
  { id: 'pmo', name: 'Programme management', core: true },
  { id: 'housing', name: 'Housing', core: false },
];
