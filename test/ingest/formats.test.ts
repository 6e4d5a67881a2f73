import { describe, expect, it } from 'vitest';
import { HEADER, R1, R2, R3, TITLE } from './demoPlan.ts';
import { printBlocks } from './printBlocks.ts';
import { readFixture } from './readFixture.ts';

const print = async (name: string): Promise<string[]> => {
  const { source } = await readFixture(name);
  return printBlocks(source?.blocks ?? []).filter((line) => line !== '');
};

describe('the same plan in every format gives the same rows', () => {
  it.each([
    ['plan.docx', [`# ${TITLE}`, 'Agreed by the cabinet.'], true],
    ['page.html', [`# ${TITLE}`, '# Recommendations'], true],
    ['comma.csv', [], false],
    ['semicolon-1252.csv', [], false],
    ['tab-utf16.tsv', [], false],
  ])('%s', async (name, before, hasSections) => {
    const section = (title: string): string[] => (hasSections ? [`${title}×5 ;  ;  ;  ; `] : []);
    expect(await print(name)).toEqual([
      ...before,
      HEADER,
      ...section('Governance'),
      R1,
      R2,
      ...section('Workforce'),
      R3,
    ]);
  });

  it('plan.xlsx, with a title above its header, months and shares as the sheet shows them', async () => {
    expect(await print('plan.xlsx')).toEqual([
      TITLE,
      'Last updated 15 January 2031',
      `${HEADER} ; % complete`,
      `${R1} ; 0%`.replace(/⏎- /g, '⏎• '),
      `${R2} ; 25%`,
      `${R3} ; 50%`,
    ]);
  });
});

describe('a Word file', () => {
  it('keeps cells that are merged downwards, and tables in cells as lines', async () => {
    expect(await print('merged.docx')).toEqual([
      `# ${TITLE}`,
      'Ref ; Recommendation ; Action ; Lead officer ; By when',
      'R1 ; Write down who decides what. ; Draft the scheme. ; Head of Legal Services ; March 2031',
      'R1↑ ; Write down who decides what.↑ ; Publish the scheme. ; Chief Executive ; June 2031',
      'Ref ; Recommendation',
      'R2 ; Look at the figures:⏎2031 5 %',
    ]);
  });

  it('numbers the paragraphs of a numbered list', async () => {
    expect((await print('list.docx')).slice(1).map((line) => line.slice(0, 15))).toEqual([
      '1. The council ',
      '2. The risk reg',
      '3. The council ',
    ]);
  });

  it('places rows by table and row, and paragraphs by number', async () => {
    const { source } = await readFixture('merged.docx');
    expect(source?.blocks.flatMap((block) => (block.kind === 'break' ? [] : [block.place]))).toEqual([
      { paragraph: 1 },
      { table: 1, row: 1 },
      { table: 1, row: 2 },
      { table: 1, row: 3 },
      { table: 2, row: 1 },
      { table: 2, row: 2 },
    ]);
  });
});

describe('a workbook', () => {
  it('names its sheets as headings, and says which was left out because it is hidden', async () => {
    const { source, issues } = await readFixture('sheets.xlsx');
    expect(printBlocks(source?.blocks ?? []).filter((line) => line.startsWith('#'))).toEqual([
      '# Governance',
      '# Workforce',
    ]);
    expect(issues).toEqual([
      {
        code: 'sheet-left-out',
        message: 'The sheet “Lists” is hidden, and its 2 row(s) were left out.',
        source: { sheet: 'Lists', cell: 'A1' },
      },
    ]);
  });

  it('spreads merged cells downwards and marks them; numbers keep the digits of their format', async () => {
    expect((await print('merged.xlsx')).map((line) => line.replace(/The [^;]+\./, 'The …'))).toEqual([
      'Theme ; Ref ; Recommendation ; Target date×2 ; ',
      'Theme↑ ; Ref↑ ; Recommendation↑ ; Original ; Revised',
      'Governance ; 1.10 ; The … ; 31 March 2031 ; June 2031',
      'Governance↑ ; 1.20 ; The … ; 30 April 2031 ; ',
    ]);
  });

  it('places every cell that holds something by sheet and address', async () => {
    const { source } = await readFixture('plan.xlsx');
    const row = source?.blocks.filter((block) => block.kind === 'row')[1];
    expect(row?.cells.map(({ place }) => place)).toEqual(
      ['A5', 'B5', 'C5', 'D5', 'E5', 'F5'].map((cell) => ({ sheet: 'Action plan', cell })),
    );
  });
});

describe('a web page', () => {
  it('of a committee system: tables of layout are passed through, numbers of lists kept', async () => {
    expect(await print('modern.html')).toEqual([
      '# Agenda item',
      'The committee considered the plan.',
      '1. That the report be noted;',
      '4. That officers report back.',
      'Theme ; Recommendation ; Lead ; By when',
      'Governance ; The council should write down who decides what, and publish it. ; Head of Legal Services ; March 2031',
      'Governance↑ ; The risk register should be reviewed by the audit committee each quarter.⏎See also R1 & &lt;5 others. ; Director of Finance ; June 2031',
    ]);
  });
});

it('separated values: a row is placed at the line on which it begins, quoted line ends counted', async () => {
  const { source } = await readFixture('comma.csv');
  expect(source?.blocks.flatMap((block) => (block.kind === 'row' ? [block.place] : []))).toEqual([
    { line: 1 },
    { line: 2 },
    { line: 5 },
    { line: 6 },
  ]);
});
