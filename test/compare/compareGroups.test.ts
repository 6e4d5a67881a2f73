import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/compare/compareGroups.ts';
import { describeComparison } from '../../src/compare/describeComparison.ts';
import { sideModes } from '../../src/compare/sides.ts';
import type { Recommendation, ReviewKind } from '../../src/model.ts';
import { makeRecord, makeTag, themes } from '../outputs/records.ts';

interface Made {
  readonly council: string;
  readonly of: number;
  readonly asked?: Readonly<Record<string, number>>;
  readonly kind?: ReviewKind | null;
  readonly year?: number;
}

/** `of` records to a council; of each theme, the first so many ask about it. */
function make({ council, of, asked = {}, kind = 'audit', year = 2031 }: Made): Recommendation[] {
  const document = `${council.toLowerCase()}-${String(kind)}-${String(year)}`;
  return Array.from({ length: of }, (_, at) =>
    makeRecord({
      id: `${document}/${String(at + 1)}`,
      document,
      council,
      review: { body: 'A Reviewer', kind, year, period: null },
      themes: {
        asked: Object.entries(asked).flatMap(([id, count]) => (at < count ? [makeTag(id)] : [])),
        answered: [],
      },
    }),
  );
}

const pair = { themes, with: 'Northby', against: 'Southby' };

