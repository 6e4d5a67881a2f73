import { describe, expect, it } from 'vitest';
import { cutOwners, withNobody } from '../../src/charts/owners/cutOwners.ts';
import { describeOwner, describeSources, printFigures } from '../../src/charts/owners/describeOwners.ts';
import { describeOwnerThemes } from '../../src/charts/owners/describeOwnerThemes.ts';
import { describeConcentration, measureConcentration } from '../../src/charts/owners/measureConcentration.ts';
import { load } from './figures.ts';

describe('an owner', () => {
  it('reads as a sentence with every figure and its n', () => {
    expect(describeOwner(load('Chief Executive', 2, 1), 11, '2023-06')).toBe(
      'Chief Executive: 2 of 11 recommendations, 1 alone and 1 shared; actions: 0 asked, 2 in response; of 2 dated, 0 past their date with no update seen and 0 with one, as of 2023-06, 1 of 3 open items undated. Named in a column for owners.',
    );
  });

  it.each([
    [{ pastNoUpdate: 1, pastUpdateSeen: 2, dated: 4 }, '1 of 4'],
    [{ pastNoUpdate: 0, dated: 0 }, '0'],
    [{ pastNoUpdate: null, dated: 0 }, '–'],
  ])(
    'past its date counts only what is dated and open, and heard nothing of since: %j is %s',
    (part, printed) => {
      expect(printFigures({ ...load('A', 2, 1), ...part }, 11)[3]).toBe(printed);
    },
  );
});

describe('what is undated', () => {
  it('stands beside the open items that it is a part of', () => {
    expect(printFigures(load('A', 2, 1), 11)[4]).toBe('1 of 3');
    expect(printFigures({ ...load('A', 2, 1), dated: 0, undated: 0, open: 0 }, 11)[4]).toBe('0');
  });
});

describe('where names were read', () => {
  const prose = { ...load('A', 2, 1), bySource: { column: 0, prose: 2 } };
  it.each([
    [[load('A', 2, 1)], 'Names stand in a column for owners.'],
    [
      [prose],
      'There is no column for owners: names were read from the prose of the responses, and some may be missed.',
    ],
    [[load('B', 3, 1), prose], '3 namings stand in a column for owners, 2 in prose.'],
  ])('case %#', (loads, sentence) => {
    expect(describeSources(loads)).toBe(sentence);
  });
});

describe('the list of owners', () => {
  const many = Array.from({ length: 15 }, (_, index) => load(`Owner ${String(index)}`, 1, 1));

  it('has a row for what nobody owns even where that is nothing', () => {
    expect(withNobody(many, 'Northby')[0]).toMatchObject({ name: null, recommendations: 0 });
    expect(withNobody([load(null, 3, 0), ...many], 'Northby')).toHaveLength(16);
  });

  it('shows twelve, and how many more there are', () => {
    const { shown, rest } = cutOwners(withNobody(many, 'Northby'), false);
    expect(shown).toHaveLength(13);
    expect(rest).toBe('3 more, each with 1');
    expect(cutOwners(many, true)).toEqual({ shown: many, rest: null });
  });
});

describe('concentration', () => {
  it('names its index and what it rests on, each kind of owner by itself', () => {
    const board = { ...load('Board', 20, 0), kind: 'body' as const };
    const measured = measureConcentration([load(null, 9, 0), load('A', 9, 0), load('B', 3, 0), board]);
    expect(measured).toEqual([{ kind: 'post', owners: 2, namings: 12, index: 0.625 }]);
    expect(describeConcentration(measured)).toBe(
      'How far the load lies on few posts: Herfindahl index 0.63 over 12 namings of 2 (0.50 were all named alike, 1.00 one alone).',
    );
  });

  it('says nothing of few namings', () => {
    expect(measureConcentration([load('A', 2, 0), load('B', 3, 0)])).toEqual([]);
    expect(describeConcentration([])).toBe('');
  });
});

describe('owners by themes', () => {
  const themes = [{ id: 'w', name: 'Workforce', core: true }];
  it('names no owner where two are alike', () => {
    const one = { ...load('A', 2, 0), byTheme: { w: 2 } };
    expect(describeOwnerThemes([one], themes)).toBe('Workforce is what one owner is named on most: 2 of 2');
    expect(describeOwnerThemes([one, { ...one, name: 'B' }], themes)).toBe(
      'No owner stands out on one theme: the most is 2 each',
    );
  });
});
