import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../src/model.ts';
import { findRecurring } from '../../src/recurrence/findRecurring.ts';
import { readMadeUpSet } from './madeUpPairs.ts';
import { annotated } from './records.ts';

interface Said {
  readonly text: string;
  readonly council?: string;
  readonly year?: number;
  readonly document?: string;
}

/** Records with a text each, in documents of their own unless told. */
function ask(said: readonly Said[]): Recommendation[] {
  return said.map(({ text, council = 'Anytown', year = 2022, document = 'plan' }, index) => {
    const ref = String(index + 1);
    return annotated(ref, {
      id: `${document}/${ref}`,
      document,
      council,
      text,
      review: { body: null, kind: 'audit', year, period: null },
    });
  });
}

const assets = 'The Council should finalise its asset management strategy, with a list of surplus buildings.';
const assetsAgain = 'The asset management strategy must be concluded, and surplus buildings disposed of.';
const others = [
  { text: 'Recruit permanent social workers and reduce the use of agency staff in adult care.' },
  { text: 'The Audit Committee should publish its forward plan each quarter.' },
  { text: 'Agree a timetable for the statement of accounts with the finance team.' },
];

describe('findRecurring', () => {
  it.each([
    ['document', {}],
    ['years', { year: 2023, document: 'later' }],
    ['document', { document: 'other' }],
    ['councils', { council: 'Othertown', document: 'their-plan', year: 2023 }],
  ])('tells the span %s of two that raise one issue: %j', (span, where) => {
    const issues = findRecurring(ask([{ text: assets }, ...others, { text: assetsAgain, ...where }]), {});
    expect(issues.map((issue) => issue.span)).toEqual([span]);
    expect(issues[0]?.members).toHaveLength(2);
  });

  it('titles an issue with words of its own, and says why each member belongs', () => {
    const [issue] = findRecurring(ask([{ text: assets }, ...others, { text: assetsAgain }]), {});
    expect(issue?.title).toBe('Asset management strategy');
    expect(issue?.reasons.map(({ part }) => part)).toEqual([0, 1]);
    for (const { words, signals, score } of issue?.reasons ?? []) {
      expect(words).toEqual(expect.arrayContaining(['asset', 'management', 'surplus', 'buildings']));
      expect(signals.length).toBeGreaterThan(0);
      expect(score).toBeGreaterThan(0);
    }
  });

  it('reports the part that belongs, not all of a long recommendation', () => {
    const long = `The Council should:\n- Publish a pay policy for agency workers by May.\n- Conclude its asset management strategy and list surplus buildings.\n- Report complaints to the standards panel every month.`;
    const records = ask([{ text: assets }, ...others, { text: long }]);
    const [issue] = findRecurring(records, {});
    const part = issue?.parts.find(({ id }) => id === 'plan/5');
    expect(long.slice(part?.start, part?.end)).toBe(
      'Conclude its asset management strategy and list surplus buildings.',
    );
  });

  it('holds a recommendation that raises two issues in both', () => {
    const both =
      'The Council should:\n- Conclude its asset management strategy and list surplus buildings.\n- Recruit permanent social workers to reduce agency staff in adult care.';
    const issues = findRecurring(ask([{ text: assets }, ...others, { text: both }]), {});
    expect(issues.map(({ members }) => members)).toEqual([
      ['plan/1', 'plan/5'],
      ['plan/2', 'plan/5'],
    ]);
  });

  it('gives each issue an id and a title of its own, also where one part comes first in two', () => {
    const { records } = readMadeUpSet('madeUpNearMisses');
    const issues = findRecurring(records, {}, { join: 0.2 });
    expect(issues.length).toBeGreaterThan(20);
    expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
    expect(new Set(issues.map(({ title }) => title)).size).toBe(issues.length);
    const both =
      'Conclude the asset management strategy and recruit permanent social workers for adult care instead of agency staff.';
    const [first, second] = findRecurring(ask([{ text: both }, { text: assets }, ...others]), {});
    expect([first?.id, second?.id]).toEqual(['issue/plan/1@0', 'issue/plan/1@0-2']);
  });

  it('holds one issue that many councils raise in several wordings together, however many they are', () => {
    const wordings = [
      'The Council should bring its contracts register up to date.',
      'Management should keep an accurate register of contracts and publish it.',
      'Maintain a complete contracts register so that renewals are planned.',
      'The authority must update the contract register, including expiry dates and values.',
      'Ensure all live contracts are entered on the contract register.',
    ];
    const elsewhere = ['Agree a reserves policy.', 'Tackle rent arrears.', 'Agree a shared place vision.'];
    const councils = Array.from({ length: 24 }, (_, at) => `${String.fromCharCode(65 + at)}ton`);
    const issues = findRecurring(
      ask(
        councils.flatMap((council, at) => [
          { council, text: wordings[at % 5] ?? '' },
          { council, text: elsewhere[at % 3] ?? '' },
        ]),
      ),
      {},
    );
    expect(issues.map((issue) => issue.councils.length).sort((x, y) => y - x)).toEqual([24, 8, 8, 8]);
    expect(issues[0]?.near).toEqual([]);
  });

  it('shows of each issue what its members share: words, or the thing asked about where they use none alike', () => {
    const { records } = readMadeUpSet('madeUpNearMisses');
    const issues = findRecurring(records, {}, { join: 0.2 });
    expect(issues.filter(({ phrases }) => phrases.length === 0)).toEqual([]);
    const said = new Map(records.map(({ id, text }) => [id, text.toLowerCase()]));
    const unsaid = issues.filter(({ phrases, members }) =>
      phrases.every((phrase) => !members.some((id) => said.get(id)?.includes(phrase.toLowerCase()))),
    );
    expect(unsaid.length).toBeGreaterThan(0);
  });

  it('finds nothing in common in the words that every recommendation uses', () => {
    expect(
      findRecurring(
        ask([
          { text: 'The Council should ensure that appropriate arrangements are in place for libraries.' },
          { text: 'The Council should ensure that appropriate arrangements are in place for pensions.' },
        ]),
        {},
      ),
    ).toEqual([]);
  });

  it('marks what was reported complete and asked for again in a later year', () => {
    const [first, ...rest] = ask([
      { text: assets },
      ...others,
      { text: assetsAgain, year: 2024, document: 'later' },
    ]);
    const done = first && { ...first, status: { value: 'complete' as const, evidence: [] } };
    const [issue] = findRecurring(done ? [done, ...rest] : [], {});
    expect(issue?.completed).toEqual([{ id: 'plan/1', by: 'later/5' }]);
  });

  it.each([
    ['2023-05', 1],
    ['2024-02', 0],
    ['2025-01', 0],
  ])('takes one reported complete in %s and asked again in 2024 for %i returns', (date, returns) => {
    const records = ask([{ text: assets }, ...others, { text: assetsAgain, year: 2024, document: 'later' }]);
    const done = records.map((record, at): Recommendation =>
      at === 0
        ? { ...record, status: { value: 'complete', evidence: [] }, updates: [{ date, text: 'Done.' }] }
        : record,
    );
    expect(findRecurring(done, {})[0]?.completed).toHaveLength(returns);
  });

  it.each([
    ['2023-06', 1],
    ['2024-03', 0],
    [null, 1],
  ])(
    'takes one complete without a dated update, in a document as of %s and asked again in 2024, for %i returns',
    (date, returns) => {
      const records = ask([
        { text: assets },
        ...others,
        { text: assetsAgain, year: 2024, document: 'later' },
      ]);
      const done = records.map((record, at): Recommendation =>
        at === 0 ? { ...record, status: { value: 'complete', evidence: [] } } : record,
      );
      const [issue] = findRecurring(done, {}, { asOf: (document) => (document === 'plan' ? date : null) });
      expect(issue?.completed).toHaveLength(returns);
    },
  );

  it('says of one that refers to another which it is', () => {
    const records = ask([{ text: assets }, ...others, { text: 'Surplus buildings should be listed.' }]).map(
      (record) =>
        record.id === 'plan/5'
          ? { ...record, crossReferences: [{ printed: 'See 1', target: 'plan/1' }] }
          : record,
    );
    const [issue] = findRecurring(records, {});
    const said = issue?.reasons.map(({ signals }) => signals) ?? [];
    expect(said[0]).toContain('plan/5 refers to it');
    expect(said[1]).toContain('refers to plan/1');
  });
});
