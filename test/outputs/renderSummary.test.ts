import { describe, expect, it } from 'vitest';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { renderSummary } from '../../src/outputs/renderSummary.ts';
import { summarise, type SummaryInput } from '../../src/outputs/summary.ts';
import { makeRecord, makeTag, themes } from './records.ts';

const review = (year: number) => ({ body: null, kind: null, year, period: null });
const make = (
  document: string,
  council: string | null,
  year: number,
  count: number,
  tags: readonly string[],
) =>
  Array.from({ length: count }, (_, at) =>
    makeRecord({
      id: `${document}/${String(at + 1)}`,
      document,
      council,
      review: review(year),
      themes: { asked: tags.slice(0, at + 1).map((id) => makeTag(id)), answered: [] },
      ...(at === 0 ? { corrections: [{ field: 'text', was: '', reason: '' }] } : {}),
    }),
  );

const input: SummaryInput = {
  documents: [
    {
      info: { id: 'north-2030', council: 'Northby' },
      issues: [
        { code: 'row-joined', message: '' },
        { code: 'margin-note', message: '' },
      ],
    },
    { info: { id: 'south-2031', council: 'Southby' }, issues: [] },
  ],
  recommendations: [
    ...make('north-2030', 'Northby', 2030, 14, ['workforce', 'pmo']),
    ...make('south-2031', 'Southby', 2031, 4, ['workforce', 'housing']),
  ],
  recurring: [
    {
      title: 'Workforce',
      span: 'councils',
      members: ['north-2030/1', 'south-2031/1'],
      councils: ['Northby', 'Southby'],
      years: [2030, 2031],
    },
    {
      title: 'Twice here',
      span: 'document',
      members: ['north-2030/1', 'north-2030/2'],
      councils: ['Northby'],
      years: [2030],
    },
  ],
  owners: [
    { name: null, council: 'Northby', recommendations: 5, bySource: { column: 0, prose: 0 } },
    { name: 'Chief Executive', council: 'Northby', recommendations: 7, bySource: { column: 7, prose: 0 } },
    { name: 'Head of People', council: 'Southby', recommendations: 3, bySource: { column: 0, prose: 3 } },
  ],
  themes,
};
const print = (some: Partial<SummaryInput> = {}): string =>
  renderSummary(summarise({ ...input, ...some }), 'council-themes');

