import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assignThemes } from '../../src/themes/assignThemes.ts';
import { findThemeIssues } from '../../src/themes/findThemeIssues.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import type { ThemeInput } from '../../src/themes/themeFields.ts';
import { makeCodebook, makeTermCodebook } from './codebookFixture.ts';

const { codebook: shipped } = readCodebook(
  readFileSync(new URL('../../corpus/codebook.yaml', import.meta.url), 'utf8'),
);
if (!shipped) throw new Error('the shipped codebook has mistakes');

const EMPTY: ThemeInput = {
  text: '',
  findings: null,
  response: null,
  progress: null,
  updates: [],
  actions: [],
  section: null,
};

const record = (fields: Partial<ThemeInput>): ThemeInput => ({ ...EMPTY, ...fields });
const ask = (text: string, codebook = shipped): ReturnType<typeof assignThemes>['asked'] =>
  assignThemes(record({ text }), codebook).asked;
const idsOf = (tags: readonly { id: string }[]): string[] => tags.map(({ id }) => id);

describe('a theme asked about', () => {
  it.each([
    ['savings-delivery', 'The Council should close the budget gap.'],
    ['savings-delivery', 'Make sure that planned efficiencies are cashable.'],
    ['risk-management', 'The Council should ensure that emerging risks are captured.'],
    ['risk-management', 'Carry out due diligence on the company before lending to it.'],
    ['pmo', 'Introduce highlight reports to the transformation board.'],
    ['pmo', 'Set out how the benefits of each scheme will be realised.'],
    ['golden-thread', 'Staff should see how their work contributes to the priorities of the council.'],
    ['golden-thread', 'Make a clear link between the corporate plan and service plans.'],
    ['workforce', 'Reduce the use of agency workers and fill vacancies.'],
    ['workforce', 'Put in place succession planning for senior posts.'],
  ])('is %s: %s', (theme, text) => {
    expect(idsOf(ask(text))).toContain(theme);
  });

  it.each([
    [
      'risk-management',
      'There is an emerging risk around homelessness. The Council should review its housing policy.',
    ],
    ['risk-management', 'Members should oversee the mitigation plan for school spending.'],
    ['workforce', 'Provide training and development for members of the scrutiny committee.'],
    ['savings-delivery', 'Publish the carbon savings made by the new fleet.'],
    ['pmo', 'Refresh the capital programme each year.'],
    ['workforce', 'Publish the minutes of the Workforce and Policy Panel.'],
    ['risk-management', 'Invite the Head of Risk to the equality briefings.'],
    ['risk-management', 'Hold area forums; without them the council risks being seen as remote.'],
    ['golden-thread', 'Write letters in large print for residents with impaired vision.'],
    ['workforce', 'Carry out an options appraisal for the leisure centre.'],
    ['pmo', 'Pay housing benefits by the expected date.'],
  ])('is not %s: %s', (theme, text) => {
    expect(idsOf(ask(text))).not.toContain(theme);
  });
});

