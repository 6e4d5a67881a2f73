import { describe, expect, it } from 'vitest';
import { restoreList } from '../../src/recommendations/restoreList.ts';

describe('restoreList', () => {
  it('makes items of the sentences behind a colon, and keeps a remark with its item', () => {
    const text =
      'The Council should: Ensure that paths are swept. We recommend brooms. Establish a rota. Review it.';
    expect(restoreList(text)).toBe(
      'The Council should:\n- Ensure that paths are swept. We recommend brooms.\n- Establish a rota.\n- Review it.',
    );
  });

  it.each([
    'The Council should do one thing: Review it.',
    'The Council found this: Paths are bad. Roads are bad. Lanes are bad.',
    'The Council should:\n- Ensure this.\n- Review that.',
    'Milestone: A plan. It is agreed. It is good.',
  ])('leaves alone: %s', (text) => {
    expect(restoreList(text)).toBe(text);
  });
});
