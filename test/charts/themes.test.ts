import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/charts/councils/stepOf.ts';
import { describeCell, describeGap } from '../../src/charts/matrix/describeCell.ts';
import { findMatrixFinding, MOST_WORDS } from '../../src/charts/matrix/findMatrixFinding.ts';
import { layOutMatrix, placeRow } from '../../src/charts/matrix/layOutMatrix.ts';
import { orderRows } from '../../src/charts/matrix/orderRows.ts';
import { tabulateMatrix } from '../../src/charts/matrix/tabulateMatrix.ts';
import { labelEnds, placeTicks } from '../../src/charts/strips/layOutStrip.ts';
import { findPairFinding, tabulatePairs } from '../../src/charts/together/describePairs.ts';
import { countPairs } from '../../src/compare/countPairs.ts';
import { countThemes, countTogether, type ThemeMatrix } from '../../src/compare/countThemes.ts';
import type { SideMode } from '../../src/compare/sides.ts';
import { record, themes } from '../web/records.ts';

/** Themes by the councils that raise them, so often: "a: North 2 South 1". Every council has `of` records. */
function matrixOf(lines: readonly string[], of = 12, mode: SideMode = 'asked'): ThemeMatrix {
  const wanted = lines.map((line) => {
    const [head = '', rest = ''] = line.split(':');
    const words = rest.trim().split(/\s+/);
    const counts = words.flatMap((word, index) =>
      index % 2 === 0 && word !== '' ? [[word, Number(words[index + 1])] as const] : [],
    );
    return { name: head.replace('*', ''), core: !head.startsWith('*'), counts: new Map(counts) };
  });
  const councils = [...new Set(wanted.flatMap(({ counts }) => [...counts.keys()]))].sort();
  const columns = councils.map((council) => ({
    id: council,
    name: council,
    kind: council === '?' ? ('unknown' as const) : ('council' as const),
    council,
    records: Array.from({ length: of }, (_, index) => {
      const ids = wanted.filter(({ counts }) => index < (counts.get(council) ?? 0)).map(({ name }) => name);
      return record(`${council}/${String(index)}`, {
        council,
        themes: mode === 'asked' ? themes(ids) : themes([], ids),
      });
    }),
  }));
  return countThemes(
    wanted.map(({ name, core }) => ({ id: name, name, core })),
    columns,
    mode,
  );
}

describe('the title of the matrix', () => {
  it.each([
    [['A: N 1 S 2'], 'A was raised in both councils'],
    [['A: N 1 S 2', 'B: N 1 S 1', 'C: N 1'], 'A and B were raised in both councils'],
    [
      ['A: N 3 S 3', 'B: N 1 S 1', 'C: N 1 S 1', 'D: N 1'],
      'A and 2 other core themes were raised in both councils',
    ],
    [['A: N 1 S 2', 'B: N 1 S 1'], 'All 2 core themes were raised in both councils'],
    [['A: N 1 S 3 W 1', 'B: N 1', 'C: E 1'], 'A was raised most widely, in 3 of 4 councils'],
    [['A: N 1 S 3 W 1', 'B: N 1 S 1 W 1', 'C: E 1'], 'A was raised most: 5 of 48 recommendations'],
    [['A: N 5', '*B: S 1'], 'A was raised only with N'],
    [['A: N 4', '*B: S 1'], 'No theme stands out in this selection'],
    // Columns of no known council are no councils.
    [['A: N 1 S 2 ? 0', 'B: ? 1'], 'A was raised in both councils'],
    [['A: N 5 ? 1', '*B: S 1'], 'A was raised most: 6 of 36 recommendations'],
    [['A: N 5 ? 0', '*B: S 1'], 'A was raised only with N'],
    [['A: N 5 ? 1', 'B: N 1'], 'A was raised most: 6 of 24 recommendations'],
    [['A: N 5', 'B: N 3'], 'A was raised most: 5 of 12 recommendations'],
    [['A: N 4', 'B: N 3'], 'No theme stands out in this selection'],
    [['A: N 6', '*B: N 9'], 'A was raised most of the core themes: 6 of 12 recommendations'],
    [['A: N 2', 'B: N 2'], 'No theme stands out in this selection'],
    [['A: N 0', '*B: N 5'], 'B was raised most: 5 of 12 recommendations'],
    [['A: N 0'], 'No theme was found in this selection'],
  ])('%j: %s', (lines, title) => {
    expect(findMatrixFinding(matrixOf(lines)).title).toBe(title);
  });

  it('puts a core theme before a supporting one of more councils and recommendations', () => {
    expect(findMatrixFinding(matrixOf(['A: N 5', '*B: N 9 S 9'])).theme).toBe('A');
  });

  it.each([
    [['A'], 'B was raised most of the other themes: 6 of 12 recommendations'],
    [['A', 'B'], 'No theme stands out in this selection'],
  ])('does not say the filter back: without %j', (leaveOut, title) => {
    expect(findMatrixFinding(matrixOf(['A: N 12', 'B: N 6', 'C: N 1']), leaveOut).title).toBe(title);
  });

  it.each(['asked', 'answered'] as const)('calls no row the most that another exceeds: %s', (mode) => {
    // Every way in which three core and two supporting themes can come up a few times in one council.
    for (let seed = 0; seed < 5 ** 4; seed += 1) {
      const counts = [0, 1, 2, 3, 0].map(
        (_, index) => [0, 3, 5, 6, 9][Math.floor(seed / 5 ** index) % 5] ?? 0,
      );
      const lines = counts.map(
        (count, index) => `${index > 2 ? '*' : ''}T${String(index)}: N ${String(count)}`,
      );
      const matrix = matrixOf(lines, 12, mode);
      const { title, theme } = findMatrixFinding(matrix);
      const named = matrix.rows.find(({ id }) => id === theme);
      if (named === undefined) continue;
      const kind = / of the (core|supporting) themes/.exec(title)?.[1];
      const within = matrix.rows.filter(({ core }) => kind === undefined || core === (kind === 'core'));
      expect(title).toContain(' most');
      expect(within.filter(({ count }) => count >= named.count)).toEqual([named]);
    }
  });

  it('says in order what was answered most often without being asked', () => {
    expect(findMatrixFinding(matrixOf(['A: N 5', 'B: N 1'], 12, 'unasked')).title).toBe(
      'A was most often answered without being asked: 5 of 12 recommendations',
    );
  });

  it('stays within 15 words where names are long', () => {
    const long = [
      'P and p management of programmes: N 3 S 2',
      'Q and q in all of their kinds: N 1 S 1',
      'C: N 1',
    ];
    const { title } = findMatrixFinding(matrixOf(long));
    expect(title.split(' ').length).toBeLessThanOrEqual(MOST_WORDS);
    expect(title).toContain('were raised in both councils');
  });
});

