import { describe, expect, it } from 'vitest';
import { findRecurring } from '../../src/recurrence/findRecurring.ts';
import { makeRecord } from '../outputs/records.ts';

describe('findRecurring by reference', () => {
  it('counts a recommendation that refers twice in other words once', () => {
    const target = makeRecord({ id: 'plan/K1', document: 'plan' });
    const referrer = makeRecord({
      id: 'plan/4',
      document: 'plan',
      crossReferences: [
        { printed: 'See response to K1', target: 'plan/K1' },
        { printed: 'See K1', target: 'plan/K1' },
      ],
    });
    const [issue] = findRecurring([target, referrer], {}).filter(({ id }) => id.startsWith('reference/'));
    expect(issue?.members).toEqual(['plan/K1', 'plan/4']);
  });
});