describe('the summary', () => {
  it('states how much there is', () => {
    expect(print()).toMatch(/^2 councils, 2 documents, 2030 to 2031, 18 recommendations\./);
  });

  it('titles the themes with the finding, and gives every count its denominator', () => {
    const printed = print();
    expect(printed).toContain('Workforce was raised in all 2 councils');
    expect(printed).toMatch(/^ {2}Workforce +▬+ +14 of 14 {2}■■■■ 4 of 4$/m);
    expect(printed).toMatch(/^ {2}Programme management +▬+ +13 of 14 {2}□□□□ 0 of 4$/m);
    expect(printed.indexOf('Core themes')).toBeLessThan(printed.indexOf('Supporting themes'));
  });

  it.each([
    [
      make('north-2030', 'Northby', 2030, 3, ['pmo']),
      'Programme management was raised most often of the core themes',
    ],
    [make('north-2030', 'Northby', 2030, 3, []), 'No theme was found'],
    [
      [...make('a', 'Northby', 2030, 2, ['pmo']), ...make('b', 'Southby', 2030, 2, ['housing'])],
      'No theme was raised in all 2 councils',
    ],
    [
      [
        ...make('a', 'Northby', 2030, 2, ['pmo', 'workforce']),
        ...make('b', 'Southby', 2030, 2, ['pmo', 'workforce']),
      ],
      'Programme management and 1 other core theme were raised in all 2 councils',
    ],
  ])('says what stands out, or that nothing does (%#)', (recommendations, title) => {
    expect(print({ recommendations })).toContain(title);
  });

  describe('of recommendations of no known council', () => {
    const unknown = make('x', null, 2030, 5, ['pmo']);
    const one = make('north-2030', 'Northby', 2030, 3, ['pmo', 'workforce']);
    const two = [...one, ...make('south-2031', 'Southby', 2031, 4, ['workforce'])];

    it('counts them apart from councils', () => {
      expect(print({ recommendations: [...two, ...unknown] }).replaceAll('\n', ' ')).toMatch(
        /^2 councils, .*, 12 recommendations, 5 of them of no known council\./,
      );
      expect(print({ recommendations: unknown })).toMatch(
        /^2 documents, 2030, 5 recommendations of no known council\./,
      );
    });

    it('asks of known councils alone whether a theme was raised in all', () => {
      const summary = summarise({ ...input, recommendations: [...two, ...unknown] });
      expect(summary.councils).toEqual(['Northby', 'Southby']);
      expect(summary.themes.find(({ id }) => id === 'pmo')?.spread).toBe(1);
      expect(print({ recommendations: [...two, ...unknown] })).toContain(
        'Workforce was raised in all 2 councils',
      );
    });

    it.each([
      ['one council', [...one, ...unknown]],
      ['none', unknown],
    ])('speaks of no "all councils" where %s is known', (_, recommendations) => {
      const printed = print({ recommendations });
      expect(printed).not.toMatch(/all \d+ councils/);
      expect(printed).toContain('Programme management was raised most often of the core themes');
    });

    it('gives them a column of their own, the last, and no headline of an owner', () => {
      const owners = [
        { name: 'Chief Executive', council: null, recommendations: 5, bySource: { column: 5, prose: 0 } },
      ];
      const printed = print({ recommendations: [...two, ...unknown], owners });
      expect(printed).toMatch(/Northby +Southby +council not known/);
      expect(printed).toContain('No owner stands out');
      expect(printed).toContain('council not known: 0 of 5 recommendations without an owner');
    });
  });

  it('says what comes back across councils and years, not inside one document', () => {
    const printed = print();
    expect(printed).toContain('1 issue came back in more than one council');
    expect(printed).toContain('2 councils, 2030, 2031');
    expect(printed).not.toContain('Twice here');
  });

  it('keeps owners named in a column and in prose apart, and says how many name nobody', () => {
    const printed = print();
    expect(printed).toContain('One Northby owner is named on 7 of 14 recommendations');
    expect(printed).toContain('Northby: 5 of 14 recommendations without an owner');
    expect(printed).toMatch(/Chief Executive +7 column/);
    expect(printed).toMatch(/Head of People +3 prose/);
  });

  it('counts corrections and issues per document, without margin notes', () => {
    const printed = print();
    expect(printed).toContain('2 of 18 recommendations were corrected by hand');
    expect(printed).toContain('north-2030: 14 recommendations, 1 corrected\n  row-joined 1\n');
    expect(printed).not.toContain('margin-note');
  });

  it('says that no council officer has confirmed the labels', () => {
    expect(print().replaceAll('\n', ' ')).toContain('no council officer has confirmed them');
  });

  it('fits 80 columns, with three councils, with thirty, and with long names', () => {
    const thirty = Array.from({ length: 30 }, (_, at) =>
      make(`d${String(at)}`, `Council number ${String(at)}`, 2030, 3, ['pmo']),
    ).flat();
    for (const recommendations of [
      input.recommendations,
      thirty,
      make('x', 'Borough '.repeat(20), 2030, 20, ['pmo']),
    ]) {
      const lines = print({ recommendations }).split('\n');
      expect(lines.filter((line) => measureWidth(line) > 80)).toEqual([]);
    }
  });

  it('has something to say of nothing', () => {
    expect(print({ recommendations: [], documents: [], recurring: [], owners: [] })).toMatch(
      /^0 councils, 0 documents, 0 recommendations\./,
    );
  });
});
