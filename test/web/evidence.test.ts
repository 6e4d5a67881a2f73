import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { cutRuns, type ThemeSpan } from '../../web/evidence/cutRuns.ts';
import { splitFound } from '../../web/evidence/splitFound.ts';
import { findRecordExcerpt } from '../../web/record/excerpt.ts';
import { record } from './records.ts';

const text = 'prioritise the training and development of staff';

describe('text with evidence', () => {
  it('is cut at every edge, and each span keeps its line', () => {
    const runs = cutRuns(text, [
      { theme: 'a', start: 0, end: 39 },
      { theme: 'b', start: 15, end: 23 },
      { theme: 'c', start: 24, end: 48 },
    ]);
    expect(
      runs.map((run) => [run.text, run.themes.map(({ theme, slot }) => `${theme}${String(slot)}`).join(' ')]),
    ).toEqual([
      ['prioritise the ', 'a0'],
      ['training', 'a0 b1'],
      [' ', 'a0'],
      ['and development', 'a0 c1'],
      [' of staff', 'c1'],
    ]);
    expect(runs[1]).toMatchObject({ starts: ['b'], ends: ['b'] });
  });

  it('loses no letter', () => {
    const spans = [
      { theme: 'a', start: 5, end: 5 },
      { theme: 'a', start: 40, end: 90 },
      { theme: 'b', start: 3, end: 9 },
      { theme: 'b', start: 6, end: 12 },
    ];
    const runs = cutRuns(text, spans);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.themes.length > 0).map((run) => run.text)).toEqual([text.slice(3, 12)]);
  });
});

describe('text cut into runs', () => {
  /** A span for every letter: slow, and plain to see. */
  const themesAt = (spans: readonly ThemeSpan[], at: number): string[] =>
    [...new Set(spans.filter(({ start, end }) => start <= at && at < end).map(({ theme }) => theme))].sort();
  const random = makeSeededRandom(7);
  const pick = (below: number): number => Math.floor(random() * below);

  it.each(Array.from({ length: 60 }, (_, index) => index))(
    'agrees letter by letter with the plain way: %d',
    () => {
      const spans = Array.from({ length: pick(9) }, () => {
        const start = pick(text.length);
        return { theme: 'abcde'.charAt(pick(5)), start, end: Math.min(text.length, start + 1 + pick(20)) };
      });
      const runs = cutRuns(text, spans);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs) {
        for (let at = run.start; at < run.start + run.text.length; at += 1) {
          expect(run.themes.map(({ theme }) => theme).sort()).toEqual(themesAt(spans, at));
        }
        const slots = run.themes.map(({ slot }) => slot);
        expect(new Set(slots).size).toBe(slots.length);
      }
      for (const [index, run] of runs.entries()) {
        for (const { theme, slot } of run.themes) {
          const before = runs[index - 1]?.themes.find((one) => one.theme === theme);
          if (!run.starts.includes(theme)) expect(before?.slot).toBe(slot);
          else expect(before).toBeUndefined();
        }
      }
    },
  );
});

describe('an excerpt', () => {
  const long = `${'Before this, much else was said of many things. '.repeat(8)}Review the risk register every month.`;
  const start = long.indexOf('risk register');
  const tag = (field: string, from: number) => ({
    id: 'risk',
    score: 1,
    primary: true,
    check: false,
    reason: '',
    evidence: [{ field, start: from, end: from + 13, text: 'risk register', term: 'risk register' }],
  });

  it('holds the first words that speak for the theme, at the right place', () => {
    const one = record('north/1', { text: long, themes: { asked: [tag('text', start)], answered: [] } });
    const { lead, elsewhere } = findRecordExcerpt(one, ['risk'], new Set());
    const [span] = lead.spans;
    expect(lead.text.slice(span?.start, span?.end)).toBe('risk register');
    expect(lead.text.startsWith('… ')).toBe(true);
    expect(elsewhere).toBeNull();
  });

  it('adds the words of another field where the first words hold none', () => {
    const one = record('north/1', {
      text: 'Plan ahead.',
      response: long,
      themes: { asked: [], answered: [tag('response', start)] },
    });
    const { lead, elsewhere } = findRecordExcerpt(one, ['risk'], new Set());
    expect(lead).toEqual({ text: 'Plan ahead.', spans: [] });
    expect(elsewhere?.title).toBe('Response');
    expect(elsewhere?.text.slice(elsewhere.spans[0]?.start, elsewhere.spans[0]?.end)).toBe('risk register');
  });

  it('shows where a search found its words', () => {
    const one = record('north/1', { text: 'Plan ahead.', progress: 'Done in May.' });
    expect(findRecordExcerpt(one, [], new Set(['may'])).elsewhere).toMatchObject({
      title: 'Progress',
      text: 'Done in May.',
    });
    expect(findRecordExcerpt(one, [], new Set()).elsewhere).toBeNull();
  });
});

describe('words that a search found', () => {
  it('are split from the rest without losing a letter, across the edges of evidence', () => {
    const runs = cutRuns(text, [{ theme: 'a', start: 4, end: 18 }]);
    const split = splitFound(runs, new Set(['training', 'prioritise']));
    expect(split.map(({ parts }) => parts.map((part) => part.text).join('')).join('')).toBe(text);
    const found = split.flatMap(({ parts }) => parts.filter(({ isFound }) => isFound));
    expect(found.map((part) => part.text)).toEqual(['prio', 'ritise', 'tra', 'ining']);
  });
});
