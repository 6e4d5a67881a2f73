import { describe, expect, it } from 'vitest';
import { findRole } from '../../src/recommendations/roles.ts';

describe('the role that a heading names', () => {
  it.each([
    ['revised target 2', 'timescale'],
    ['Recommendation owner', 'owner'],
    ['Key line of enquiry', 'key'],
    ['Portfolio Holder', 'owner'],
    ['By whom?', 'owner'],
    ['Who is the lead for this', 'owner'],
    ['Response to the recommendation from officers', 'response'],
    ['Progress against this recommendation', 'progress'],
    ['Update – October 2031', 'progress'],
    ['Status (RAG)', 'progress'],
    ['% complete', 'progress'],
    ['Date of completion of action', 'timescale'],
    ['Revised completion date', 'timescale'],
    ['Due by', 'timescale'],
    ['Agreed management actions', 'action'],
    ['External auditor’s recommendations', 'recommendation'],
    ['Issue / risk', 'findings'],
    ['Audit rec number', 'ref'],
    ['Priority (High/Medium/Low)', 'note'],
    ['Success measures', 'note'],
    ['Moon', null],
  ])('%s: %s', (heading, role) => {
    expect(findRole(heading)).toBe(role);
  });
});
