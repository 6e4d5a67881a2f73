import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';

describe('the sentences of a text', () => {
  it('end at a full stop and at a line break, with offsets into the text', () => {
    const text = 'Review the plan.  Report it.\n- Track  savings';
    expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Review the plan.',
      'Report it.',
      '- Track  savings',
    ]);
  });

  it('know what stands in the scope of a negation', () => {
    const [sentence] = readSentences('There is no plan.');
    expect(sentence?.tokens.find(({ text }) => text === 'plan')?.negated).toBe(true);
  });

  it('pass over a run of characters that is no word, in time that grows with its length', () => {
    const text = `${'A'.repeat(100_000)} Review the plan.`;
    const started = performance.now();
    expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Review the plan.']);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
