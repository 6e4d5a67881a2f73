import { describe, expect, it } from 'vitest';
import type { RecurringIssue } from '../../src/recurrence/recurringIssue.ts';
import { listSimilar } from '../../web/select/listSimilar.ts';

function issue(
  id: string,
  members: readonly string[],
  near: Readonly<Record<string, number>>,
): RecurringIssue {
  return {
    ...{ id, title: id, span: 'years', members, councils: [], years: [], documents: [], phrases: [] },
    ...{ parts: [], reasons: [], completed: [] },
    near: Object.entries(near).map(([one, score]) => ({
      ...{ id: one, field: 'text', start: 0, end: 1, score, words: [] },
    })),
  };
}

describe('what is similar to a recommendation', () => {
  const issues = [
    issue('fleet', ['a', 'b'], { c: 0.1, d: 0.2 }),
    issue('homes', ['c', 'e'], { a: 0.15, b: 0.05 }),
    issue('parks', ['a', 'e'], { d: 0.05 }),
  ];

  it('is near to its issues, or has issues that it is near to, nearest first and each once', () => {
    expect(listSimilar(issues, 'a')).toEqual([
      { id: 'd', issue: 'fleet', title: 'fleet', score: 0.2 },
      { id: 'c', issue: 'homes', title: 'homes', score: 0.15 },
    ]);
    expect(listSimilar(issues, 'd').map(({ id }) => id)).toEqual(['a']);
    expect(listSimilar(issues, 'z')).toEqual([]);
  });

  it('never holds what raises an issue with it', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const together = issues.filter(({ members }) => members.includes(id)).flatMap(({ members }) => members);
      expect(listSimilar(issues, id).filter((one) => [id, ...together].includes(one.id))).toEqual([]);
    }
  });
});
