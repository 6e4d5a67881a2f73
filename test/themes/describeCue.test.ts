import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { findGoverningVerb } from '../../src/themes/findGoverningVerb.ts';
import { quoteWords } from '../../src/themes/quoteWords.ts';
import { makeTermCodebook } from './codebookFixture.ts';

const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };

function reasonOf(text: string, term: string): string {
  return assignThemes({ ...empty, text }, makeTermCodebook(term)).asked[0]?.reason ?? '';
}

describe('the reason of a tag', () => {
  it.each([
    ['reserves', 'The Council should use reserves.', 'Asks to “use reserves”.'],
    ['risk', 'Progress in relation to risk management is slow.', /^Asks about “Progress in relation to risk/],
    [
      'user',
      'Bring focus to service user views and outcomes.',
      'Asks to “bring focus to service user views and outcomes”.',
    ],
    ['contract', 'Delay may lead to contract failure.', 'Asks about “Delay may lead to contract failure”.'],
    ['reports', 'Highlight reports should go to the board.', 'Asks about “Highlight reports”.'],
    ['reports', 'Highlight the reports that are late.', 'Asks to “highlight the reports that are late”.'],
    ['staff', 'Provide more support to staff.', 'Asks to “provide more support to staff”.'],
    ['children', 'Respond to children at risk.', 'Asks to “respond to children at risk”.'],
    [
      'programme',
      'Undertake a full refresh of the programme.',
      'Asks to “undertake a full refresh of the programme”.',
    ],
    [
      'complaints',
      'Check that plans to respond to complaints are sound.',
      'Asks to “check that plans to respond to complaints are sound”.',
    ],
    ['funds', 'The plans to secure funds are weak.', 'Asks about “The plans to secure funds are weak”.'],
    [
      'worst',
      'Plan how to respond should the worst case occur.',
      'Asks about “Plan how to respond should the worst case occur”.',
    ],
    ['early', 'Continue to monitor early help.', 'Asks to “continue to monitor early help”.'],
    ['panel', 'Reports come alongside panel papers.', 'Asks about “Reports come alongside panel papers”.'],
  ])('names a verb only where one is sure (%s): %s', (term, text, reason) => {
    expect(reasonOf(text, term)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason));
  });

  it.each([
    ['Do not lose sight of the register.', 'Asks: “Do not lose sight of the register”.'],
    ['The Council should never begin without a register.', 'Asks: “should never begin without a register”.'],
    ['The Council ought not to lose the register.', 'Asks: “ought not to lose the register”.'],
    ['Budgets which do not rely on the register are weak.', /“.*do not rely on the register/],
    ['The Council should not rely on the register.', /^Asks against it: “should not rely on the register”/],
    [
      'The Council should not continue to rely on the register.',
      /“should not continue to rely on the register”/,
    ],
  ])('never says the opposite: %s', (text, reason) => {
    expect(reasonOf(text, 'register')).toEqual(
      typeof reason === 'string' ? reason : expect.stringMatching(reason),
    );
  });

  it('says so where the words stand beside what is asked', () => {
    const text = 'The risk register is kept well. The risk team is strong. The Council should act on waste.';
    expect(reasonOf(text, 'risk')).toMatch(/^Tells of “The risk .*” beside what is asked\.$/);
  });
});

describe('the verb that governs', () => {
  it.each([
    ['Agree the plan and publish it.', 'it', 'publish'],
    ['Culture and training are linked.', 'linked', null],
    ['The Council must also review its plan.', 'plan', 'review'],
    ['Teams feel stretched.', 'stretched', null],
  ])('%s %s: %s', (text, word, verb) => {
    const [sentence] = readSentences(text);
    const tokens = sentence?.tokens ?? [];
    const found = findGoverningVerb(
      tokens,
      tokens.findIndex((token) => token.text === word),
      16,
    );
    expect(found === null ? null : tokens[found.verb]?.text).toBe(verb);
  });
});

describe('a quotation', () => {
  it.each([
    ['- keep the “golden thread', 'keep the golden thread'],
    ['keep the “golden thread” in view,', 'keep the ‘golden thread’ in view'],
    ["customer journey' that is", 'customer journey that is'],
    ["the councils' plans and the 'golden thread'", "the councils' plans and the ‘golden thread’"],
    ["the Council's plan", "the Council's plan"],
    ['see (page 2', 'see page 2'],
    ['the  plan\n(page 2)', 'the plan (page 2)'],
  ])('%j is %j', (words, quoted) => {
    expect(quoteWords(words)).toBe(quoted);
  });

  it('holds only marks that come in pairs, and every word', () => {
    const parts = ['“', '”', '‘', '’', "'", '"', '(', ')', ' ', 'a', 'b', 's', '.', ',', '- '];
    let seed = 7;
    for (let round = 0; round < 2000; round++) {
      let words = '';
      for (let length = 0; length < 12; length++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        words += parts[Math.floor((seed / 2147483648) * parts.length)] ?? '';
      }
      const quoted = quoteWords(words);
      expect(quoted.match(/[“”"]/)).toBeNull();
      expect(quoted.split('(').length).toBe(quoted.split(')').length);
      expect(quoted.replace(/[^abs]/g, '')).toBe(words.replace(/[^abs]/g, ''));
    }
  });
});
