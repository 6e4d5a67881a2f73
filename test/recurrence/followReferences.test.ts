import { describe, expect, it } from 'vitest';
import type { ThemeTag } from '../../src/model.ts';
import { followReferences } from '../../src/recurrence/followReferences.ts';
import { annotated } from './records.ts';

const tag: ThemeTag = {
  ...{ id: 'pmo', score: 1, primary: true, check: false, reason: 'The answer says “An office”.' },
  evidence: [{ field: 'response', start: 0, end: 9, text: 'An office', term: 'office' }],
};
const target = annotated('K1', {
  response: 'An office has been set up.',
  status: { value: 'complete', evidence: [] },
  accepted: 'yes',
  themes: { asked: [], answered: [tag] },
});
const toward = (ref: string): { printed: string; target: string }[] => [
  { printed: `See response to ${ref}`, target: `plan/${ref}` },
];

describe('followReferences', () => {
  it('takes the answer from the target, and says so', () => {
    const referring = annotated('I1', { response: 'See response to K1', crossReferences: toward('K1') });
    const [, followed] = followReferences([target, referring]);
    expect(followed?.themes).toEqual({
      asked: [],
      answered: [
        {
          ...tag,
          reason: 'The answer says “An office” (by reference to K1).',
          evidence: [
            { field: 'response', start: 0, end: 9, text: 'An office', term: 'office', record: 'plan/K1' },
          ],
        },
      ],
      answeredFrom: 'plan/K1',
    });
    expect(followed?.status).toEqual({
      value: 'complete',
      evidence: [{ field: 'response', start: 0, end: 18, text: 'See response to K1' }],
    });
    expect(followed?.accepted).toBe('yes');
    expect(followed?.issues.map(({ code }) => code)).toEqual(['answer-by-reference']);
  });

  it('leaves a record alone that answers in words of its own', () => {
    const referring = annotated('I1', {
      response: 'See response to K1. Work has begun.',
      crossReferences: toward('K1'),
    });
    expect(followReferences([target, referring])[1]).toBe(referring);
  });

  it('follows a chain, and stops in a circle', () => {
    const first = annotated('I1', { response: 'See response to I2', crossReferences: toward('I2') });
    const second = annotated('I2', { response: 'See response to K1', crossReferences: toward('K1') });
    expect(followReferences([target, first, second])[1]?.themes.answeredFrom).toBe('plan/K1');
    const back = annotated('I2', { response: 'See response to I1', crossReferences: toward('I1') });
    expect(followReferences([first, back])).toEqual([first, back]);
  });
});
