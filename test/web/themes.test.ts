import { describe, expect, it } from 'vitest';
import { countPairs } from '../../src/compare/countPairs.ts';
import { countWords } from '../../web/select/countWords.ts';
import { matchesFilter, matchesSelection } from '../../web/select/matchRecord.ts';
import { parseAddress, writeAddress } from '../../web/state/address.ts';
import { filterToSelection, select } from '../../web/state/changes.ts';
import { emptySelection, firstState, sideOfSelection } from '../../web/state/pageState.ts';
import { makeManyRecords } from './makeManyRecords.ts';
import { record, themes } from './records.ts';

const context = { issues: new Map<string, ReadonlySet<string>>(), councils: ['Northby'], found: null };
const speak = (id: string, ...words: string[]) => ({
  id,
  score: 1,
  primary: false,
  check: false,
  reason: '',
  evidence: words.map((text) => ({ field: 'text', start: 0, end: text.length, text, term: text })),
});
const records = [
  record('d/1', { themes: { asked: [speak('risk', 'Risk register', 'risk  register')], answered: [] } }),
  record('d/2', {
    themes: { asked: [speak('risk', 'risk register'), speak('staff', 'posts')], answered: [] },
  }),
  record('d/3', {
    themes: { asked: [speak('staff', 'risk register')], answered: [speak('risk', 'mitigation')] },
  }),
];

describe('the strongest words of a theme', () => {
  it('count each recommendation once, whatever the case and the spaces', () => {
    expect(countWords(records, 'asked').get('risk')).toEqual([
      { value: 'risk/risk register', words: 'risk register', count: 2 },
    ]);
  });

  it.each(['asked', 'answered', 'unasked', 'unanswered', 'both'] as const)(
    'lead to as many recommendations as they say: %s',
    (side) => {
      for (const [theme, words] of countWords(records, side))
        for (const { value, count } of words) {
          const selection = { ...emptySelection, theme, words: value };
          expect(records.filter((one) => matchesSelection(one, selection, side, context))).toHaveLength(
            count,
          );
        }
    },
  );
});

describe('two themes together', () => {
  const pairs = countPairs([{ id: 'risk' }, { id: 'staff' }], records, 'asked');
  it('lead to as many recommendations as their square says, chosen and filtered', () => {
    expect(pairs).toHaveLength(1);
    for (const { one, other, count } of pairs) {
      const chosen = select(firstState, { theme: one, with: other });
      expect(
        records.filter((each) => matchesSelection(each, chosen.selection, 'asked', context)),
      ).toHaveLength(count);
      const filtered = filterToSelection(chosen);
      expect(records.filter((each) => matchesFilter(each, filtered, context))).toHaveLength(count);
    }
  });
});

describe('a mark of a chart that shows both sides', () => {
  const chosen = select({ ...firstState, view: 'themes', side: 'both' }, { theme: 'risk' }, 'unanswered');
  it('keeps its own side in the address while the chart keeps showing both', () => {
    const back = parseAddress(writeAddress(chosen));
    expect([back.side, sideOfSelection(back)]).toEqual(['both', 'unanswered']);
    expect(filterToSelection(back).filterSide).toBe('unanswered');
  });

  it('needs no side of its own where the chart shows that side alone', () => {
    expect(writeAddress(select({ ...firstState, side: 'answered' }, { theme: 'risk' }))).not.toContain(
      'at-side',
    );
  });
});

describe('many made-up records', () => {
  const many = makeManyRecords([record('s/1', { themes: themes(['a']) })], { councils: 30, records: 2000 });
  it('are as many as asked for, each with its own id, the last council too small for a rate', () => {
    expect(many).toHaveLength(2000);
    expect(new Set(many.map(({ id }) => id)).size).toBe(2000);
    expect(new Set(many.map(({ council }) => council)).size).toBe(30);
    const last = many.at(-1)?.council;
    expect(many.filter(({ council }) => council === last).length).toBeLessThan(12);
  });
});
