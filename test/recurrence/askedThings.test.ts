import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/text/findWords.ts';
import { askedThingLines } from '../../src/recurrence/askedThingLines.ts';
import { findAskedThings, isWideThing } from '../../src/recurrence/askedThings.ts';
import { stemWord } from '../../src/recurrence/stemWord.ts';

const find = (text: string): string[] => [
  ...findAskedThings(findWords(text).map(({ form }) => stemWord(form))).keys(),
];

describe('the things that a text asks about', () => {
  it.each([
    ['Define how much risk the Council is willing to accept.', 'risk appetite'],
    ['Set out its tolerance of risk.', 'risk appetite'],
    ['Plan who will follow the heads of service who retire.', 'succession'],
    ['Say what the company owes its owner, as its only shareholder.', 'companies'],
    ['Test the plan for a cyber attack.', 'cyber security'],
    ['Hold all live contracts in one list, with their expiry.', 'contract register'],
  ])('%s: %s', (text, thing) => {
    expect(find(text)).toContain(thing);
  });

  it.each([
    ['Success should be celebrated.', 'succession'],
    ['Programme management should articulate cost and risk.', 'risk management'],
    [
      'Tell members of the risk. Then, at the next of the monthly meetings, ask of their appetite.',
      'risk appetite',
    ],
  ])(
    'are not what only some of the words say, or words far apart or in another order: %s: not %s',
    (text, thing) => {
      expect(find(text)).not.toContain(thing);
    },
  );

  it('says a word once: one word is not two of a way to say a thing', () => {
    expect(find('Risk and risk.')).toEqual([]);
  });

  it('knows a whole service or field from a thing', () => {
    expect(isWideThing('planning service')).toBe(true);
    expect(isWideThing('risk appetite')).toBe(false);
  });

  it('has lines that each begin with a name of their own', () => {
    const names = askedThingLines
      .trim()
      .split('\n')
      .map((line) => line.split(': ')[0]?.replace('~', ''));
    expect(new Set(names).size).toBe(names.length);
  });
});