describe('asked and answered together', () => {
  const both = countTogether(
    [{ id: 'a', name: 'A', core: true }],
    [
      {
        id: 'North',
        name: 'North',
        kind: 'council',
        council: 'North',
        records: [
          record('n/1', { themes: themes(['a'], ['a']) }),
          record('n/2', { themes: themes(['a']) }),
          record('n/3', { themes: themes([], ['a']) }),
        ],
      },
    ],
  );

  it('counts what was asked, with what was answered and the gap beside it', () => {
    expect(both.rows[0]).toMatchObject({ count: 2, beside: { answered: 2, unanswered: 1 } });
    expect(both.rows[0]?.cells[0]).toMatchObject({ count: 2, of: 3, beside: { unanswered: 1 } });
  });

  it('says of how many an answer was found', () => {
    expect(findMatrixFinding(both).title).toBe('An answer was found to 1 of 2 recommendations on A');
  });

  it('has a row of the table for each side', () => {
    expect(tabulateMatrix(both, '').rows.map((row) => row.slice(3, 6))).toEqual([
      ['Asked', 2, 3],
      ['Answered', 2, 3],
      ['Asked, no answer found', 1, 3],
    ]);
  });
});

describe('no answer found', () => {
  const cell = matrixOf(['A: N 20'], 40).rows[0]?.cells[0];
  it('is a question to the reader and never a rate', () => {
    if (cell === undefined) throw new Error('no such cell');
    const sentence = describeCell(cell, 'A', 'N', 'unanswered');
    expect(sentence).toContain('20 of 40');
    expect(sentence).toContain('question to the reader');
    expect(sentence).not.toContain('%');
    expect(describeGap(1, 'A', 'N')).toContain('1 recommendation asks');
  });
});

describe('the matrix on its width', () => {
  const long = 'Programme and project management and everything beside it';
  const matrix = matrixOf([`${long}: N 3 S 2 W 1`]);
  it.each([1400, 900, 720, 330, 290])('cuts no name at %d', (width) => {
    const layout = layOutMatrix(matrix, width, 'share');
    const [row] = matrix.rows;
    if (row === undefined) throw new Error('no row');
    expect(placeRow(row, layout, false).name.join(' ')).toBe(long);
    expect(layout.heads.every((lines) => lines.every((line) => !line.endsWith('…')))).toBe(true);
  });

  it('shows one column at a time where cells would be too narrow', () => {
    expect(layOutMatrix(matrix, 900, 'share').form).toBe('wide');
    expect(layOutMatrix(matrix, 330, 'share').form).toBe('narrow');
  });

  it('runs one scale to the next 10 % above every range', () => {
    const { scale } = layOutMatrix(matrix, 900, 'share');
    const highs = matrix.rows.flatMap(({ cells }) => cells.map(({ high }) => high ?? 0));
    const end = scale.domain()[1] ?? 0;
    expect(end).toBeGreaterThanOrEqual(Math.max(...highs));
    expect(end - Math.max(...highs)).toBeLessThan(0.1);
  });
});