describe('two groups', () => {
  it('gives each side its count and range, and the difference its own', () => {
    const records = [
      ...make({ council: 'Northby', of: 70, asked: { workforce: 56 } }),
      ...make({ council: 'Southby', of: 80, asked: { workforce: 48 } }),
    ];
    const { rows, tests, groups } = compareGroups(records, pair);
    expect(groups.map(({ id, of }) => [id, of])).toEqual([
      ['Northby', 70],
      ['Southby', 80],
    ]);
    expect(tests).toBe(1);
    expect(rows[0]?.shares.map(({ count, of, share }) => [count, of, share])).toEqual([
      [56, 70, 0.8],
      [48, 80, 0.6],
    ]);
    expect(rows[0]?.shares[0]?.members).toHaveLength(56);
    // Newcombe 1998, table II, example a.
    expect(rows[0]?.difference?.value).toBeCloseTo(0.2, 12);
    expect(rows[0]?.difference?.low).toBeCloseTo(0.0524, 4);
    expect(rows[0]?.difference?.high).toBeCloseTo(0.3339, 4);
    expect(rows[0]?.difference?.clear).toBe(true);
  });

  it.each([
    ['11 on a side', 11, 40, 8, 8, 'too few to compare', false],
    ['12 on a side', 12, 40, 8, 8, 'small numbers', true],
    ['29 on a side', 40, 29, 8, 8, 'small numbers', true],
    ['30 on both sides', 30, 30, 8, 8, null, true],
    ['4 mentions together', 30, 30, 2, 2, 'too few to compare', false],
    ['5 mentions together', 30, 30, 3, 2, null, true],
    ['no recommendation on a side', 30, 0, 30, 0, 'too few to compare', false],
  ] as const)('%s: %i and %i with %i and %i mentions', (_, one, other, a, b, note, isTested) => {
    const records = [
      ...make({ council: 'Northby', of: one, asked: { workforce: a } }),
      ...make({ council: 'Southby', of: other, asked: { workforce: b } }),
    ];
    const row = compareGroups(records, pair).rows.find(({ id }) => id === 'workforce');
    expect([row?.note, row?.difference !== null]).toEqual([note, isTested]);
  });

  it('adjusts for all differences tested, and for no others', () => {
    const records = [
      ...make({ council: 'Northby', of: 40, asked: { workforce: 20, pmo: 12, housing: 1 } }),
      ...make({ council: 'Southby', of: 40, asked: { workforce: 8, pmo: 8, housing: 1 } }),
    ];
    const { rows, tests } = compareGroups(records, pair);
    expect(tests).toBe(2);
    const [first, second, last] = rows;
    expect(rows.map(({ id }) => id)).toEqual(['workforce', 'pmo', 'housing']);
    expect(first?.difference?.q).toBeCloseTo((first?.difference?.p ?? 9) * 2, 12);
    expect(second?.difference?.q).toBeCloseTo(second?.difference?.p ?? 9, 12);
    expect(last?.difference).toBe(null);
  });

  it('names in its title only what is clear', () => {
    const title = (asked: Made['asked'], other: Made['asked']): string =>
      describeComparison(
        compareGroups(
          [
            ...make({ council: 'Northby', of: 40, asked: asked ?? {} }),
            ...make({ council: 'Southby', of: 40, asked: other ?? {} }),
          ],
          pair,
        ),
      ).title;
    expect(title({ workforce: 20, pmo: 12 }, { workforce: 8, pmo: 8 })).toBe(
      'In these audits, Northby was asked more about Workforce than Southby',
    );
    expect(title({ workforce: 12 }, { workforce: 8 })).toBe(
      'In these audits, Northby and Southby do not clearly differ on any theme',
    );
    expect(title({ workforce: 1 }, { workforce: 1 })).toBe('Northby and Southby are too few to compare');
  });

  it.each([
    [2, 3, 'North and South: 2 and 3 councils, too few for more than a description', false],
    [3, 3, 'North were asked more about Workforce than South', true],
  ] as const)('sets of %i and %i councils: %s', (north, south, title, clear) => {
    const some = (region: string, councils: number, workforce: number): Recommendation[] =>
      Array.from({ length: councils }, (_, at) =>
        make({ council: `${region} ${String(at)}`, of: 20, asked: { workforce } }),
      ).flat();
    const found = compareGroups([...some('North', north, 16), ...some('South', south, 2)], {
      ...{ themes, by: 'group', with: 'North', against: 'South' },
      groupsOf: ({ council }) => [council?.split(' ')[0] ?? ''],
    });
    const { title: said, note } = describeComparison(found);
    expect([said, found.isDescribed, found.rows[0]?.difference?.clear]).toEqual([title, !clear, clear]);
    expect(note.includes('clear is')).toBe(clear);
  });

  it.each([
    [
      'kind',
      'audit',
      'peer-challenge',
      'Across kinds of review, audits were asked more about Workforce than peer challenges',
    ],
    [
      'year',
      '2030',
      '2031',
      'Councils reviewed in 2030 were asked more about Workforce than councils reviewed in 2031',
    ],
  ] as const)('by %s, speaks of several: %s', (by, first, second, title) => {
    const records = ['Northby', 'Southby', 'Westby'].flatMap((council) => [
      ...make({ council, of: 20, year: 2030, asked: { workforce: 18 } }),
      ...make({ council, of: 20, year: 2031, kind: by === 'kind' ? 'peer-challenge' : 'audit' }),
    ]);
    expect(
      describeComparison(compareGroups(records, { themes, by, with: first, against: second })).title,
    ).toBe(title);
  });

  it('speaks of no tests where none was made, and calls no group of nothing small', () => {
    const records = make({ council: 'Northby', of: 40, asked: { pmo: 20 } });
    const { note, subtitle } = describeComparison(compareGroups(records, { themes, with: 'Northby' }));
    expect(note).toMatch(/^No difference was tested\./);
    expect(`${note} ${subtitle}`).not.toMatch(/\bq\b|Small numbers: read/);
  });

  it.each([
    // Fisher's exact test, two-sided, of one difference: on either side of 0.05, with a range without zero.
    [16, 7, 0.0469, true],
    [17, 8, 0.0525, false],
  ] as const)(
    'of all that is called clear, one in twenty may be chance: %i and %i of 40, q %d, clear %s',
    (a, b, q, clear) => {
      const records = [
        ...make({ council: 'Northby', of: 40, asked: { workforce: a } }),
        ...make({ council: 'Southby', of: 40, asked: { workforce: b } }),
      ];
      const difference = compareGroups(records, pair).rows[0]?.difference;
      expect(difference?.q).toBeCloseTo(q, 3);
      expect(difference?.low).toBeGreaterThan(0);
      expect(difference?.clear).toBe(clear);
    },
  );

  it('puts first what survives its range, not what differs most', () => {
    const records = [
      ...make({ council: 'Northby', of: 12, asked: { pmo: 7 } }),
      ...make({ council: 'Southby', of: 400, asked: { pmo: 120 } }),
    ];
    const more = records.map((record, at) =>
      at % 4 === 0
        ? record
        : { ...record, themes: { ...record.themes, asked: [...record.themes.asked, makeTag('housing')] } },
    );
    const { rows } = compareGroups(more, pair);
    const nearest = rows.map(({ difference }) =>
      difference ? Math.max(difference.low, -difference.high) : -9,
    );
    expect(nearest).toEqual([...nearest].sort((a, b) => b - a));
  });

  it('holds a group against all that is not in it, where no other is named', () => {
    const records = [
      ...make({ council: 'Northby', of: 20, asked: { pmo: 4 } }),
      ...make({ council: 'Southby', of: 15, asked: { pmo: 2 } }),
      ...make({ council: 'Westby', of: 10, asked: { pmo: 1 } }),
    ];
    const { groups, rows } = compareGroups(records, { themes, with: 'Northby' });
    expect(groups.map(({ id, name, of, bodies }) => [id, name, of, bodies])).toEqual([
      ['Northby', 'Northby', 20, 1],
      ['rest', 'the rest', 25, 2],
    ]);
    expect(rows.find(({ id }) => id === 'pmo')?.shares.map(({ count }) => count)).toEqual([4, 3]);
  });

  it('does not compare groups that share recommendations', () => {
    const records = make({ council: 'Northby', of: 40, asked: { pmo: 20 } });
    const groupsOf = ({ id }: Recommendation): string[] => (id.endsWith('1') ? ['East', 'Large'] : ['Large']);
    const found = compareGroups(records, { themes, by: 'group', groupsOf, with: 'East', against: 'Large' });
    expect([found.overlap, found.tests]).toEqual([4, 0]);
    expect(describeComparison(found).note).toContain('share 4 recommendations');
  });

  it('gives a group that is not there nothing', () => {
    const { groups, rows } = compareGroups(make({ council: 'Northby', of: 20 }), { themes, with: 'Eastby' });
    expect(groups.map(({ of }) => of)).toEqual([0, 20]);
    expect(rows[0]?.shares[0]).toMatchObject({ count: 0, of: 0, share: null, low: null, members: [] });
  });
});

