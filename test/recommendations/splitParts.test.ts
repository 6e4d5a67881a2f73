import { describe, expect, it } from 'vitest';
import { findParts } from '../../src/recommendations/roles.ts';
import { splitParts } from '../../src/recommendations/splitParts.ts';

const read = (heading: string, text: string): Record<string, string> =>
  Object.fromEntries(splitParts(text, findParts(heading) ?? []));

describe('a heading that names several things', () => {
  it.each([
    ['Owner & date', 'owner timescale'],
    ['Ref / Recommendation', 'ref recommendation'],
    ['Target date and lead', 'timescale owner'],
    ['Management response, responsible officer and target date', 'response owner timescale'],
    ['Recommendation and priority', 'recommendation note'],
  ])('%s: %s', (heading, roles) => {
    expect(
      findParts(heading)
        ?.map(({ role }) => role)
        .join(' '),
    ).toBe(roles);
  });

  it.each([
    'Owner',
    'Lead officer / Lead member',
    'Finding and risk',
    'Findings and recommendations',
    'Progress and next steps',
    'RAG status and update',
    'Owner and action',
    'Terms and conditions',
  ])('%s: none that a cell can be divided by', (heading) => {
    expect(findParts(heading)).toBeNull();
  });
});

describe('a cell under such a heading', () => {
  it.each([
    ['Owner & date', 'Head of Audit, March 2031', { owner: 'Head of Audit', timescale: 'March 2031' }],
    ['Owner & date', 'Head of Audit\n31/03/2031', { owner: 'Head of Audit', timescale: '31/03/2031' }],
    ['Owner & date', 'March 2031 – Head of Audit', { owner: 'Head of Audit', timescale: 'March 2031' }],
    ['Owner & date', 'Head of Audit', { owner: 'Head of Audit' }],
    ['Owner & date', 'June 2031', { timescale: 'June 2031' }],
    ['Ref / Recommendation', '1.1 Keep a register.', { ref: '1.1', recommendation: 'Keep a register.' }],
    ['Ref / Recommendation', 'Keep a register.', { recommendation: 'Keep a register.' }],
    [
      'Action and timescale',
      'Set up a board by May 2031',
      { action: 'Set up a board', timescale: 'by May 2031' },
    ],
    ['Action and timescale', 'Set up a board', { action: 'Set up a board' }],
    [
      'Recommendation and priority',
      'Keep a register. High',
      { recommendation: 'Keep a register.', note: 'High' },
    ],
    ['Recommendation and priority', 'Keep risk high', { recommendation: 'Keep risk high' }],
    [
      'Management response, responsible officer and target date',
      'Agreed. Staff were told.\nHead of IT\nJune 2031',
      { response: 'Agreed. Staff were told.', owner: 'Head of IT', timescale: 'June 2031' },
    ],
    [
      'Management response, responsible officer and target date',
      'Agreed.\nResponsible officer: Head of IT\nTarget date: June 2031',
      { response: 'Agreed.', owner: 'Head of IT', timescale: 'June 2031' },
    ],
  ])('%s: %j', (heading, text, expected) => {
    expect(read(heading, text)).toEqual(expected);
  });

  it('keeps every word, whatever it holds', () => {
    const pieces = [
      'Agreed',
      'by',
      'May 2031',
      '–',
      'Head of IT',
      'High',
      '1.1',
      '\n',
      'the board',
      ', ',
      'Owner: Jo Lee',
    ];
    const words = (text: string): string[] => text.match(/[\p{L}\d./]+/gu) ?? [];
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + (next() % 7) }, () => pieces[next() % pieces.length] ?? '')
        .join(' ')
        .trim();
      for (const heading of ['Owner & date', 'Ref / Action / Owner / Date', 'Recommendation and priority']) {
        const parts = findParts(heading) ?? [];
        const kept = [...splitParts(text, parts).values()].join(' ');
        const labels = ['Owner:'].flatMap(words);
        expect(words(kept).concat(labels).sort()).toEqual(expect.arrayContaining(words(text).sort()));
      }
    }
  });
});