describe('the order of rows', () => {
  const matrix = matrixOf(['*S: N 9 S 9', 'B: N 5', 'A: N 1 S 1']);
  it.each([
    ['spread', ['A', 'B', 'S']],
    ['count', ['B', 'A', 'S']],
    ['name', ['A', 'B', 'S']],
  ] as const)('by %s keeps core themes first', (order, names) => {
    expect(orderRows(matrix.rows, order).map(({ name }) => name)).toEqual(names);
  });
});

describe('a strip of many councils', () => {
  const cells = matrixOf(['A: N 2 S 4 W 4 X 12'], 40).rows[0]?.cells ?? [];
  const ticks = placeTicks(
    cells,
    (id) => id,
    (share) => share * 400,
  );
  it('stands in order of share, and each target ends where the next begins', () => {
    expect(ticks.map(({ name }) => name)).toEqual(['N', 'S', 'W', 'X']);
    for (const [index, tick] of ticks.entries()) {
      expect(tick.from).toBeLessThanOrEqual(tick.x);
      const next = ticks[index + 1];
      if (next !== undefined && next.x - tick.x > 2) expect(tick.to).toBeLessThanOrEqual(next.from);
    }
  });

  it('names both ends', () => {
    expect(labelEnds(ticks, 0, 400).map(({ text }) => text)).toEqual(['N', 'X']);
  });

  it('leaves out who has too few for a rate', () => {
    const few = matrixOf(['A: N 2 S 4'], 11).rows[0]?.cells ?? [];
    expect(
      placeTicks(
        few,
        (id) => id,
        (share) => share,
      ),
    ).toEqual([]);
  });
});

describe('the tint of a figure', () => {
  it.each([
    [0, 'enough', 0],
    [0.01, 'enough', 1],
    [0.4, 'enough', 5],
    [0.4, 'few', 0],
  ] as const)('share %d of %s is step %d', (share, size, step) => {
    expect(stepOf({ share, size }, 0.4)).toBe(step);
  });
});

describe('themes that come together', () => {
  const records = [
    record('d/1', { themes: themes(['a', 'b']) }),
    record('d/2', { themes: themes(['a', 'b', 'c']) }),
    record('d/3', { themes: themes(['a']) }),
  ];
  const pairs = countPairs([{ id: 'a' }, { id: 'b' }, { id: 'c' }], records, 'asked');

  it('are counted as a slow reading counts them', () => {
    expect(pairs.map(({ one, other, count, either }) => [one, other, count, either])).toEqual([
      ['a', 'b', 2, 3],
      ['a', 'c', 1, 3],
      ['b', 'c', 1, 2],
    ]);
    expect(pairs[0]?.coefficient).toBeCloseTo(2 / 3);
  });

  it('say that they are too few under five times', () => {
    expect(findPairFinding(pairs, 3, (id) => id).title).toBe(
      'Too few to say: no two themes come together 5 times',
    );
  });

  it('name the pair that comes together most', () => {
    const many = Array.from({ length: 3 }, () => records.map((one) => ({ ...one }))).flat();
    const counted = countPairs([{ id: 'a' }, { id: 'b' }], many, 'asked');
    expect(findPairFinding(counted, 9, (id) => id.toUpperCase()).title).toBe(
      'A goes most often with B: 6 of 9',
    );
  });
});

describe('the table of themes that come together', () => {
  it('has both coefficients: the share of either, and the correlation', () => {
    const records = [['a', 'b'], ['a', 'b'], ['a'], []].map((asked, at) =>
      record(`d/${String(at)}`, { themes: themes(asked) }),
    );
    const pairs = countPairs([{ id: 'a' }, { id: 'b' }], records, 'asked');
    const { columns, rows } = tabulatePairs(pairs, records.length, (id) => id, '');
    expect(columns.map(({ name }) => name).slice(-2)).toEqual(['Coefficient (Jaccard)', 'Correlation (phi)']);
    // 2 of 3; (2 × 1 − 1 × 0) / √(3 × 1 × 2 × 2)
    expect(rows).toEqual([['a', 'b', 2, 4, 3, 2, 0.67, 0.58]]);
  });
});