describe('the kind of review', () => {
  const records = [
    ...make({ council: 'Northby', of: 20, kind: 'audit' }),
    ...make({ council: 'Southby', of: 30, kind: 'audit' }),
    ...make({ council: 'Northby', of: 5, kind: 'peer-challenge' }),
    ...make({ council: 'Southby', of: 5, kind: 'peer-challenge' }),
    ...make({ council: 'Westby', of: 5, kind: 'peer-challenge' }),
    ...make({ council: 'Westby', of: 9, kind: null }),
  ];

  it.each([
    ['all groups: the kind that most of them have', {}, 'peer-challenge', [5, 5, 5]],
    ['two that both have two kinds: the kind with most', pair, 'audit', [20, 30]],
    ['two that share one', { with: 'Northby', against: 'Westby' }, 'peer-challenge', [5, 5]],
    ['one that is asked for', { ...pair, kind: 'peer-challenge' }, 'peer-challenge', [5, 5]],
    ['all of them, where that is asked for', { ...pair, kind: 'all' }, 'all', [25, 35]],
    ['one group against the rest: a kind that it has', { with: 'Westby' }, 'peer-challenge', [5, 10]],
    ['a kind that only it has, with fewer', { by: 'document', with: 'westby-null-2031' }, 'unknown', [9, 0]],
    ['kinds themselves', { by: 'kind' }, 'all', [50, 9, 15]],
  ] as const)('%s', (_, options, kind, sizes) => {
    const found = compareGroups(records, { themes, ...options });
    expect([found.kind, found.groups.map(({ of }) => of)]).toEqual([kind, sizes]);
  });

  it('is said, with what is left out; where kinds are mixed, the title says so', () => {
    const one = describeComparison(compareGroups(records, { ...pair }));
    expect(one.subtitle).toContain('Within audits; left out are 10 from peer challenges.');
    const all = describeComparison(compareGroups(records, { ...pair, kind: 'all' }));
    expect(all.title).toMatch(/^Across kinds of review, /);
    expect(all.subtitle).toContain('50 from audits, 10 from peer challenges');
  });
});

