import { describe, expect, it } from 'vitest';
import { learnThemes, type LearningExample } from '../../src/learning/learnThemes.ts';
import { proposeThemes } from '../../src/learning/proposeThemes.ts';
import { readPhrases } from '../../src/text/readPhrases.ts';

const example = (group: string, text: string, yes: boolean, tagged = false): LearningExample => ({
  group,
  text,
  votes: new Map([['trees', yes]]),
  tagged: new Set(tagged ? ['trees'] : []),
});

/** Five councils that speak of trees in a wording of their own, and of something else. */
const examples = ['A', 'B', 'C', 'D', 'E'].flatMap((group) => [
  example(group, `Plant street trees near ${group} road.`, true),
  example(group, `Look after the trees of ${group} park.`, true),
  example(group, `Publish the accounts of ${group} on time.`, false),
  example(group, `Fill the vacant posts in ${group} team.`, false),
]);
const learned = learnThemes(examples, ['trees', 'unheard-of']);

describe('learning from labels', () => {
  it('learns a theme that the codebook does not know, and says what it gains on councils held out', () => {
    expect(learned.gains).toMatchObject([
      {
        theme: 'trees',
        examples: 20,
        yes: 10,
        alone: { tp: 0, fp: 0, fn: 10 },
        together: { tp: 10, fp: 0, fn: 0 },
      },
    ]);
    expect(learned.themes.map(({ theme }) => theme)).toEqual(['trees']);
    expect(learned.groups).toBe(5);
  });

  it('names the words that moved it, with their places', () => {
    const text = 'Inspect all trees every year.';
    const [proposal] = proposeThemes(text, new Set(), learned);
    expect(proposal).toMatchObject({ id: 'trees', proposed: true });
    expect(proposal?.evidence).toMatchObject([{ field: 'text', start: 12, end: 17, text: 'trees' }]);
    expect(proposal?.evidence[0]?.weight).toBeGreaterThan(0);
    expect(proposal?.reason).toBe('Your labels give this theme to recommendations with “trees”.');
  });

  it('proposes nothing that is settled, and nothing without reason', () => {
    expect(proposeThemes('Inspect all trees.', new Set(['trees']), learned)).toEqual([]);
    expect(proposeThemes('Publish the accounts.', new Set(), learned)).toEqual([]);
  });

  it('proposes no theme for which the codebook alone is as good', () => {
    const tagged = examples.map((one) => ({
      ...one,
      tagged: new Set(one.votes.get('trees') ? ['trees'] : []),
    }));
    const { gains, themes } = learnThemes(tagged, ['trees']);
    expect(gains[0]).toMatchObject({
      alone: { fn: 0 },
      together: { fn: 0 },
      threshold: null,
      refusal: 'codebook',
    });
    expect(themes).toEqual([]);
  });

  it('learns nothing from few yeses, or from yeses alone', () => {
    const few = { together: null, threshold: null, refusal: 'few' };
    expect(learnThemes(examples.slice(0, 8), ['trees'])).toMatchObject({ gains: [few], themes: [] });
    const yes = examples.filter(({ votes }) => votes.get('trees'));
    expect(learnThemes(yes, ['trees'])).toMatchObject({ gains: [few], themes: [] });
  });

  it('leaves out what the labels leave open', () => {
    const open = examples.map((one, index) => (index < 4 ? { ...one, votes: new Map() } : one));
    expect(learnThemes(open, ['trees']).gains[0]).toMatchObject({ examples: 16, yes: 8 });
  });

  it('holds out recommendations where there are too few councils', () => {
    const one = examples.map((example) => ({ ...example, group: 'A' }));
    expect(learnThemes(one, ['trees']).themes).toHaveLength(1);
  });

  it('gives the same for the same labels', () => {
    expect(learnThemes(examples, ['trees'])).toEqual(learnThemes(examples, ['trees']));
  });
});

describe('the phrases of a text', () => {
  it.each([
    ['Review the risk register.', 2, ['review', 'risk', 'risk register', 'register']],
    ['risk, register', 2, ['risk', 'register']],
    ['Code of conduct', 3, ['code', 'code of conduct', 'conduct']],
    ['Organization', 1, ['organisation']],
    ['In 2023 and of the', 2, []],
  ])('%s', (text, longest, phrases) => {
    expect([...readPhrases(text, longest).keys()]).toEqual(phrases);
  });
});
