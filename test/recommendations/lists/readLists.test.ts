import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/html/readHtml.ts';
import { readText } from '../../../src/ingest/readText.ts';
import { readLists } from '../../../src/recommendations/lists/readLists.ts';
import type { SourceDocument } from '../../../src/model.ts';

const FIELDS = ['refPrinted', 'text', 'findings', 'response', 'progress', 'owner', 'timescale'] as const;

/** The fields of each recommendation that hold something, one line each. */
const read = ({ blocks }: SourceDocument): string[][] =>
  readLists(blocks).map((draft) =>
    FIELDS.flatMap((name) => (draft[name] === null || draft[name] === '' ? [] : [`${name}: ${draft[name]}`])),
  );
const readPage = (html: string): string[][] => read(readHtml(html, 'html'));
const readLines = (...lines: readonly string[]): string[][] => read(readText(lines.join('\n')));

describe('a numbered list of a page that goes on from a sentence', () => {
  const page = (items: readonly string[]): string =>
    `<h1>Budget Scrutiny Panel</h1><p>The Panel recommends to Cabinet that:</p><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;

  it.each([
    ['the fees be frozen;', 'the tracker be shared; and', 'the leader write to the Minister.'],
    ['the fees be frozen;', 'the tracker be shared; or', 'the leader write to the Minister'],
    ['the fees be frozen', 'the tracker be shared', 'the leader write to the Minister'],
  ])('%s %s %s: three items', (...items) => {
    expect(readPage(page(items))).toEqual([
      ['refPrinted: 1', 'text: the fees be frozen'],
      ['refPrinted: 2', 'text: the tracker be shared'],
      ['refPrinted: 3', `text: ${items[2] ?? ''}`],
    ]);
  });

  it('reads as the same list of a text does', () => {
    const items = ['the fees be frozen;', 'the tracker be shared; and', 'the leader write to the Minister.'];
    const lines = items.map((item, index) => `${String(index + 1)}. ${item}`);
    expect(readPage(page(items))).toEqual(
      readLines('Budget Scrutiny Panel', '', 'The Panel recommends to Cabinet that:', '', ...lines),
    );
  });

  it('ends at the heading of what follows', () => {
    const items = ['the fees be frozen;', 'the tracker be shared.', 'Date of next meeting'];
    expect(readPage(page(items))).toHaveLength(2);
  });
});

describe('labels without a colon below a labelled recommendation', () => {
  const expected = [
    'refPrinted: 1',
    'text: The Council should review its fees.',
    'findings: Fees are old.',
    'response: Agreed. To Cabinet in July.',
    'owner: Head of Finance',
    'timescale: July 2033',
  ];

  it('stand alone on their lines', () => {
    expect(
      readLines(
        'Auditor’s Annual Report',
        '',
        'Improvement recommendation 1',
        'The Council should review its fees.',
        'Summary findings',
        'Fees are old.',
        'Management comments',
        'Agreed. To Cabinet in July.',
        'Responsible officer: Head of Finance',
        'Timescale: July 2033',
        '',
        'The range of recommendations is explained in an appendix.',
      ),
    ).toEqual([expected]);
  });

  it('stand in bold before their values, or as headings that come again', () => {
    const [, ask = '', findings = ''] = expected.map((field) => field.replace(/^\w+: /, ''));
    const set = (number: number, label: (name: string) => string): string =>
      `<h3>Improvement Recommendation ${String(number)}</h3><p>${ask}${number > 1 ? ' Again.' : ''}</p><p><b>Summary findings</b> ${findings}</p>${label('Management comments')} Agreed. To Cabinet in July.</p><p><b>Responsible officer:</b> Head of Finance</p><p>Timescale: July 2033</p>`;
    const second = expected.map((field) => field.replace(': 1', ': 2').replace('fees.', 'fees. Again.'));
    for (const label of [(name: string) => `<p><b>${name}</b>`, (name: string) => `<h4>${name}</h4><p>`])
      expect(readPage(`<h1>Auditor’s Annual Report</h1>${set(1, label)}${set(2, label)}`)).toEqual([
        expected,
        second,
      ]);
  });

  it('are none where they head what follows all recommendations', () => {
    expect(
      readPage(
        '<h1>Audit</h1><h3>Recommendation 1</h3><p>The Council should review its fees.</p><h2>Response</h2><p>Members thanked the auditor.</p>',
      ),
    ).toEqual([expected.slice(0, 2)]);
  });
});

describe('what follows the last recommendation of a text', () => {
  it('is no part of its timescale', () => {
    const block = (number: number): string[] => [
      `Recommendation ${String(number)}`,
      'The Council should review its fees.',
      'Management comments: Agreed.',
      'Timescale: July 2033',
      '',
    ];
    const read = readLines('Audit', '', ...block(1), ...block(2), 'The range is explained in an appendix.');
    expect(read.map((fields) => fields.at(-1))).toEqual(['timescale: July 2033', 'timescale: July 2033']);
  });

  it('is no gloss where what is asked stands below its label', () => {
    const letter = ['Recommendation 1', 'The Council should pay.', '', 'Recommendation 2', 'It should save.'];
    expect(readLines('Audit', '', ...letter, '', 'We look forward to hearing from you.')).toEqual([
      ['refPrinted: 1', 'text: The Council should pay.'],
      ['refPrinted: 2', 'text: It should save.'],
    ]);
  });
});

describe('dates under labels of their own', () => {
  const dates = ['Original date: May 2033', 'Revised date: August 2033'];
  const expected = 'timescale: Original: May 2033\nRevised: August 2033';

  it('of blocks keep the word that tells them apart', () => {
    const block = ['Recommendation: Fuel cards should be cancelled.', 'Owner: Head of Fleet', ...dates, ''];
    const read = readLines(
      'Internal audit',
      '',
      ...block,
      ...block.map((line) => line.replace('Fuel', 'Old')),
    );
    expect(read.map((fields) => fields.at(-1))).toEqual([expected, expected]);
  });

  it('below items keep it too; one date stands as it is', () => {
    const item = ['Recommendation 1: Fuel cards should be cancelled.', 'Owner: Head of Fleet'];
    expect(readLines('Internal audit', '', ...item, ...dates)[0]?.at(-1)).toBe(expected);
    expect(readLines('Internal audit', '', ...item, 'Revised date: August 2033')[0]?.at(-1)).toBe(
      'timescale: August 2033',
    );
  });
});

describe('minutes', () => {
  const asked = '(a) that cards be cancelled; and (b) that accounts be checked monthly.';
  const minutes = (...said: readonly string[]): string[][] =>
    readLines('Audit Committee, 12 September 2033', '', ...said.flatMap((line) => [line, '']));

  it.each([
    'Both were accepted.',
    'The Director of Care confirmed that both were accepted and that (a) and (b) would be in place by May 2034.',
  ])('%s: an answer to all before it, in which no item begins', (answer) => {
    expect(minutes(`45. AUDIT`, `Two recommendations had been made: ${asked} ${answer}`)).toEqual([
      ['refPrinted: a', 'text: that cards be cancelled', `response: ${answer}`],
      ['refPrinted: b', 'text: that accounts be checked monthly.', `response: ${answer}`],
    ]);
  });

  it('keep what is asked and answered about other things apart', () => {
    const other = 'Councillor Reed asked about schools. The Head of Audit replied that six were planned.';
    const read = minutes(`Two recommendations had been made: ${asked} Both were accepted.`, other);
    expect(read.map((fields) => fields.at(-1))).toEqual([
      'response: Both were accepted.',
      'response: Both were accepted.',
    ]);
  });

  it.each(['Mr Lane of Orchard Audit', 'OA'])('%s recommends, beside a list of others', (reviewer) => {
    const sentence = `${reviewer} recommended that the Council should review its fees.`;
    const reply = 'The Chief Finance Officer agreed and would report back.';
    expect(
      readLines(
        'Audit Committee, 12 September 2033',
        '',
        '45. EXTERNAL AUDIT',
        `${sentence} ${reply}`,
        '',
        `Two recommendations had been made: ${asked}`,
      )[0],
    ).toEqual([`text: ${sentence}`, `response: ${reply}`]);
  });

  it('take no councillor for a reviewer, and no decision for an answer', () => {
    expect(minutes('The auditor spoke.', 'Councillor Reed recommended that fees be frozen.')).toEqual([]);
    const [read] = minutes(
      'The auditor spoke.',
      'OA recommended that fees be frozen. The Committee agreed the report.',
    );
    expect(read).toEqual(['text: OA recommended that fees be frozen.']);
  });
});

describe('terms and what is said of them', () => {
  const page = (list: string): string =>
    `<h1>Peer challenge</h1><h2>Recommendation 1: Reduce waiting lists</h2>${list}`;

  it('are labelled values', () => {
    expect(
      readPage(
        page(
          '<dl><dt>Action</dt><dd><p>Recruit eight officers.</p><p>Train them.</p></dd><div><dt>Lead officer:</dt><dd>Head of Care</dd></div><dt>Target date</dt><dd>March 2035</dd></dl>',
        ),
      ),
    ).toEqual([
      [
        'refPrinted: 1',
        'text: Reduce waiting lists',
        'response: Recruit eight officers.\nTrain them.',
        'owner: Head of Care',
        'timescale: March 2035',
      ],
    ]);
  });

  it.each([
    ['<dl><dt>Action</dt><dd><ul><li>Recruit.</li></ul></dd></dl>', ['Action:', '- Recruit.']],
    ['<dl><dt>Owner</dt><dt>Lead</dt><dd>Head</dd></dl>', ['Owner', 'Lead: Head']],
    ['<dl><dt>Owner</dt><dd></dd><dd>Head</dd></dl>', ['Owner:', 'Head']],
    ['<dl><dt>Owner</dt></dl><p>Head</p>', ['Owner', 'Head']],
    ['<dl><dt>What did it say?</dt><dd>Much.</dd></dl>', ['What did it say?', 'Much.']],
  ])('%s: %j', (html, expected) => {
    const { blocks } = readHtml(html, 'html');
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual(expected);
  });
});

describe('answers in a table beside a list', () => {
  const list =
    '<h1>Scrutiny</h1><p>The group recommends that:</p><ol><li>a fund is set up.</li><li>the policy is reviewed.</li></ol>';
  const table = (second: string): string =>
    `<table><tr><th>Rec</th><th>Cabinet decision</th><th>Lead</th><th>Deadline</th></tr><tr><td>1</td><td>Accepted</td><td>Head of Housing</td><td>June 2034</td></tr><tr><td>${second}</td><td>Rejected</td><td></td><td></td></tr></table>`;

  it('are given to the items by their numbers', () => {
    expect(readPage(list + table('2'))).toEqual([
      [
        'refPrinted: 1',
        'text: a fund is set up.',
        'response: Accepted',
        'owner: Head of Housing',
        'timescale: June 2034',
      ],
      ['refPrinted: 2', 'text: the policy is reviewed.', 'response: Rejected'],
    ]);
  });

  it.each(['3', '1', ''])('are left where a row has the number %j', (number) => {
    expect(readPage(list + table(number))).toEqual(readPage(list));
  });
});