describe('a tag', () => {
  it('has one primary theme, a score between 0 and 1, and words that stand where it says', () => {
    const text =
      'The Council should develop a workforce plan, align it to the budget, and keep a risk register.';
    const tags = ask(text);
    expect(tags.length).toBeGreaterThan(2);
    expect(tags.filter(({ primary }) => primary)).toHaveLength(1);
    for (const { score, evidence } of tags) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
      for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it.each([
    [
      'In the efforts to improve savings performance against target the Council should explore ways to learn.',
      'savings-delivery',
      'Asks to “improve savings performance against target”.',
    ],
    [
      'The Council must review its risk register, and report.',
      'risk-management',
      'Asks to “review its risk register”.',
    ],
    ['A risk register is missing.', 'risk-management', 'Asks about “A risk register is missing”.'],
    [
      'Audit Committee. Papers sent by the Mayor of Lewisham should be shorter.',
      'governance-scrutiny',
      'Asks about “Papers sent by the Mayor of Lewisham”.',
    ],
    [
      'Managers answer for the risk registers and must keep them current.',
      'risk-management',
      'Asks about “Managers answer for the risk registers”.',
    ],
    ['- Keep the risk register -', 'risk-management', 'Asks to “keep the risk register”.'],
  ])('says why in one sentence: %s', (text, theme, reason) => {
    expect(ask(text).find(({ id }) => id === theme)?.reason).toBe(reason);
  });

  it('is marked for checking where its score is low', () => {
    const codebook = makeCodebook(`
  - id: one
    name: One
    definition: A theme.
    terms: { sure: [savings], likely: [efficiency] }
`);
    expect(ask('Improve savings.', codebook)[0]).toMatchObject({ score: 0.9, check: false });
    expect(ask('Improve efficiency.', codebook)[0]).toMatchObject({ score: 0.6, check: true });
  });

  it.each(['Xyzzy the plugh.', 'Paint the railings.', '', '   '])(
    'is not given without words that speak for it, and an issue says so: %j',
    (text) => {
      const themes = assignThemes(record({ text }), shipped);
      expect(themes.asked).toEqual([]);
      const codes = findThemeIssues({ text }, themes).map(({ code }) => code);
      expect(codes).toEqual(text.trim() === '' ? [] : ['no-theme-found']);
    },
  );

  it('names the shared words, at least two, where the nearest theme is all there is', () => {
    const codebook = makeCodebook(`
  - id: one
    name: One
    definition: Money put aside each winter.
    terms: { sure: [{ term: savings money, unless: lamps }] }
`);
    const [tag] = ask('Think of money for winter.', codebook);
    expect(tag).toMatchObject({ id: 'one', check: true, score: 0, primary: true });
    expect(tag?.evidence.map(({ text }) => text)).toEqual(['money', 'winter']);
    expect(findThemeIssues({ text: 'Think of money.' }, { asked: tag ? [tag] : [], answered: [] })).toEqual(
      [],
    );
    expect(ask('Think of money.', codebook)).toEqual([]);
    // A term that was met and refused does not come back as a shared word.
    expect(ask('Put savings money into lamps by winter.', codebook)).toEqual([]);
  });

  it('comes out the same every time', () => {
    const text = 'Review the risk register and the budget gap; recruit staff.';
    expect(JSON.stringify(ask(text))).toBe(JSON.stringify(ask(text)));
  });
});

describe('the primary theme', () => {
  it.each([
    ['risk-management', 'Report to the audit committee on the risk register.'],
    ['workforce', 'Develop a workforce strategy that supports the medium term financial strategy.'],
    ['housing', 'Report to the cabinet on housing repairs.'],
    ['savings-delivery', 'Deliver the savings planned and report to members on progress.'],
    ['governance-scrutiny', 'Strengthen scrutiny so that savings are challenged.'],
  ])('is %s: %s', (theme, text) => {
    expect(ask(text).find(({ primary }) => primary)?.id).toBe(theme);
  });
});

describe('the context of a term', () => {
  it.each([
    ['needs', '          needs: budget', 'Close the gap in the budget.', true],
    ['needs', '          needs: budget', 'Close the gap. The budget is set.', false],
    ['unless', '          unless: [skills, pay]', 'Close the gap.', true],
    ['unless', '          unless: [skills, pay]', 'Close the gap in skills.', false],
    ['negated', '          negated: skip', 'There should be a gap.', true],
    ['negated', '          negated: skip', 'There should be no gap.', false],
    ['side', '          side: answered', 'Close the gap.', false],
    ['cancel', '    cancel: [mind the gap]', 'Close the gap.', true],
    ['cancel', '    cancel: [mind the gap]', 'Mind the gap.', false],
  ])('%s (%s): %s %s', (_, options, text, counts) => {
    const [tag] = ask(text, makeTermCodebook('gap', options));
    expect((tag?.score ?? 0) > 0).toBe(counts);
  });
});

describe('the answered side', () => {
  const answered = (fields: Partial<ThemeInput>): [string, string[]][] =>
    assignThemes(record({ text: 'Review the constitution.', ...fields }), shipped).answered.map((tag) => [
      tag.id,
      tag.evidence.map(({ field }) => field),
    ]);
  const action = { text: 'Recruit.', response: null, progress: null, updates: [] };

  it.each([
    ['response', { response: 'The risk register was revised.' }, 'risk-management', 'response'],
    ['progress', { progress: 'The risk register was revised.' }, 'risk-management', 'progress'],
    [
      'dated updates',
      { updates: [{ date: '2024-11', text: 'The risk register was revised.' }] },
      'risk-management',
      'updates[0].text',
    ],
    [
      'actions of the council',
      { actions: [{ ...action, side: 'response' as const }] },
      'workforce',
      'actions[0].text',
    ],
    [
      'the response to an action asked for',
      { actions: [{ ...action, side: 'asked' as const, response: 'The risk register was revised.' }] },
      'risk-management',
      'actions[0].response',
    ],
  ])('is read from %s', (_, fields, theme, field) => {
    expect(answered(fields)).toEqual([[theme, [field]]]);
  });

  it('counts what an action of its own says for more than the same words inside a long response', () => {
    const risk = 'The risk register was revised.';
    const rest = 'Lamps were painted. Doors were painted. Walls were painted. Gates were painted.';
    const scoreOf = (fields: Partial<ThemeInput>): number =>
      assignThemes(record({ text: 'Review the constitution.', ...fields }), shipped).answered.find(
        ({ id }) => id === 'risk-management',
      )?.score ?? 0;
    const apart = scoreOf({ response: rest, actions: [{ ...action, side: 'response', text: risk }] });
    expect(apart).toBeGreaterThan(scoreOf({ response: `${risk} ${rest}` }));
    expect(scoreOf({ response: risk })).toBeGreaterThan(apart);
  });

  it('is never read from words that the reviewer wrote', () => {
    const asked = { ...action, side: 'asked' as const };
    expect(answered({ findings: 'The risk register is out of date.', actions: [asked] })).toEqual([]);
  });
});
