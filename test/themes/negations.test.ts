import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { findNegations } from '../../src/themes/findNegations.ts';
import { makeCodebook } from './codebookFixture.ts';

const codebook = makeCodebook(`
  - id: workforce
    name: Workforce
    core: true
    definition: The council's employees.
    terms: { sure: [recruit*, agency workers, workforce, training, <staff> numbers, staff wellbeing, vacancy] }
  - id: savings-delivery
    name: Savings
    core: true
    definition: Savings made.
    terms: { sure: [=savings, optimism bias] }
  - id: risk-management
    name: Risk
    core: true
    definition: Risks managed.
    terms: { sure: [risk register, due diligence] }
  - id: pmo
    name: Programmes
    core: true
    definition: Programmes and projects.
    terms: { sure: [transformation programme, business case, project board] }
  - id: housing
    name: Housing
    definition: Homes.
    terms: { sure: [housing, homes] }
`);

const empty = { findings: null, response: null, progress: null, updates: [], actions: [], section: null };
const ask = (text: string): ReturnType<typeof assignThemes>['asked'] =>
  assignThemes({ ...empty, text }, codebook).asked;

describe('a theme that is asked against', () => {
  it.each([
    ['workforce', 'The Council should not recruit further.', 'should not recruit further'],
    ['savings-delivery', 'The Council must not set new savings targets.', 'must not set new savings targets'],
    ['workforce', 'The Council shouldn’t recruit this year.', 'shouldn’t recruit this year'],
    ['workforce', 'Avoid adding to the training of managers.', 'Avoid adding to the training of managers'],
    ['workforce', 'Stop using agency workers in planning.', 'Stop using agency workers in planning'],
    ['workforce', '- Refrain from recruiting.', 'Refrain from recruiting'],
    ['pmo', 'The Council should cease its transformation programme.', 'cease its transformation programme'],
    ['workforce', 'The Council should end its use of agency workers.', 'end its use of agency workers'],
    ['workforce', 'There should be no further recruitment.', 'should be no further recruitment'],
    ['pmo', 'No more project boards should be set up.', 'No more project boards should be set up'],
    ['savings-delivery', 'Further savings should not be sought.', 'Further savings should not be sought'],
    ['workforce', 'The Council should no longer recruit abroad.', 'should no longer recruit abroad'],
    ['workforce', 'Do not cut training, review the pay scale.', 'Do not cut training'],
    [
      'pmo',
      'We recommend that it does not extend the transformation programme.',
      'does not extend the transformation programme',
    ],
    ['workforce', 'We recommend not recruiting this year.', 'not recruiting this year'],
    [
      'savings-delivery',
      'Members should never plan for savings twice.',
      'should never plan for savings twice',
    ],
  ])('is marked for checking, with the words that say so: %s, %s', (theme, text, words) => {
    const tag = ask(text).find(({ id }) => id === theme);
    expect(tag).toMatchObject({ check: true, reason: `Asks against it: “${words}”; please check.` });
  });

  it.each([
    ['not only, but also', 'The Council should not only recruit but also train.', 'workforce'],
    ['not merely', 'It should not merely keep a risk register.', 'risk-management'],
    [
      'no longer, of what is there',
      'Replace the risk register, no longer fit for purpose.',
      'risk-management',
    ],
    ['a lack, described', 'The Council does not have a workforce plan and should write one.', 'workforce'],
    ['not unless', 'Do not recruit unless the plan allows it.', 'workforce'],
    ['not without', 'Do not start schemes without a business case.', 'pmo'],
    ['no… without', 'No scheme should start without a business case.', 'pmo'],
    ['not before', 'Contracts should not be let before due diligence is done.', 'risk-management'],
    ['not until', 'Loans must not be made until due diligence is done.', 'risk-management'],
    ['cannot without', 'Ensure that schemes cannot start without a business case.', 'pmo'],
    ['not to neglect', 'Do not lose sight of staff wellbeing.', 'workforce'],
    ['not to delay', 'The Council should not delay the workforce plan.', 'workforce'],
    ['not to be limited to', 'The risk register should not be limited to finance.', 'risk-management'],
    ['a harm avoided', 'Avoid slippage in the transformation programme.', 'pmo'],
    ['a harm that is the theme', 'Avoid optimism bias in forecasts.', 'savings-delivery'],
    ['to ensure that not', 'Ensure that no vacancy is left open.', 'workforce'],
    [
      'the subject of a negation',
      'The risk register should not be seen as a form to fill.',
      'risk-management',
    ],
    ['a limit', 'Report savings no later than June.', 'savings-delivery'],
    ['whether or not', 'Decide whether or not to extend the transformation programme.', 'pmo'],
    ['the end of a year', 'By the end of the year review the risk register.', 'risk-management'],
    ['the next clause', 'The Council should not sell homes but recruit.', 'workforce'],
    ['the next order', 'Stop selling homes and keep a risk register.', 'risk-management'],
    [
      'the next subject',
      'The Council should not sell homes, and the risk register must be kept.',
      'risk-management',
    ],
    ['the next sentence', 'Do not sell homes. The Council should recruit.', 'workforce'],
    ['said for and against', 'Stop recruiting abroad; recruit here.', 'workforce'],
  ])('is none, %s: %s', (_, text, theme) => {
    const tag = ask(text).find(({ id }) => id === theme);
    expect(tag).toMatchObject({ check: false });
    expect(tag?.reason).not.toContain('against');
  });
});

describe('a theme that is only set aside', () => {
  it.each([
    'Build homes without adding to staff numbers.',
    'Build homes rather than recruit.',
    'Build homes instead of a recruitment drive and training for agency workers.',
    'Look at housing, not at recruitment.',
    'Publish all plans for housing other than the workforce plan.',
    'Rather than recruit, build homes.',
  ])('is not tagged: %s', (text) => {
    expect(ask(text).map(({ id }) => id)).toEqual(['housing']);
  });

  it('is tagged where nothing else is, marked for checking', () => {
    expect(ask('Rather than recruit, wait.')).toMatchObject([
      {
        id: 'workforce',
        check: true,
        reason: 'Names it only to set it aside: “Rather than recruit”; please check.',
      },
    ]);
  });
});

describe('the reach of a negation', () => {
  const texts = readFileSync(new URL('plainWordings.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

  it('stays inside its sentence, and no two overlap', () => {
    for (const text of texts) {
      for (const sentence of readSentences(`${text} Do not stop; avoid ${text}`)) {
        let cursor = sentence.start;
        for (const { start, end } of findNegations(sentence)) {
          expect(start).toBeGreaterThanOrEqual(cursor);
          expect(end).toBeGreaterThan(start);
          cursor = end;
        }
        expect(cursor).toBeLessThanOrEqual(sentence.end);
      }
    }
  });

  it('begins at a word that negates', () => {
    for (const sentence of texts.flatMap((text) => readSentences(text))) {
      const words = new Set(sentence.tokens.map(({ lemma }) => lemma.toLowerCase()));
      const negates = [
        'not',
        'never',
        'no',
        "n't",
        'n’t',
        'avoid',
        'stop',
        'cease',
        'refrain',
        'end',
        'halt',
        'scrap',
      ];
      if (!negates.some((word) => words.has(word))) expect(findNegations(sentence)).toEqual([]);
    }
  });
});
