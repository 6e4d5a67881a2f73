import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { findPatterns } from '../../src/themes/findPatterns.ts';
import { isMetWherever } from '../../src/themes/check/isMetWherever.ts';
import { parseTerm, type TermPart } from '../../src/themes/parseTerm.ts';
import { makeCodebook } from './codebookFixture.ts';

const vocabulary = ['risk', 'risks', '=risks', 'plan', 'plan*', 'risk|plan', 'gap?', 'PLAN', 'gap'];
const words = ['risk', 'risks', 'plan', 'plans', 'planned', 'gap', 'other', 'PLAN'];
const joins = ['', '', '..1', '..3', '~1', '~3'];
const names = { groups: {}, abbreviations: {} };

function readParts(source: string): readonly TermPart[] {
  const parsed = parseTerm(source, names);
  return 'parts' in parsed ? parsed.parts : [];
}

describe('a term said to be met wherever another is', () => {
  it('is found in every made-up text in which the other is, whatever the two terms', () => {
    const random = makeSeededRandom(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const makeTerm = (): string => {
      const own = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(vocabulary));
      return own.map((word, at) => (at === 0 ? word : `${pick(joins)} ${word}`)).join(' ');
    };
    const sources = Array.from({ length: 60 }, makeTerm).filter((source) => readParts(source).length > 0);
    const lines = sources.map((source) => `        - "${source}"`).join('\n');
    const codebook = makeCodebook(`
  - id: one
    name: One
    definition: A theme.
    terms:
      sure:
${lines}`);
    const texts = Array.from({ length: 400 }, () => Array.from({ length: 6 }, () => pick(words)).join(' '));
    const found = texts.map((text) => findPatterns(text, codebook));
    let said = 0;
    for (const wide of codebook.patterns) {
      for (const narrow of codebook.patterns) {
        if (wide === narrow || !isMetWherever(readParts(wide.source), readParts(narrow.source))) continue;
        said += 1;
        const missed = texts.filter((_, at) => found[at]?.has(narrow.index) && !found[at].has(wide.index));
        expect({ wide: wide.source, narrow: narrow.source, missed }).toMatchObject({ missed: [] });
      }
    }
    expect(said).toBeGreaterThan(50);
  });
});
