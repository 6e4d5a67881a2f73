import { describe, expect, it } from 'vitest';
import type { Owner } from '../../src/model.ts';
import { isSpellingVariant } from '../../src/owners/isSpellingVariant.ts';
import { unifyOwners, type OwnedRecord } from '../../src/owners/unifyOwners.ts';

function own(name: string, kind: Owner['kind'] = 'post'): Owner {
  return { name, printed: name, kind, source: 'column' };
}

function record(names: readonly string[], place: Partial<OwnedRecord> = {}): OwnedRecord {
  return {
    document: 'plan',
    council: 'Anytown',
    owners: names.map((name) => own(name)),
    actions: [],
    issues: [],
    ...place,
  };
}

const namesOf = (records: readonly OwnedRecord[]): string[][] =>
  records.map(({ owners }) => owners.map(({ name }) => name));

describe('isSpellingVariant', () => {
  it.each([
    ['Executive Director for Housing', 'Executive Director of Housing', true],
    ['Assistant Chief Executive - Strategy', 'Assistant Chief Executive of Strategy', true],
    ['Head of Governance', 'Head of Govenance', true],
    ['Director of Resources', 'Director of Resource', true],
    ['Audit team', 'Audit Team', true],
    ['Director of Finance', 'Director of Housing', false],
    ['Director of Finance', 'Executive Director of Finance', false],
    ['Head of Adult Services', 'Head of Audit Services', false],
    ['Head of Community', 'Head of Commercial', false],
  ])('%s | %s: %s', (a, b, same) => {
    expect(isSpellingVariant(a, b)).toBe(same);
    expect(isSpellingVariant(b, a)).toBe(same);
  });
});

describe('unifyOwners', () => {
  it('gives the variants of one post the name that most records use', () => {
    const records = [
      record(['Director for Housing']),
      record(['Director of Housing']),
      record(['Director of Housing']),
    ];
    expect(namesOf(unifyOwners(records))).toEqual([
      ['Director of Housing'],
      ['Director of Housing'],
      ['Director of Housing'],
    ]);
  });

  it('completes a name cut short in print, and says so', () => {
    const whole = 'Assistant Chief Executive - Strategy and Communities';
    const [first] = unifyOwners([
      record(['Assistant Chief Executive - Strategy']),
      record([whole]),
      record([whole]),
    ]);
    expect(first?.owners.map(({ name, printed }) => [name, printed])).toEqual([
      [whole, 'Assistant Chief Executive - Strategy'],
    ]);
    expect(first?.issues.map(({ code }) => code)).toEqual(['owner-repaired']);
  });

  it.each([
    [
      'two longer posts begin so',
      [
        ['Head of Housing'],
        ['Head of Housing and Repairs'],
        ['Head of Housing and Repairs'],
        ['Head of Housing and Needs'],
      ],
    ],
    [
      'the longer post names another field',
      [['Head of Housing'], ['Head of Housing Needs'], ['Head of Housing Needs']],
    ],
    ['the short name is as common', [['Director of Finance'], ['Director of Finance and Resources']]],
    [
      'it is a bare head',
      [['Chief Executive'], ['Chief Executive and Clerk'], ['Chief Executive and Clerk']],
    ],
  ])('leaves a name alone where %s', (_, names) => {
    expect(namesOf(unifyOwners(names.map((each) => record(each))))).toEqual(names);
  });

  it('keeps councils apart, and documents when a name looks cut short', () => {
    const councils = [
      record(['Director for Housing']),
      record(['Director of Housing'], { council: 'Othertown', document: 'other' }),
    ];
    expect(namesOf(unifyOwners(councils))).toEqual([['Director for Housing'], ['Director of Housing']]);
    const long = ['Executive Director for Housing and Public Realm'];
    const years = [
      record(['Executive Director for Housing']),
      record(long, { document: 'last-year' }),
      record(long, { document: 'last-year' }),
    ];
    expect(namesOf(unifyOwners(years))).toEqual([['Executive Director for Housing'], long, long]);
  });

  it('never unites initials', () => {
    const initials = [own('KF', 'initials'), own('KFS', 'initials')];
    expect(namesOf(unifyOwners([{ ...record([]), owners: initials }]))).toEqual([['KF', 'KFS']]);
  });

  it('names an owner once per record after renaming, on its actions too', () => {
    const actions = [{ owners: [own('Director for Housing')] }, { owners: [own('Director of Housing')] }];
    const united = unifyOwners([{ ...record(['Director of Housing', 'Director for Housing']), actions }]);
    expect(namesOf(united)).toEqual([['Director of Housing']]);
    expect(united[0]?.actions.map(({ owners }) => owners.map(({ name }) => name))).toEqual([
      ['Director of Housing'],
      ['Director of Housing'],
    ]);
  });

  it('changes nothing the second time, whatever the names', () => {
    const heads = ['Director of', 'Director for', 'Head of', 'Executive Director of'];
    const fields = [
      'Housing',
      'Housing and Repairs',
      'Finance',
      'Govenance',
      'Governance',
      'Finance, Digital',
    ];
    const names = heads.flatMap((head) => fields.map((field) => `${head} ${field}`));
    for (let step = 1; step < names.length; step += 1) {
      const records = names.map((_, i) =>
        record([names[(i * step) % names.length] ?? '', names[(i + step) % names.length] ?? '']),
      );
      const once = unifyOwners(records);
      expect(namesOf(unifyOwners(once))).toEqual(namesOf(once));
    }
  });
});
