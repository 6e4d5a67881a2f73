import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { findCues, type Cue } from '../../src/themes/findCues.ts';
import { readField } from '../../src/themes/readField.ts';
import { listFields, type ThemeInput } from '../../src/themes/themeFields.ts';
import { makeTermCodebook } from './codebookFixture.ts';

const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };

function cuesOf(
  term: string,
  options: string,
  record: Partial<ThemeInput>,
  side: 'asked' | 'response',
): Cue[] {
  const codebook = makeTermCodebook(term, options);
  const readings = listFields({ ...empty, text: '', ...record }, side).map((field) =>
    readField(field, codebook),
  );
  return codebook.themes.flatMap((theme) => findCues(theme, side, readings, codebook.scoring));
}

describe('a term tied to a field', () => {
  const record = { text: 'Plan the work.', findings: 'There is no plan.', response: 'A plan is made.' };

  it.each([
    ['', ['text', 'findings'], ['response']],
    ['          field: findings', ['findings'], []],
    ['          field: [text, response]', ['text'], ['response']],
    ['          field: progress', [], []],
  ])('counts there only: "%s"', (options, asked, answered) => {
    const fields = (side: 'asked' | 'response'): string[] =>
      cuesOf('plan', options, record, side).map(({ reading }) => reading.field.role);
    expect(fields('asked')).toEqual(asked);
    expect(fields('response')).toEqual(answered);
  });
});

describe('a term with a weight of its own', () => {
  it('speaks for its theme with it, whatever strength it stands under', () => {
    const score = (options: string): number | undefined =>
      assignThemes({ ...empty, text: 'Plan the work.' }, makeTermCodebook('plan', options)).asked[0]?.score;
    expect(score('')).toBe(0.9);
    expect(score('          weight: 0.7')).toBe(0.7);
  });
});

describe('a term that must be a noun, a verb, an adjective or an adverb', () => {
  const texts = ['Increase the number of staff.', 'The council should staff the desk at weekends.'];

  it.each([
    ['', [1, 1]],
    ['          pos: noun', [1, 0]],
    ['          pos: verb', [0, 1]],
    ['          pos: adverb', [0, 0]],
  ])('counts where wink-nlp tags the word so: "%s"', (options, expected) => {
    expect(texts.map((text) => cuesOf('staff', options, { text }, 'asked').length)).toEqual(expected);
  });
});
