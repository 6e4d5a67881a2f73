import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/text/findWords.ts';
import { genreWords } from '../../src/recurrence/genreWords.ts';
import { readFocus } from '../../src/recurrence/readFocus.ts';

/** The words that count less than others. */
function listAsides(text: string): string[] {
  const words = findWords(text);
  const focus = readFocus(
    words,
    words.map(({ form }) => !genreWords.has(form.toLowerCase())),
  );
  return words.filter((_, at) => focus[at] !== 1).map(({ start, end }) => text.slice(start, end));
}

describe('readFocus', () => {
  it.each([
    ['Publish the contracts register each quarter.', []],
    ['Publish the contracts register so that members see it.', ['so', 'that', 'members', 'see', 'it']],
    ['Given late accounts, the Council should hire accountants.', ['Given', 'late', 'accounts']],
    ['Given late accounts the Council should hire.', ['Given', 'late', 'accounts', 'the', 'Council']],
    // What an ask is for comes after it: the first words are the ask itself.
    ['The Council needs to publish its register.', []],
    ['Publish the contracts register to help members. Mend the roof.', ['to', 'help', 'members']],
  ])('counts less what only says why or when: %s', (text, asides) => {
    expect(listAsides(text)).toEqual(asides);
  });
});