describe('all groups', () => {
  it('counts councils and their years, not mentions', () => {
    const records = [
      ...make({ council: 'Northby', of: 20, asked: { pmo: 15 }, year: 2030 }),
      ...make({ council: 'Northby', of: 20, asked: { pmo: 15 }, year: 2031 }),
      ...make({ council: 'Southby', of: 20 }),
    ];
    const { rows, groups } = compareGroups(records, { themes, by: 'body' });
    expect(groups.map(({ bodies, bodyYears }) => [bodies, bodyYears])).toEqual([[2, 3]]);
    const pmo = rows.find(({ id }) => id === 'pmo');
    expect(pmo?.shares.map(({ count, bodies, bodyYears }) => [count, bodies, bodyYears])).toEqual([
      [30, 1, 2],
    ]);
  });

  it('stands in the order of spread, then of count, never of rate', () => {
    const records = [
      ...make({ council: 'Northby', of: 100, asked: { workforce: 90, pmo: 1 } }),
      ...make({ council: 'Southby', of: 12, asked: { pmo: 1 } }),
    ];
    expect(compareGroups(records, { themes }).rows.map(({ id, spread }) => [id, spread])).toEqual([
      ['pmo', 2],
      ['workforce', 1],
      ['housing', 0],
    ]);
  });

  it('has a funnel from ten groups on, with the groups that chance would not put there', () => {
    const many = (councils: number): Recommendation[] =>
      Array.from({ length: councils }, (_, at) =>
        make({
          council: `Council ${String(at).padStart(2, '0')}`,
          of: 20,
          asked: { pmo: at === 0 ? 18 : 4 },
        }),
      ).flat();
    const funnel = compareGroups(many(10), { themes }).rows.find(({ id }) => id === 'pmo')?.funnel;
    expect(funnel?.share).toBe(54 / 200);
    expect(funnel?.points.filter(({ outside }) => outside)).toEqual([
      { group: 'Council 00', count: 18, of: 20, share: 0.9, outside: { limit: 99.8, side: 'above' } },
    ]);
    // Nine of 4 in 20 and one of 18 around 0.27: chi-squared 44.75 on nine degrees of freedom.
    expect(funnel?.dispersion).toBeCloseTo(44.75 / 9, 2);
    expect(compareGroups(many(9), { themes }).rows[0]?.funnel).toBe(null);
  });

  it('says what is not known, rather than leaving it out', () => {
    const records = [
      makeRecord({ council: null, review: { body: null, kind: null, year: null, period: null } }),
    ];
    for (const by of ['council', 'year', 'kind', 'body', 'group'] as const)
      expect(compareGroups(records, { themes, by }).groups.map(({ id }) => id)).toEqual([`${by} not known`]);
  });

  it('counts in every way of having to do with a theme', () => {
    const both = makeRecord({ themes: { asked: [makeTag('pmo')], answered: [makeTag('pmo')] } });
    const answered = makeRecord({ id: 'made-up/2', themes: { asked: [], answered: [makeTag('pmo')] } });
    const counts = sideModes.map((mode) => {
      const { rows } = compareGroups([both, answered], { themes, mode });
      return [mode, rows.find(({ id }) => id === 'pmo')?.shares[0]?.count];
    });
    expect(counts).toEqual([
      ['asked', 1],
      ['answered', 2],
      ['both', 1],
      ['unanswered', 0],
      ['unasked', 1],
    ]);
  });
});
