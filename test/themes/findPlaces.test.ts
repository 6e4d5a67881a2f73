import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { findPlaces, placeAt } from '../../src/themes/findPlaces.ts';

function placeOf(text: string, words: string): string {
  return placeAt(findPlaces(text, readSentences(text)), text.indexOf(words));
}

describe('what the place of a word makes of it', () => {
  it.each([
    ['The Council should review its savings plan.', 'savings', 'ask'],
    ['Improve the savings plan.', 'savings', 'ask'],
    ['Charge the full cost of savings. The Council should report it.', 'savings', 'ask'],
    ['Urgently agree the savings plan.', 'savings', 'ask'],
    ['Review the plan so that savings are made.', 'savings', 'purpose'],
    ['Review the plan. This will ensure that savings are made.', 'savings', 'purpose'],
    ['Given the lack of savings, the Council should review the plan.', 'savings', 'background'],
    ['The savings plan is weak. The Council should review it.', 'savings', 'background'],
    ['The savings plan is weak.', 'savings', 'ask'],
    ['Savings and skills are linked. They need a clear plan.', 'Savings', 'ask'],
    ['The Council should cut costs rather than delay savings.', 'savings', 'contrast'],
    ['The Council should track programmes (including savings) each month.', 'savings', 'aside'],
    ['Working with savings groups, the Council should review its plan.', 'savings', 'aside'],
    ['Agree the plan in consultation with savings groups.', 'savings', 'aside'],
    ['Work with savings groups.', 'savings', 'ask'],
    ['The Council should not make savings.', 'savings', 'negated'],
    ['Review the plan without making savings.', 'savings', 'contrast'],
    ['Help people without savings to plan.', 'savings', 'ask'],
    ['Review the plan without further savings.', 'savings', 'contrast'],
    ['No plan should be agreed without savings.', 'savings', 'ask'],
    ['The Council should report on plans, such as savings.', 'savings', 'example'],
    ['The Council should consider:\n- savings in services', 'savings', 'ask'],
    ['Review the plan, which shows savings, and the budget.', 'savings', 'aside'],
    ['Review the plan, which shows savings, and the budget.', 'budget', 'ask'],
  ])('%s %s: %s', (text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });
});
