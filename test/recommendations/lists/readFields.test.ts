import { describe, expect, it } from 'vitest';
import { readClosing, readFields, readLabel } from '../../../src/recommendations/lists/readFields.ts';

describe('the labels of a text', () => {
  it.each([
    ['Finding', 'findings', '', ''],
    ['Risk', 'findings', '', ''],
    ['Finding 1', 'findings', '1', ''],
    ['Agreed action 2 (High)', 'action', '2', ''],
    ['1.1 Recommendation', 'recommendation', '', '1.1'],
    ['Responsible officer(s)', 'owner', '', ''],
    ['MANAGEMENT RESPONSE', 'response', '', ''],
    ['Why/impact', 'findings', '', ''],
    ['Priority', 'note', '', ''],
  ])('%s is of role %s, number %j, of item %j', (label, role, ref, item) => {
    expect(readLabel(label)).toEqual({ role, ref, item });
  });

  it.each([
    'finding',
    'The Council',
    '',
    '1',
    'A sentence that names the owner of a risk and goes on and on and on',
  ])('%j is none', (label) => {
    expect(readLabel(label)).toBeNull();
  });

  it.each([
    ['Target date: 30 June 2032', [['timescale', '30 June 2032']]],
    ['- Owner: Chief Executive', [['owner', 'Chief Executive']]],
    [
      'Who: Head of Audit. When: May 2033',
      [
        ['owner', 'Head of Audit'],
        ['timescale', 'May 2033'],
      ],
    ],
    [
      'Management response: Agreed. Responsible officer: Head of Audit. Due by: May 2033',
      [
        ['response', 'Agreed.'],
        ['owner', 'Head of Audit'],
        ['timescale', 'May 2033'],
      ],
    ],
    [
      'Finding: Orders were late. Risk: Waste. Recommendation: Order in time.',
      [
        ['findings', 'Orders were late.'],
        ['findings', 'Waste.'],
        ['recommendation', 'Order in time.'],
      ],
    ],
    [
      'Responsible officer and target date: Licensing Manager, 31 January 2034',
      [
        ['owner', 'Licensing Manager'],
        ['timescale', '31 January 2034'],
      ],
    ],
    ['Officer responsible for implementation: Head of Audit', [['owner', 'Head of Audit']]],
    ['Accepted: Yes', [['response', 'Accepted: Yes']]],
    ['The lead officers said: we will do it', []],
    ['The plan says: owner first', []],
    ['Vision: agree one', []],
    ['', []],
  ])('%j', (line, fields) => {
    expect(readFields(line).map(({ role, value }) => [role, value])).toEqual(fields);
  });

  it.each([
    ['Agreed. Responsible officer: Head of Audit. Due by: May 2033.', 'Agreed.', 2],
    ['Agreed by the Head of Audit.', 'Agreed by the Head of Audit.', 0],
  ])('what is labelled at the end of %j stands behind %j', (text, before, fields) => {
    const closing = readClosing(text);
    expect([closing.before, closing.fields.length]).toEqual([before, fields]);
  });

  it('loses no word of a line whose labels it reads', () => {
    const pieces = [
      'Owner: Head of Audit',
      'Due date: May 2033',
      'Status: open',
      'Finding: it is late',
      'we agree',
    ];
    let seed = 11;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    for (let round = 0; round < 300; round += 1) {
      const line = Array.from(
        { length: 1 + (next() % 4) },
        () => pieces[(next() >> 8) % pieces.length] ?? '',
      ).join('. ');
      const { before, fields } = readClosing(line);
      const read = readFields(line);
      const said = read.length > 0 ? ['', ...read] : [before, ...fields];
      const words = said
        .map((part) => (typeof part === 'string' ? part : `${part.heading} ${part.value}`))
        .join(' ');
      expect(words.match(/\w+/g) ?? []).toEqual(line.match(/\w+/g));
    }
  });

  it.each([
    'Owner: '.repeat(4000),
    `Owner${' '.repeat(20_000)}:`,
    'a: '.repeat(8000),
    'Owner, '.repeat(4000),
  ])('takes little time over a hostile line (%#)', (line) => {
    const before = performance.now();
    readFields(line);
    readClosing(line);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
