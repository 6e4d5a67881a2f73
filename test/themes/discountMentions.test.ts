import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { isListed } from '../../src/themes/isListed.ts';
import { makeCodebook } from './codebookFixture.ts';

const codebook = makeCodebook(`
  - id: risk
    name: Risk
    core: true
    definition: Risks.
    terms: { sure: [risk register] }
  - id: savings
    name: Savings
    core: true
    definition: Savings.
    terms: { sure: [=savings] }
  - id: housing
    name: Housing
    definition: Homes.
    terms: { sure: [housing, repairs], likely: [tenant] }
  - id: digital
    name: Digital
    definition: Systems.
    terms: { sure: [digital, software], likely: [website] }
`);

const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };
const scoresOf = (text: string): Record<string, number> =>
  Object.fromEntries(assignThemes({ ...empty, text }, codebook).asked.map(({ id, score }) => [id, score]));

describe('a supporting theme that one word names', () => {
  const late =
    'The risk register should be kept up to date by managers and looked at each month by those who';

  it.each([
    ['in full where it comes first', 'Review housing.', 0.9],
    ['in full soon after another theme', 'Keep a risk register in housing.', 0.9],
    ['less late, after another theme', `${late} run housing.`, 0.54],
    ['less after two others', 'Report savings and the risk register to housing.', 0.54],
    [
      'in full late, where it is the first theme',
      `${late.replace('risk register', 'plan')} run housing.`,
      0.9,
    ],
    ['in full with a second word', `${late} run housing repairs.`, 0.99],
  ])('counts %s', (_, text, score) => {
    expect(scoresOf(text)['housing']).toBeCloseTo(score, 4);
  });

  it.each([
    ['a word that needs an ask of its own', `${late} visit a tenant.`],
    ['a word in a list', 'Report savings and the risk register to schools, housing and libraries.'],
  ])('is left out where it comes by the way as %s', (_, text) => {
    expect(scoresOf(text)).not.toHaveProperty('housing');
  });
});

it('a core theme keeps its score, late and after others', () => {
  const text =
    'Review housing repairs and digital software, each of them with care and in good time, and savings.';
  expect(scoresOf(text)['savings']).toBe(0.9);
});

describe('a list of three or more', () => {
  it.each([
    ['Use what revenues, housing and libraries know.', 'housing', true],
    ['Use what revenues, housing and libraries know.', 'libraries', true],
    ['Use what revenues, housing, and libraries know.', 'revenues', true],
    ['Review housing and libraries.', 'housing', false],
    ['Review housing, which is weak.', 'housing', false],
    ['Review housing; revenues, rents and libraries can wait.', 'housing', false],
    ['Having met all the heads of service at least twice, improve housing and libraries.', 'housing', false],
    ['Ask about rents, repairs and lifts. Then look at housing.', 'housing', false],
  ])('%s holds %s: %s', (text, word, listed) => {
    const at = text.indexOf(word);
    const sentence = readSentences(text).find(({ end }) => at < end);
    expect(sentence && isListed(sentence, at)).toBe(listed);
  });
});
