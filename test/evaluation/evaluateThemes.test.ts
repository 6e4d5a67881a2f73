import { describe, expect, it } from 'vitest';
import type { ThemeTag } from '../../src/model.ts';
import { evaluateThemes } from '../../src/evaluation/evaluateThemes.ts';
import type { EvaluatedRecord, Figure } from '../../src/evaluation/figures.ts';
import { listErrors } from '../../src/evaluation/listErrors.ts';
import { measureCalibration } from '../../src/evaluation/measureCalibration.ts';
import { readLabels, type Label } from '../../src/evaluation/readLabels.ts';

const themes = [
  { id: 'a', core: true },
  { id: 'b', core: true },
  { id: 'c', core: false },
];

const tag = (id: string, primary = false): ThemeTag => ({
  id,
  score: 0.9,
  primary,
  check: false,
  reason: '',
  evidence: [{ field: 'text', start: 0, end: 3, text: 'the', term: 'the' }],
});

const record = (id: string, council: string, ...tagged: string[]): EvaluatedRecord => ({
  id,
  council,
  text: `text of ${id}`,
  themes: { asked: tagged.map((theme, index) => tag(theme, index === 0)), answered: [] },
});

const label = (recommendation: string, coder: string, yes: string[], more: Partial<Label> = {}): Label => ({
  recommendation,
  coder,
  side: 'asked',
  yes,
  no: 'rest',
  unsure: [],
  primary: yes[0] ?? null,
  ...more,
});

const records = [record('1', 'X', 'a', 'b'), record('2', 'X', 'a'), record('3', 'Y', 'c')];
const labels = [
  // Both say a; b is disputed.
  label('1', 'r1', ['a', 'b']),
  label('1', 'r2', ['a']),
  // Both say b, tagged a.
  label('2', 'r1', ['b']),
  label('2', 'r2', ['b']),
  label('3', 'r1', ['c', 'a']),
  label('3', 'r2', ['c', 'a']),
];

function figure(name: string, given: readonly Label[] = labels): Figure | undefined {
  return evaluateThemes([{ name: 'set', records }], given, themes).figures.find((one) => one.name === name);
}

