import { describe, expect, it } from 'vitest';
import { listRecurring, type RecurringRow } from '../../src/outputs/listRecurring.ts';

const issue: RecurringRow = {
  ...{ id: 'issue/1', title: 'Register of contracts', span: 'years', phrases: ['register'] },
  ...{ members: ['plan-2031/4', 'plan-2033/2', 'a-1'], documents: ['plan-2031', 'plan-2033', 'lines'] },
  ...{ councils: ['Northby'], years: [2031, 2033], near: [], reasons: [] },
  completed: [{ id: 'a-1', by: 'plan-2033/2' }],
};

describe('the table of what came back', () => {
  it('names members under their documents, and those that came as lines by their own ids', () => {
    const [members] = listRecurring([issue]).text.filter(({ heading }) => heading === 'Recommendations');
    expect(members?.value(issue)).toBe('plan-2031 4; plan-2033 2; a-1 ↺');
  });

  it('says what ↺ means where it stands', () => {
    expect(listRecurring([issue]).note).toContain('↺: reported complete, and asked for again later.');
    expect(listRecurring([{ ...issue, completed: [] }]).note).not.toContain('↺');
  });
});
