import { describe, expect, it } from 'vitest';
import { cutRuns } from '../../web/evidence/cutRuns.ts';
import { findExcerpt } from '../../web/record/excerpt.ts';

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

describe('an excerpt', () => {
  it('holds the first words that speak for the theme, at the right place', () => {
    const long = `${'Before this, much else was said of many things. '.repeat(8)}Review the risk register every month.`;
    const start = long.indexOf('risk register');
    const evidence = [
      { field: 'text', start, end: start + 13, text: 'risk register', term: 'risk register' },
    ];
    const excerpt = findExcerpt(long, {
      id: 'risk',
      score: 1,
      primary: true,
      check: false,
      reason: '',
      evidence,
    });
    const [span] = excerpt.spans;
    expect(excerpt.text.slice(span?.start, span?.end)).toBe('risk register');
    expect(excerpt.text.startsWith('… ')).toBe(true);
  });
});
