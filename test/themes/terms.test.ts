import { describe, expect, it } from 'vitest';
import { findPatterns } from '../../src/themes/findPatterns.ts';
import { makeTermCodebook } from './codebookFixture.ts';

function wordsFound(term: string, text: string): string[] {
  const codebook = makeTermCodebook(term);
  return [...findPatterns(text, codebook).values()].flat().map(({ start, end }) => text.slice(start, end));
}

describe('the language of the terms', () => {
  it.each([
    // [term, text, what it meets]
    ['risk register', 'Update the risk registers.', ['risk registers']],
    ['align plan', 'aligning plans', ['aligning plans']],
    ['identify', 'identified and identifies', ['identified', 'identifies']],
    ['=plan', 'plans and a plan', ['plan']],
    ['buildings', 'building blocks', []],
    ['housing', 'the house', []],
    ['procur*', 'procurement, procured', ['procurement', 'procured']],
    ['*organisation*', 'a reorganisation', ['reorganisation']],
    ['close|bridge gap', 'bridging gaps', ['bridging gaps']],
    ['<staff> survey', 'the team members survey', ['team members survey']],
    ['golden-thread', 'golden thread', ['golden thread']],
    ['golden-thread', 'golden-thread', ['golden-thread']],
    ['under-delivery', 'underdelivery', ['underdelivery']],
    ['risk ?', 'risk', null],
    ['risk management? strategy', 'a risk strategy', ['risk strategy']],
    ['risk management? strategy', 'a risk management strategy', ['risk management strategy']],
    ['PMO', 'the programme management office', ['programme management office']],
    ['PMO', 'the PMOs', ['PMOs']],
    ['SEND', 'Send the plan', []],
    ['S151', 'the s151 officer', ['s151']],
    ['organisation', 'our organizations', ['organizations']],
    ['colour scheme', 'color schemes', ['color schemes']],
    ['age', 'aging and ageing', ['aging', 'ageing']],
    ['license', 'licences, licensed and licensing', ['licences', 'licensed', 'licensing']],
    ['licens*', 'a licence, licensing', ['licence', 'licensing']],
    ['practise', 'practice', ['practice']],
    ['organiz*', 'an organisation', ['organisation']],
    ['close .. gap', 'close the whole of the gap', ['close the whole of the gap']],
    ['close ..2 gap', 'close the whole of the gap', []],
    ['close .. gap', 'a gap to close', []],
    ['close .. gap', 'close it. The gap', []],
    ['close .. gap', 'close, in time, the gap', ['close, in time, the gap']],
    ['risk ~2 score', 'scores of each risk', ['scores of each risk']],
    ['risk ~1 score', 'scores of each risk', []],
    ['a .. b .. c', 'a x b y c', ['a x b y c']],
  ] as const)('%s in "%s": %j', (term, text, expected) => {
    if (expected === null) expect(() => wordsFound(term, text)).toThrow();
    else expect(wordsFound(term, text)).toEqual(expected);
  });
});
