import { describe, expect, it } from 'vitest';
import type { ThemeTag } from '../../src/model.ts';
import type { EvaluatedRecord } from '../../src/evaluation/figures.ts';
import { measureGap, type GapKind } from '../../src/evaluation/measureGap.ts';
import type { Label } from '../../src/evaluation/readLabels.ts';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';

const themes = [
  { id: 'a', core: true },
  { id: 'b', core: true },
  { id: 'c', core: false },
];

const tag = (id: string): ThemeTag => ({
  ...{ id, score: 0.9, primary: false, check: false, reason: '', evidence: [] },
});

const record = (id: string, asked: string[], answered: string[]): EvaluatedRecord => ({
  ...{ id, council: 'X', text: '' },
  themes: { asked: asked.map(tag), answered: answered.map(tag) },
});

const label = (
  recommendation: string,
  side: Label['side'],
  yes: string[],
  more: Partial<Label> = {},
): Label => ({
  ...{ recommendation, coder: 'r1', side, yes, no: 'rest of core', unsure: [], primary: null },
  ...more,
});

const measure = (records: EvaluatedRecord[], labels: Label[]) =>
  measureGap([{ name: 'set', records }], labels, themes);

describe('the gap between asked and answered', () => {
  const records = [
    record('1', ['a'], ['a', 'b']),
    record('2', ['a'], []),
    record('3', ['a', 'c'], []),
    record('4', [], ['a']),
  ];
  const labels = [
    ...[label('1', 'asked', ['a']), label('1', 'answered', ['a'])],
    ...[label('2', 'asked', ['a']), label('2', 'answered', [])],
    ...[label('3', 'asked', ['a']), label('3', 'answered', ['a'])],
    ...[label('4', 'asked', []), label('4', 'answered', ['a'])],
  ];

  it('counts by labels and by tags what is asked and answered, one alone, or neither', () => {
    const [figure] = measure(records, labels);
    expect(figure).toMatchObject({
      name: 'set, gap between asked and answered, undisputed labels, core themes',
      ...{ records: 4, councils: 1 },
      themes: [
        {
          ...{ id: 'a', of: 4, same: 3 },
          labels: { both: 2, askedOnly: 1, answeredOnly: 1, neither: 0 },
          tags: { both: 1, askedOnly: 2, answeredOnly: 1, neither: 0 },
        },
        {
          ...{ id: 'b', of: 4, same: 3 },
          labels: { both: 0, askedOnly: 0, answeredOnly: 0, neither: 4 },
          tags: { both: 0, askedOnly: 0, answeredOnly: 1, neither: 3 },
        },
      ],
      total: { id: 'all', of: 8, same: 6 },
    });
  });

  it('says how far to believe each flag, with the interval of so few', () => {
    const [figure] = measure(records, labels);
    expect(figure?.total.askedWithoutAnswer).toEqual({
      ...{ shown: 2, there: 1, right: 1 },
      precision: { share: 0.5, low: 0.0945, high: 0.9055 },
      recall: { share: 1, low: 0.2065, high: 1 },
    });
    expect(figure?.total.answeredWithoutAsk).toMatchObject({ shown: 2, there: 1, right: 1 });
  });

  it('gives no share where nothing is shown, or nothing is there', () => {
    const [figure] = measure([record('1', [], [])], [label('1', 'asked', ['a']), label('1', 'answered', [])]);
    expect(figure?.total.askedWithoutAnswer).toMatchObject({
      ...{ shown: 0, there: 1, right: 0, precision: null },
      recall: { share: 0 },
    });
    expect(figure?.total.answeredWithoutAsk).toMatchObject({ precision: null, recall: null });
  });

  it('has no figure where one side only is labelled', () => {
    expect(
      measure(
        records,
        labels.filter(({ side }) => side === 'asked'),
      ),
    ).toEqual([]);
  });

  it('leaves out what two coders dispute on either side, and gives each coder in full too', () => {
    const second = [
      label('1', 'asked', ['a'], { coder: 'r2' }),
      label('1', 'answered', [], { coder: 'r2' }),
      // This coder has not said what is answered.
      label('2', 'asked', ['a'], { coder: 'r2' }),
    ];
    const figures = measure(records, [...labels, ...second]);
    expect(figures.map(({ against, records: count, themes: [a] }) => [against, count, a?.of])).toEqual([
      ['undisputed', 4, 3],
      ['r1', 4, 4],
      ['r2', 1, 1],
    ]);
  });

  it('leaves out a theme that a label leaves open', () => {
    const open = label('1', 'answered', [], { no: ['b'], unsure: ['a'] });
    const [figure] = measure(records, [label('1', 'asked', ['a']), open]);
    expect(figure?.themes.map(({ of }) => of)).toEqual([0, 1]);
  });

  it('agrees with counting record by record', () => {
    const random = makeSeededRandom(11);
    const some = (): string[] => ['a', 'b'].filter(() => random() < 0.5);
    for (let round = 0; round < 50; round += 1) {
      const made = Array.from({ length: 8 }, (_, at) => record(String(at), some(), some()));
      const said = made.flatMap(({ id }) => [label(id, 'asked', some()), label(id, 'answered', some())]);
      const [figure] = measure(made, said);
      for (const kind of ['askedOnly', 'answeredOnly'] as const) {
        let right = 0;
        for (const one of made)
          for (const theme of ['a', 'b']) {
            const yes = (side: Label['side']): boolean =>
              said.some(
                (own) => own.recommendation === one.id && own.side === side && own.yes.includes(theme),
              );
            const has = (side: Label['side']): boolean => one.themes[side].some(({ id }) => id === theme);
            const wanted: Readonly<Record<typeof kind, (see: typeof yes) => boolean>> = {
              askedOnly: (see) => see('asked') && !see('answered'),
              answeredOnly: (see) => see('answered') && !see('asked'),
            };
            if (wanted[kind](yes) && wanted[kind](has)) right += 1;
          }
        const flag =
          kind === 'askedOnly' ? figure?.total.askedWithoutAnswer : figure?.total.answeredWithoutAsk;
        expect(flag?.right).toBe(right);
      }
      const sum = (counts: Readonly<Record<GapKind, number>> | undefined): number =>
        Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
      expect([sum(figure?.total.labels), sum(figure?.total.tags)]).toEqual([16, 16]);
    }
  });
});
