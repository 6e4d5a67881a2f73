import { describe, expect, it } from 'vitest';
import type { DocumentInfo, SourceBlock, SourceCell } from '../../src/model.ts';
import { readRecommendations } from '../../src/recommendations/readRecommendations.ts';

const info: DocumentInfo = {
  id: 'case',
  council: null,
  gss: null,
  title: 'case',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};

/** A row of cells; `^` before a text: merged with the cell above, `>n` behind one: over n columns. */
const row = (line: number, ...texts: readonly string[]): SourceBlock => ({
  kind: 'row',
  place: { line },
  cells: texts.map((text, column): SourceCell => {
    const [words = '', columns] = text.replace(/^\^/, '').split('>');
    return {
      text: words,
      column,
      ...(text.startsWith('^') && { merged: true }),
      ...(columns !== undefined && { columns: Number(columns) }),
    };
  }),
});

const read = (...blocks: readonly SourceBlock[]): unknown[] =>
  readRecommendations({ format: 'html', blocks }, info).records.map((record) => [
    record.text,
    record.response,
    record.ownerPrinted,
    record.actions.map(({ text, ownerPrinted, timescalePrinted }) => [text, ownerPrinted, timescalePrinted]),
  ]);

describe('cells merged over rows', () => {
  it('are one recommendation, with the answers beside them as its actions', () => {
    expect(
      read(
        row(1, 'Ref', 'Recommendation', 'Response', 'Owner', 'Due'),
        row(2, '1', 'Set a clear vision.', 'A workshop will be held.', 'Chief Executive', 'May 2031'),
        row(3, '^1', '^Set a clear vision.', 'It will be published.', 'Head of Media', 'June 2031'),
        row(4, '2', 'Close the gap.', 'Savings will be agreed.', 'Director of Finance', 'July 2031'),
      ),
    ).toEqual([
      [
        'Set a clear vision.',
        null,
        null,
        [
          ['A workshop will be held.', 'Chief Executive', 'May 2031'],
          ['It will be published.', 'Head of Media', 'June 2031'],
        ],
      ],
      ['Close the gap.', 'Savings will be agreed.', 'Director of Finance', []],
    ]);
  });

  it('say of each action who and when, where these are merged too', () => {
    expect(
      read(
        row(1, 'Recommendation', 'Action', 'Owner', 'Due'),
        row(2, 'Set a clear vision.', 'Hold a workshop.', 'Chief Executive', 'May 2031'),
        row(3, '^Set a clear vision.', 'Publish what it says.', '^Chief Executive', '^May 2031'),
      ),
    ).toEqual([
      [
        'Set a clear vision.',
        null,
        null,
        [
          ['Hold a workshop.', 'Chief Executive', 'May 2031'],
          ['Publish what it says.', 'Chief Executive', 'May 2031'],
        ],
      ],
    ]);
  });
});

describe('a header of two rows', () => {
  it('names each column by both', () => {
    expect(
      read(
        row(1, 'Recommendation', 'Action', 'Lead', 'Target date>2', ''),
        row(2, '^Recommendation', '^Action', '^Lead', 'Original', 'Revised'),
        row(3, 'Set a clear vision.', 'Hold a workshop.', 'Chief Executive', 'May 2031', 'June 2031'),
      ),
    ).toEqual([
      [
        'Set a clear vision.',
        null,
        null,
        [['Hold a workshop.', 'Chief Executive', 'Original: May 2031\nRevised: June 2031']],
      ],
    ]);
  });
});

describe('a header of two rows that name things of their own', () => {
  const blocks = [
    row(1, 'Recommendation', 'Council response>4', '', '', ''),
    row(2, '', 'Action', 'Responsible', 'Timeline', 'Progress'),
    row(3, 'Set a clear vision.', 'Hold a workshop.', 'Chief Executive', 'May 2031', 'Booked.'),
  ];
  const vision = [['Set a clear vision.', null, null, [['Hold a workshop.', 'Chief Executive', 'May 2031']]]];

  it('reads each column by the lower heading', () => {
    expect(read(...blocks)).toEqual(vision);
  });

  it.each(['Responsible', 'Council response Responsible', '3'])('lets a reader name one by %s', (column) => {
    const { records, issues } = readRecommendations({ format: 'html', blocks }, info, [
      { role: 'note', column },
    ]);
    expect(records[0]?.notes).toEqual([{ heading: 'Council response Responsible', text: 'Chief Executive' }]);
    expect(issues.map(({ code }) => code)).not.toContain('column-not-found');
  });

  it('keeps dates and comments under “Progress” as progress', () => {
    const { records } = readRecommendations(
      {
        format: 'html',
        blocks: [
          row(1, 'Recommendation', 'Action', 'Owner', 'Progress>2', ''),
          row(2, '', '', '', 'Status', 'Comments'),
          row(3, 'Set a clear vision.', 'Hold a workshop.', 'Chief Executive', 'Begun', 'A date is set.'),
        ],
      },
      info,
    );
    expect(records[0]?.response).toBe(null);
  });
});

describe('a document without recommendations', () => {
  it('says what it holds instead', () => {
    const { records, issues } = readRecommendations(
      {
        format: 'html',
        blocks: [
          { kind: 'paragraph', text: 'Weather of the week', place: { line: 1 } },
          row(2, 'Day', 'Rain in mm'),
          row(3, 'Monday', '3'),
        ],
      },
      info,
    );
    expect(records).toEqual([]);
    expect(issues.find(({ code }) => code === 'no-recommendations')?.message).toBe(
      'Nothing in this document looks like recommendations. Tables that begin with “Day | Rain in mm”. Lines of text: “Weather of the week”.',
    );
  });
});
