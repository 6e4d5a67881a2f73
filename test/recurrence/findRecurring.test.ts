import { describe, expect, it } from 'vitest';
import type { Recommendation, ThemeTag } from '../../src/model.ts';
import { findRecurring } from '../../src/recurrence/findRecurring.ts';
import { annotated } from './records.ts';

const about = (id: string): { asked: readonly ThemeTag[]; answered: readonly ThemeTag[] } => ({
  asked: [
    {
      id,
      score: 1,
      primary: true,
      check: false,
      reason: 'r',
      evidence: [{ field: 'text', start: 4, end: 8, text: 'Risk', term: 'risk' }],
    },
  ],
  answered: [],
});

function record(ref: string, council: string, year: number, theme: string): Recommendation {
  return annotated(ref, {
    council,
    review: { body: null, kind: 'audit', year, period: null },
    themes: about(theme),
  });
}

describe('findRecurring', () => {
  it('lists a theme that came up in two councils, and in two years of one', () => {
    const records = [
      record('1', 'Anytown', 2022, 'risk'),
      record('2', 'Anytown', 2023, 'risk'),
      record('3', 'Othertown', 2023, 'risk'),
    ];
    const issues = findRecurring(records, { risk: 'Risk management' });
    expect(
      issues.map(({ id, title, span, members, councils, years }) => ({
        id,
        title,
        span,
        members,
        councils,
        years,
      })),
    ).toEqual([
      {
        id: 'theme/risk',
        title: 'Risk management',
        span: 'councils',
        members: ['plan/1', 'plan/2', 'plan/3'],
        councils: ['Anytown', 'Othertown'],
        years: [2022, 2023],
      },
      {
        id: 'theme/risk/Anytown',
        title: 'Risk management, Anytown',
        span: 'years',
        members: ['plan/1', 'plan/2'],
        councils: ['Anytown'],
        years: [2022, 2023],
      },
    ]);
    expect(issues[0]?.phrases).toEqual(['risk']);
    expect(issues[0]?.parts[0]).toEqual({ id: 'plan/1', field: 'text', start: 4, end: 8 });
  });

  it('lists nothing that came up in one year of one council, or that no council is known of', () => {
    expect(
      findRecurring([record('1', 'Anytown', 2022, 'risk'), record('2', 'Anytown', 2022, 'risk')], {}),
    ).toEqual([]);
    expect(
      findRecurring(
        [
          annotated('1', { council: null, themes: about('risk') }),
          annotated('2', { council: null, themes: about('risk') }),
        ],
        {},
      ),
    ).toEqual([]);
  });

  it('ties what refers to one recommendation to it, within the document', () => {
    const reference = [{ printed: 'See K1', target: 'plan/K1' }];
    const records = [
      annotated('K1'),
      annotated('I1', { crossReferences: reference }),
      annotated('I2', { crossReferences: reference }),
    ];
    expect(findRecurring(records, {}).map(({ id, span, members }) => ({ id, span, members }))).toEqual([
      { id: 'reference/plan/K1', span: 'document', members: ['plan/K1', 'plan/I1', 'plan/I2'] },
    ]);
  });
});
