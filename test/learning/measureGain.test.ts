import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { learnThemes, type LearningExample, type ThemeGain } from '../../src/learning/learnThemes.ts';

function readLines<Row>(name: string): Row[] {
  return readFileSync(new URL(`../../corpus/gold/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** What the corpus asks for, document by document. */
const texts = readLines<{ id: string; text: string }>('records').map(({ id, text }) => ({
  text,
  group: id.split('/')[0] ?? '',
}));

const learn = (votes: readonly boolean[], tagged: readonly boolean[] = []): ThemeGain | undefined => {
  const examples = texts.map(({ text, group }, at): LearningExample => ({
    text,
    group,
    votes: new Map([['new', votes[at] ?? false]]),
    tagged: new Set(tagged[at] ? ['new'] : []),
  }));
  return learnThemes(examples, ['new']).gains[0];
};

describe('what labels teach', () => {
  it.each([0.2, 0.3, 0.5, 0.7])('labels given at random (%d of them a yes) teach nothing', (share) => {
    const random = makeSeededRandom(share * 100);
    const thresholds = Array.from({ length: 12 }, () => learn(texts.map(() => random() < share))?.threshold);
    expect(new Set(thresholds)).toEqual(new Set([null]));
  });

  it('random labels teach nothing beside a codebook that knows most of them', () => {
    const random = makeSeededRandom(7);
    for (let round = 0; round < 12; round += 1) {
      const votes = texts.map(() => random() < 0.5);
      const tagged = votes.map((yes) => yes && random() < 0.5);
      expect(learn(votes, tagged)?.threshold).toBeNull();
    }
  });

  it('a theme on which two readers agree is learned, without the codebook, and told from chance', () => {
    const labels = readLines<{ recommendation: string; yes: string[] }>('made-up-working-labels');
    const examples = readLines<{ id: string; text: string }>('made-up-working').map(
      ({ id, text }): LearningExample => {
        const votes = labels
          .filter(({ recommendation }) => recommendation === id)
          .map(({ yes }) => yes.includes('golden-thread'));
        const agreed = votes.every((vote) => vote === votes[0]);
        return {
          text,
          group: '',
          votes: new Map(agreed ? [['new', votes[0] ?? false]] : []),
          tagged: new Set(),
        };
      },
    );
    const [gain] = learnThemes(examples, ['new']).gains;
    expect(gain).toMatchObject({ refusal: null, yes: 17, together: { tp: 6, fp: 0 } });
    expect(gain?.chance).toBeLessThanOrEqual(0.01);
    expect(gain?.threshold).toBeGreaterThanOrEqual(0.3);
  });

  it('says why it proposes nothing', () => {
    const votes = texts.map(({ text }) => /budget|financ/iu.test(text));
    expect(learn(texts.map((_, at) => at < 4))?.refusal).toBe('few');
    expect(learn(texts.map((_, at) => at >= 4))?.refusal).toBe('few');
    // All of one document: it may be that document's wording.
    expect(learn(texts.map(({ group }) => group === texts[0]?.group))?.refusal).toBe('few');
    expect(learn(votes, votes)?.refusal).toBe('codebook');
    const random = makeSeededRandom(3);
    expect(learn(texts.map(() => random() < 0.8))?.refusal).toMatch(/^(all-yes|codebook)$/);
  });
});
