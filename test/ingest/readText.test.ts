import { describe, expect, it } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';
import { printBlocks } from './printBlocks.ts';
import { readBytes } from './readFixture.ts';

const print = (text: string): string[] => printBlocks(readText(text).blocks);
const fixture = (name: string): string => new TextDecoder().decode(readBytes(name));

describe('readText', () => {
  it('tells rows, paragraphs and gaps apart, with lines counted from 1', () => {
    expect(readText('Title\n\na\tb\r\nc\t\n').blocks).toEqual([
      { kind: 'paragraph', text: 'Title', place: { line: 1 } },
      { kind: 'break' },
      {
        kind: 'row',
        cells: [
          { text: 'a', column: 0 },
          { text: 'b', column: 1 },
        ],
        place: { line: 3 },
      },
      {
        kind: 'row',
        cells: [
          { text: 'c', column: 0 },
          { text: '', column: 1 },
        ],
        place: { line: 4 },
      },
      { kind: 'break' },
    ]);
  });

  it('takes a byte order mark for nothing', () => {
    expect(readText('\uFEFFTitle').blocks[0]).toMatchObject({ text: 'Title' });
  });
});

describe('Markdown', () => {
  it('headings, bold words, stars as dashes, tables without their line of dashes', () => {
    const lines = print(fixture('plan.md'));
    expect(lines.map((line) => line.slice(0, 40))).toEqual([
      '# Demoshire Council: action plan after t',
      '',
      'Agreed by the cabinet.',
      '',
      'Ref ; Recommendation ; Management respon',
      'R1 ; The council should write down who d',
      'R2 ; The risk register should be reviewe',
      'R3 ; The council should draw up a workfo',
      '',
      '# Next steps',
      '',
      '1. Report to cabinet',
      '- Tell the public',
      '',
    ]);
  });
});

describe('tables drawn with pipes', () => {
  it.each([
    ['| a | b |\n|---|:-:|\n| c | |', ['a ; b', 'c ; ']],
    ['|a|b|c|', ['a ; b ; c']],
    ['| a \\| b | c |', ['a | b ; c']],
    ['a | b | c\nd | e | f', ['a ; b ; c', 'd ; e ; f']],
    ['Home | News | Contact', ['Home | News | Contact']],
    ['one | two\nthree | four', ['one | two', 'three | four']],
    ['|\n||', ['|', '||']],
  ])('%j', (text, lines) => {
    expect(print(text)).toEqual(lines);
  });
});

describe('one cell on each line, ending in a pipe', () => {
  const header = ['Ref |', 'Recommendation |', 'Lead |', 'When |', 'RAG |'];
  const rows = [
    [
      'R1 |',
      'Write down who decides what, and publish it on the website. |',
      'Sam Lee |',
      'March 24th |',
      '|',
    ],
    ['R2 |', 'Review the register of risks each quarter, at the latest. |', '|', 'June 2031 |', ' |'],
    ['R3 |', 'Draw up a plan for the workforce', 'that has its costs. |', 'Jo Day |', '2031 |', 'Amber |'],
  ];
  const expected = [
    'Ref ; Recommendation ; Lead ; When ; RAG',
    'R1 ; Write down who decides what, and publish it on the website. ; Sam Lee ; March 24th ; ',
    'R2 ; Review the register of risks each quarter, at the latest. ;  ; June 2031 ; ',
    'R3 ; Draw up a plan for the workforce⏎that has its costs. ; Jo Day ; 2031 ; Amber',
  ];

  it('is a table whose width is told by its columns', () => {
    expect(print([...header, ...rows.flat()].join('\n'))).toEqual(expected);
    expect(print([...header, ...rows.flat()].join('\n\n').replace('workforce\n\n', 'workforce\n'))).toEqual(
      expected,
    );
  });

  it('places a row at the line of its first cell', () => {
    const { blocks } = readText(['Plan', ...header, ...rows.flat()].join('\n'));
    expect(blocks.flatMap((block) => (block.kind === 'row' ? [block.place] : []))).toEqual([
      { line: 2 },
      { line: 7 },
      { line: 12 },
      { line: 17 },
    ]);
  });

  it('the made-up plan, with bullets in its cells', () => {
    const lines = print(fixture('cell-per-line.txt'));
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('rewritten:⏎- draft to committee⏎- published on the website ; Head of Legal');
  });

  it('is none where the cells do not repeat', () => {
    expect(print('One |\nTwo |\nThree |\nFour |')).toEqual(['One |', 'Two |', 'Three |', 'Four |']);
  });
});

describe('cells parted by empty lines', () => {
  it('are a table when each row begins with a reference, under as many headings', () => {
    const lines = print(fixture('parted.txt'));
    expect(lines.filter((line) => line !== '').map((line) => line.split(' ; ').length)).toEqual([
      1, 5, 5, 5, 5,
    ]);
  });

  it('references of any form; a row may lack its empty cells', () => {
    const cells = [
      ...['Plan', 'Ref', 'Recommendation', 'Lead', 'Due'],
      ...['SR (25/26) 01', 'Write it down.', 'AB/CD', '31/03/26'],
      ...['SR (25/26) 02', 'Say who decides.', 'AB', '30/06/26'],
      ...['SR (25/26) 03', 'Publish it.', '30/09/26'],
      ...['SR (25/26) 04', 'Look again.', 'CD', '31/12/26'],
    ];
    expect(print(cells.join('\n\n')).filter((line) => line !== '')).toEqual([
      'Plan',
      'Ref ; Recommendation ; Lead ; Due',
      'SR (25/26) 01 ; Write it down. ; AB/CD ; 31/03/26',
      'SR (25/26) 02 ; Say who decides. ; AB ; 30/06/26',
      'SR (25/26) 03 ; Publish it. ; 30/09/26',
      'SR (25/26) 04 ; Look again. ; CD ; 31/12/26',
    ]);
  });

  it('are paragraphs where there are no headings, or rows of more cells than headings', () => {
    const prose = ['R1', 'One.', 'Two.', 'R2', 'Three.', 'Four.'].join('\n\n');
    expect(print(prose)).toContain('One.');
    expect(print(['Ref', 'Text', ...prose.split('\n\n')].join('\n\n'))).toContain('Ref');
  });
});