describe('measuring tags', () => {
  it('scores a theme that two coders dispute neither way', () => {
    const core = figure('set, asked, undisputed labels, core themes');
    expect(core?.themes).toMatchObject([
      { id: 'a', tp: 1, fp: 1, fn: 1, precision: 0.5, recall: 0.5, f1: 0.5, support: 2 },
      { id: 'b', tp: 0, fp: 0, fn: 1, precision: null, recall: 0, f1: 0, support: 1 },
    ]);
    // 2 tp of (2 tp + 1 fp + 2 fn), and the mean of 0.5 and 0.
    expect(core).toMatchObject({ micro: 0.4, macro: 0.25, records: 3, councils: 2, exact: 0.3333 });
  });

  it('takes each reading in full under its own name', () => {
    expect(figure('set, asked, r1 in full, core themes')?.themes[1]).toMatchObject({ tp: 1, fp: 0, fn: 1 });
    expect(figure('set, asked, r2 in full, core themes')?.themes[1]).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });

  it('counts the primary theme where both name the same', () => {
    expect(figure('set, asked, undisputed labels, all themes')?.primary).toEqual({ right: 2, of: 3 });
  });

  it('leaves open what the labels leave open', () => {
    const open = [label('1', 'r1', ['a'], { no: ['c'] }), label('3', 'r1', ['a'], { no: 'rest of core' })];
    const all = figure('set, asked, undisputed labels, all themes', open);
    expect(all?.themes.map(({ tp, fp, fn }) => [tp, fp, fn])).toEqual([
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('says nothing of all themes where only the core ones are labelled', () => {
    const core = labels.map((one): Label => ({
      ...one,
      no: 'rest of core',
      yes: one.yes.filter((id) => id !== 'c'),
    }));
    const names = evaluateThemes([{ name: 'set', records }], core, themes).figures.map(({ scope }) => scope);
    expect(new Set(names)).toEqual(new Set(['core']));
  });

  it('says how far the figure moves without one council', () => {
    expect(figure('set, asked, undisputed labels, core themes')?.leftOut).toBeNull();
    const three = [...records, record('4', 'Z', 'a')];
    const given = [...labels, label('4', 'r1', ['a']), label('4', 'r2', ['a'])];
    const [first] = evaluateThemes([{ name: 'set', records: three }], given, themes).figures;
    // Without Y: 2 right, 1 wrong, 1 missed. Without Z: 1 right, 1 wrong, 2 missed.
    expect(first?.leftOut).toEqual({
      low: { council: 'Z', micro: 0.4 },
      high: { council: 'Y', micro: 0.6667 },
    });
  });

  /** Recommendations of each council, of which the first is tagged rightly, the others wrongly where so asked. */
  const measure = (councils: readonly (string | null)[], wrong: readonly number[]): Figure | undefined => {
    const some = councils.map((council, at) => ({
      ...record(String(at), '', wrong.includes(at) ? 'b' : 'a'),
      council,
    }));
    const given = some.map(({ id }) => label(id, 'r1', ['a']));
    return evaluateThemes([{ name: 'set', records: some }], given, themes).figures[0];
  };

  it('gives the same interval every time, around the figure', () => {
    const first = measure(['A', 'B', 'C', 'D', 'E'], [1, 3]);
    expect(measure(['A', 'B', 'C', 'D', 'E'], [1, 3])).toEqual(first);
    expect(first?.microLow).toBeLessThan(0.6);
    expect(first?.microHigh).toBeGreaterThan(0.6);
  });

  it('gives no interval with fewer than five councils, however many recommendations they have', () => {
    const four = Array.from({ length: 40 }, (_, at) => 'ABCD'[at % 4] ?? '');
    expect(measure(four, [1, 2, 7])).toMatchObject({ councils: 4, microLow: null, microHigh: null });
  });

  it('gives no interval where no draw changes the figure: all right is no promise', () => {
    expect(measure(['A', 'B', 'C', 'D', 'E', 'F'], [])).toMatchObject({
      micro: 1,
      microLow: null,
      macroHigh: null,
    });
  });

  it('draws a recommendation of no named council alone, and says how many there are', () => {
    const figures = measure([null, null, null, null, null, 'A', 'A'], [1, 5]);
    expect(figures).toMatchObject({ councils: 1, withoutCouncil: 5, leftOut: null });
    expect(figures?.microLow).toBeLessThan(figures?.microHigh ?? 0);
  });

  it('lists what was wrongly tagged with its terms, and what was missed with its text', () => {
    expect(listErrors(records, labels, themes, 'asked')).toEqual({
      falsePositives: [{ id: '2', theme: 'a', score: 0.9, terms: [{ term: 'the', words: 'the' }] }],
      falseNegatives: [
        { id: '2', theme: 'b', text: 'text of 2' },
        { id: '3', theme: 'a', text: 'text of 3' },
      ],
    });
  });
});

describe('calibration', () => {
  it('counts undisputed tags by their score, and what share of them is right', () => {
    const scored = (score: number): ThemeTag => ({ ...tag('a'), score });
    const some = [0.95, 0.9, 1, 0.55, 0.2].map((score, index): EvaluatedRecord => ({
      ...record(String(index), 'X'),
      themes: { asked: [scored(score)], answered: [] },
    }));
    const given = some.map(({ id }) => label(id, 'r1', Number(id) < 2 ? ['a'] : []));
    const rows = measureCalibration([{ name: 'set', records: some }], given, themes);
    expect(rows.map(({ from, to, tags, right, share }) => [from, to, tags, right, share])).toEqual([
      [0, 0.5, 1, 0, 0],
      [0.5, 0.6, 1, 0, 0],
      [0.9, 1, 3, 2, 0.6667],
    ]);
    expect(rows[2]).toMatchObject({ set: 'set', side: 'asked', score: 0.95 });
  });

  it('leaves out tags that the labels dispute', () => {
    const given = [label('1', 'r1', ['a']), label('1', 'r2', [])];
    expect(measureCalibration([{ name: 'set', records }], given, themes).map(({ tags }) => tags)).toEqual([
      1,
    ]);
  });
});

describe('reading labels', () => {
  it('reads one label a line and names the lines that are none', () => {
    const good = '{"recommendation":"1","coder":"r1","side":"asked","yes":["a"],"no":"rest"}';
    const { labels: read, problems } = readLabels(`${good}\n\nnonsense\n${good.replace('asked', 'said')}\n`);
    expect(read).toEqual([label('1', 'r1', ['a'], { primary: null })]);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
    expect(problems[1]?.message).toContain('side');
  });

  const line = (more: object): string =>
    JSON.stringify({ recommendation: '1', coder: 'r1', side: 'asked', yes: ['a'], no: ['b'], ...more });

  it.each([
    [{ no: ['b', 'a'] }, 'a stands in yes and in no'],
    [{ primary: 'b' }, 'primary: b is not in yes'],
    [{ no: 'rest', primary: 'c' }, 'primary: c is not in yes'],
  ])('names what contradicts itself: %j', (more, message) => {
    expect(readLabels(`${line({})}\n${line(more)}`).problems).toEqual([{ line: 2, message }]);
  });

  it('says on which line each theme is named first', () => {
    const { named } = readLabels(`${line({ primary: 'a' })}\n${line({ unsure: ['c'], no: ['b', 'd'] })}`);
    expect([...named]).toEqual([
      ['a', 1],
      ['b', 1],
      ['d', 2],
      ['c', 2],
    ]);
  });
});
