import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeReaders } from '../../../src/cli/readers/nodeReaders.ts';
import { readSource } from '../../../src/ingest/readSource.ts';
import type { SourceRead } from '../../../src/ingest/sourceRead.ts';
import { HEADER, R1, R2, R3, TITLE } from '../demoPlan.ts';
import { printBlocks } from '../printBlocks.ts';

const section = (title: string): string => `${title}×5 ;  ;  ;  ; `;

const read = (name: string): Promise<SourceRead> => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}`, import.meta.url)));
  return readSource(bytes, name, nodeReaders);
};
const print = async (name: string): Promise<string[]> => {
  const { source } = await read(name);
  return printBlocks(source?.blocks ?? []).filter((line) => line !== '');
};

describe('the same plan gives the same rows, however its table is set', () => {
  it.each([
    ['ruled.pdf', [TITLE], true],
    ['printed-plan.pdf', [`# ${TITLE}`], true],
    ['across.pdf', [TITLE], false],
    ['shaded.pdf', [TITLE], false],
    ['bare.pdf', [TITLE], true],
    ['turned.pdf', [], false],
    ['columns-only.pdf', [], false],
  ])('%s', async (name, before, hasSections) => {
    expect(await print(name)).toEqual([
      ...before,
      HEADER,
      ...(hasSections ? [section('Governance')] : []),
      R1,
      R2,
      ...(hasSections ? [section('Workforce')] : []),
      R3,
    ]);
  });
});

describe.each(['long-ruled.pdf', 'long-bare.pdf'])('a table over several pages, %s', (name) => {
  it('gives its header once and every row whole, without head, foot and page numbers', async () => {
    const lines = await print(name);
    expect(lines[0]).toBe('Demoshire Council');
    expect(lines[1]).toBe(HEADER);
    const rows = lines.slice(2).map((line) => line.split(' ; '));
    expect(rows.map(([ref]) => ref)).toEqual(
      Array.from({ length: 14 }, (_, index) => `R${String(index + 1)}`),
    );
    for (const [index, [, text, response, ...others]] of rows.entries()) {
      expect(text).toMatch(
        /^(?:The council should .* building|The cabinet .* at risk|A single .* reviewed)\.$/,
      );
      expect(response).toBe(
        `Agreed. Step ${String(index + 1)} of the work has begun, and the team that does it reports to the board each ` +
          'month. What it has done so far is set out in the report that the committee received in the spring, together ' +
          'with the costs, which are met from the reserve.',
      );
      expect(others).toEqual(['Director of Finance', 'June 2031']);
    }
  });

  it('names each row that a page end divided, by the page and row where it begins', async () => {
    const { issues } = await read(name);
    expect(issues.map(({ code, source }) => [code, source && 'page' in source ? source.page : null])).toEqual(
      [
        ['row-joined', 1],
        ['row-joined', 2],
        ['row-joined', 4],
      ],
    );
  });
});

it('cells merged over columns and rows stand once, and once more, marked, in the rows below', async () => {
  expect(await print('merged.pdf')).toEqual([
    'Theme ; Recommendation ; Action ; Target date×2 ; ',
    'Theme↑ ; Recommendation↑ ; Action↑ ; Original ; Revised',
    'Governance ; Write down who decides what. ; Draft the scheme. ; March 2031 ; June 2031',
    'Governance↑ ; Write down who decides what.↑ ; Publish the scheme. ; June 2031 ; ',
  ]);
});

it('a heading set on its side is read', async () => {
  expect((await print('upright-heading.pdf'))[0]).toBe('Ref ; Recommendation ; Owner');
});

it('two tables without rules, each with columns of its own, are told apart', async () => {
  expect(await print('two-tables.pdf')).toEqual([
    'Governance',
    'Ref ; Recommendation ; Lead ; By when',
    '1 ; Write down who decides what, and publish it on the website of the council. ; Head of Legal Services ; March 2031',
    '2 ; Review the risk register each quarter. ; Director of Finance ; June 2031',
    'Workforce',
    'Recommendation ; Update ; Status',
    'Draw up a workforce plan, with costs, and take it to the committee. ; Consultation has begun. ; In progress',
    'Appoint a head of people. ; Done in May. ; Complete',
  ]);
});

it('two columns are a table where rules part its rows, else prose, read one after the other', async () => {
  expect(await print('two-columns.pdf')).toEqual([
    'Recommendation ; Response',
    'Write down who decides what, and publish it on the website of the council. ; Agreed. By March 2031.',
    'Review the risk register each quarter. ; Agreed. A review has been added to the plan of work.',
    'The team met members and officers over three days, and heard what they make of the council.',
    'It found a council that knows its place well, and that has a good grip of its finances.',
  ]);
});

it('prose is no table: lines that wrap are joined, items of a list stand apart', async () => {
  expect(await print('prose.pdf')).toEqual([
    TITLE,
    'The team met members and officers over three days. It found a council that knows its place well, and that has a ' +
      'good grip of its finances. What it recommends is set out below, in the order in which it matters.',
    '1. Write down who decides what.',
    '2. Review the risk register each quarter.',
  ]);
});

it('every cell is placed by page, row and box in points from the top left corner, merged ones by the whole of theirs', async () => {
  const { source } = await read('merged.pdf');
  const row = source?.blocks.find((block) => block.kind === 'row');
  expect(row?.place).toEqual({ page: 1, row: 1, box: [40, 60, 720, 79] });
  expect(row?.cells.map(({ place }) => place)).toEqual([
    { page: 1, row: 1, box: [40, 60, 130, 98] },
    { page: 1, row: 1, box: [130, 60, 360, 98] },
    { page: 1, row: 1, box: [360, 60, 540, 98] },
    { page: 1, row: 1, box: [540, 60, 720, 79] },
    { page: 1, row: 1, box: [540, 60, 720, 79] },
  ]);
});
