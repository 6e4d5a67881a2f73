import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { findClauses } from '../../src/themes/findClauses.ts';
import { findPlaces, placeAt } from '../../src/themes/findPlaces.ts';

function placeOf(text: string, words: string): string {
  return placeAt(findPlaces(text, readSentences(text)), text.indexOf(words));
}

describe('what is praised and what is asked', () => {
  it.each([
    ['The Council has a strong risk register. It should now improve recycling.', 'register', 'recycling'],
    ['Morale is high and the plan is sound. It should reduce the plastic it buys.', 'Morale', 'plastic'],
    ['Savings have been delivered in full; recycling should improve.', 'Savings', 'recycling'],
    ['The Council has a sound register but should now improve recycling.', 'register', 'recycling'],
    ['The Council has a sound register, but it must improve recycling.', 'register', 'recycling'],
    ['The Council has managed its risks well and must now publish a plan.', 'risks', 'plan'],
    ['The Council has a sound budget. It needs a recycling plan.', 'budget', 'recycling'],
    ['The Council has a sound budget. It needs to lead on recycling.', 'budget', 'recycling'],
    ['The programme office is well run. They should now turn to repairs.', 'programme', 'repairs'],
    ['Registers are kept well. It should ensure that tenants are heard.', 'Registers', 'tenants'],
    ['The Council has a sound register. It is essential that recycling improves.', 'register', 'recycling'],
    ['Savings were made. However, the Council should improve recycling.', 'Savings', 'recycling'],
    ['Registers are sound, yet repairs should be quicker.', 'Registers', 'repairs'],
    ['Cabinet receives a savings report. It should also receive one on repairs.', 'savings', 'repairs'],
    ['The committee reads the register. It should also look at complaints.', 'register', 'complaints'],
    ['Training is good. This year the Council should improve recycling.', 'Training', 'recycling'],
    ['The Council has agreed a budget. It must provide a recycling plan.', 'budget', 'recycling'],
    ['Officers are well trained. They should lead on recycling.', 'trained', 'recycling'],
  ])('%s', (text, praised, asked) => {
    expect([placeOf(text, praised), placeOf(text, asked)]).toEqual(['background', 'ask']);
  });

  it.each([
    ['The register is out of date. It should be reviewed.', 'register'],
    ['The register is out of date; it should be reviewed each quarter.', 'register'],
    ['The register is out of date. However, it should be kept.', 'register'],
    ['The register has lapsed and should be renewed.', 'register'],
    ["The Council's strategy for savings is old. It should set out how posts are filled.", 'savings'],
    ['Culture and training are linked. They need a clear plan.', 'training'],
    ['The savings plan is behind. This should be put right.', 'savings'],
    ['Three strategies pull apart. Bring them into line with the vision.', 'strategies'],
    ['Review the savings; the register should follow.', 'savings'],
    ['Managers answer for the registers and must keep them current.', 'registers'],
    ['The Council should review: savings; skills; and repairs.', 'savings'],
    ['The Council should act. It should reduce waste.', 'waste'],
    ['The Council should act. It should ensure that waste falls.', 'waste'],
    ['Review the plan. This should include leadership of waste.', 'waste'],
  ])('is asked about: %s', (text, words) => {
    expect(placeOf(text, words)).toBe('ask');
  });

  it.each([
    ['Agree a plan. This should reduce waste.', 'waste'],
    ['Agree a plan. It should help to reduce waste.', 'waste'],
    ['The Council should agree a plan. This would lead to less waste.', 'waste'],
    ['Agree a plan. These will improve recycling.', 'recycling'],
  ])('is what follows from the ask: %s', (text, words) => {
    expect(placeOf(text, words)).toBe('purpose');
  });
});

describe('the clauses of a sentence', () => {
  it('keep every word, in order, and stay whole where nothing is told before the ask', () => {
    const whole = [
      'Review the savings; agree the plan.',
      'The plan should be agreed; it is late.',
      'Savings; skills.',
    ];
    const divided = ['Savings were made; skills should grow.', 'The plan is sound but must be shared.'];
    for (const [texts, count] of [
      [whole, 1],
      [divided, 2],
    ] as const) {
      for (const text of texts) {
        const [sentence] = readSentences(text);
        if (!sentence) throw new Error('no sentence');
        const clauses = findClauses(sentence);
        expect(clauses).toHaveLength(count);
        const kept = clauses.flatMap(({ tokens }) => tokens);
        expect(kept).toEqual(sentence.tokens.filter((token) => kept.includes(token)));
        expect(sentence.tokens.length - kept.length).toBeLessThan(count);
      }
    }
  });
});
