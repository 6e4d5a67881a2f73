import { describe, expect, it } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';
import type { DocumentInfo } from '../../src/model.ts';
import { assignOwners } from '../../src/owners/assignOwners.ts';
import { findOwnerContext } from '../../src/owners/findOwnerContext.ts';
import { findOwnerKey } from '../../src/owners/findOwnerKey.ts';
import { readRecommendations } from '../../src/recommendations/readRecommendations.ts';

const info: DocumentInfo = {
  id: 'plan',
  council: null,
  gss: null,
  title: 'plan',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: 'plan.txt',
  sha256: '0'.repeat(64),
  groups: [],
};

/** The owners of a table's rows: name, and kind where it is no post. */
function readTable(rows: readonly string[], before = ''): string[][] {
  const source = readText(`${before}\n\n${rows.join('\n')}`);
  const { records } = readRecommendations(source, info);
  const context = findOwnerContext(records, source.blocks);
  return records.map((record) =>
    assignOwners(record, [], context).owners.map(({ name, kind }) =>
      kind === 'post' ? name : `${name} [${kind}]`,
    ),
  );
}

const asks = [
  'The council should review its risk register.',
  'The council should publish its savings plan.',
  'The council should train its managers.',
];
const withOwners = (cells: readonly string[]): string[] => [
  'Recommendation\tLead\tDue date',
  ...cells.map((cell, row) => `${asks[row] ?? ''}\t${cell}\tMarch 2031`),
];

describe('letters in an owner column', () => {
  it.each([
    [
      'a post that is written so',
      ['MO', 'CEX', 'Head of Audit'],
      '',
      [['Monitoring Officer'], ['Chief Executive'], ['Head of Audit']],
    ],
    [
      'initials, where another row has initials',
      ['MO', 'KF', 'CEX'],
      '',
      [['MO [initials]'], ['KF [initials]'], ['Chief Executive']],
    ],
    [
      'initials, where they are a rank of nothing',
      ['AB/CD', 'AD', 'AD Finance'],
      '',
      [['AB [initials]', 'CD [initials]'], ['AD [initials]'], ['Assistant Director of Finance']],
    ],
    [
      'what the key prints for them',
      ['KF', 'CD', 'JS'],
      'Key: KF – Kay Frost; CD = Corporate Director',
      [['Kay Frost [person]'], ['Corporate Director'], ['JS [initials]']],
    ],
    [
      'what stands before them in brackets',
      ['KF', 'KF', 'HA'],
      'Leads are Kay Frost (KF) and the Head of Audit (HA).',
      [['Kay Frost [person]'], ['Kay Frost [person]'], ['Head of Audit']],
    ],
  ])('are %s', (_, cells, before, expected) => {
    expect(readTable(withOwners(cells), before)).toEqual(expected);
  });

  it('are said to be read by the key', () => {
    const source = readText(`Key: KF – Kay Frost\n\n${withOwners(['KF', 'Head of Audit']).join('\n')}`);
    const { records } = readRecommendations(source, info);
    const context = findOwnerContext(records, source.blocks);
    const [first] = records;
    expect(first && assignOwners(first, [], context).issues.map(({ message }) => message)).toEqual([
      `"KF" read as "Kay Frost", by the document's key`,
    ]);
  });
});

describe('findOwnerKey', () => {
  const read = (text: string): string[] =>
    [...findOwnerKey(readText(text).blocks, new Set(['KF', 'CD', 'HA']))].map(
      ([letters, { name }]) => `${letters} ${name}`,
    );

  it.each([
    ['in a line a name', 'KF: Kay Frost\nCD: Carl Dean', ['KF Kay Frost', 'CD Carl Dean']],
    [
      'in two cells of a row',
      'Initials\tOfficer\nKF\tKay Frost\nHA\tHead of Audit',
      ['KF Kay Frost', 'HA Head of Audit'],
    ],
    ['not words that do not begin with the letters', 'KF: Jane Smith', []],
    ['not words that name nobody', 'CD – Capital Delivery', []],
    ['not what is explained in two ways', 'KF = Kay Frost\n\nKF = Kit Ford', []],
    ['not letters that own nothing', 'JS = Jane Smith', []],
  ])('reads it %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('two columns of owners', () => {
  const table = (...cells: readonly string[]): string[] => [
    'Recommendation\tPortfolio holder\tLead officer\tDue date',
    ...cells.map((cell, row) => `${asks[row] ?? ''}\t${cell}\tMarch 2031`),
  ];

  it('are two owners, each as printed', () => {
    expect(
      readTable(
        table(
          'Cllr Jane Smith (Finance)\tDirector of Resources',
          'Leader of the Council\tHead of Audit',
          'Ann Lee\tHead of Growth',
        ),
      ),
    ).toEqual([
      ['Cllr Jane Smith [person]', 'Director of Resources'],
      ['Leader', 'Head of Audit'],
      ['Ann Lee [person]', 'Head of Growth'],
    ]);
  });

  it('are one owner where one of them names nobody', () => {
    expect(readTable(table('n/a\tHead of Audit', 'Cllr Lee\tTBC', '-\tHead of Growth'))).toEqual([
      ['Head of Audit'],
      ['Cllr Lee [person]'],
      ['Head of Growth'],
    ]);
  });
});
