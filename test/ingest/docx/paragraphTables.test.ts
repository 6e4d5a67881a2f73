import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findParagraphTables } from '../../../src/ingest/docx/findParagraphTables.ts';
import { readDocument } from '../../../src/analyse.ts';
import { readText } from '../../../src/ingest/readText.ts';
import type { SourceBlock, SourceDocument } from '../../../src/model.ts';
import { describeCase } from '../../support/describeCase.mjs';
import { printBlocks } from '../printBlocks.ts';
import { readAs } from '../readFixture.ts';
import { setLines } from '../setLines.ts';

const paragraphs = (...texts: string[]): SourceBlock[] =>
  texts.map((text, index) => ({ kind: 'paragraph', text, place: { paragraph: index + 1 } }));
const show = (...texts: string[]): string[] => printBlocks(findParagraphTables(paragraphs(...texts)));

/** What is read, places aside: these count lines here and paragraphs there. */
function tell(source: SourceDocument | null): unknown {
  const none: SourceDocument = { format: 'text', blocks: [] };
  const { records } = describeCase(source ?? none, readDocument) as { records: Record<string, unknown>[] };
  return JSON.parse(
    JSON.stringify(records, (key: string, value: unknown) =>
      key === 'lines' || key === 'issues' ? undefined : value,
    ),
  );
}

describe('paragraphs of a Word file', () => {
  it.each([
    ['with tabs between their words are rows', ['Ref\tOwner', '1\tHR'], ['Ref ; Owner', '1 ; HR']],
    [
      'keep an empty cell',
      ['Ref\tText\tOwner', '1\t\tHR', '\tmore'],
      ['Ref ; Text ; Owner', '1 ;  ; HR', ' ; more'],
    ],
    ['that a tab only sets in are text', ['\tWe met in May.'], ['We met in May.']],
    [
      'that a tab parts from their marks are text',
      ['1.\tPlan', '•\tCount', '(a)\tRead'],
      ['1. Plan', '• Count', '(a) Read'],
    ],
    ['that end in a page are text', ['Plan\t3', '2.\tRisk\t12'], ['Plan 3', '2. Risk 12']],
    [
      'with pipes between their words are rows',
      ['| Ref | Owner |', '|---|---|', '| 1 | HR |'],
      ['Ref ; Owner', '1 ; HR'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(show(...texts)).toEqual(expected);
  });

  it('are cells of a table where each holds one, below as many headings', () => {
    const row = (ref: string, text: string): string[] => [ref, text, 'Head of HR', 'May 2031'];
    const rows = [
      ...row('R1', 'Count the staff.'),
      ...row('R2', 'Plan the year.'),
      ...row('R3', 'Tell members.'),
    ];
    const found = findParagraphTables(
      paragraphs('Action plan', 'Ref', 'Recommendation', 'Owner', 'Due', ...rows),
    );
    expect(printBlocks(found)).toEqual([
      'Action plan',
      'Ref ; Recommendation ; Owner ; Due',
      'R1 ; Count the staff. ; Head of HR ; May 2031',
      'R2 ; Plan the year. ; Head of HR ; May 2031',
      'R3 ; Tell members. ; Head of HR ; May 2031',
    ]);
    expect(found.map((block) => (block.kind === 'break' ? null : block.place))).toEqual(
      [1, 2, 6, 10, 14].map((paragraph) => ({ paragraph })),
    );
  });

  it('leave headings and tables as they stand', () => {
    const blocks: SourceBlock[] = [
      { kind: 'paragraph', text: 'Plan', place: { paragraph: 1 }, heading: true },
      { kind: 'row', cells: [{ text: 'a | b', column: 0 }], place: { table: 1, row: 1 } },
      { kind: 'break' },
    ];
    expect(findParagraphTables(blocks)).toEqual(blocks);
  });

  it('end the reading where there are too many cells', () => {
    const line = 'a\t'.repeat(100_000);
    expect(() => findParagraphTables(paragraphs(...Array.from({ length: 11 }, () => line)))).toThrow(/cells/);
  });

  it.each([
    'cells-parted-by-empty-lines',
    'cells-without-headings',
    'dropped-owner-cell',
    'items-numbered-behind-a-tab',
    'labels-beside-values',
    'one-cell-a-line',
    'pipe-table-with-letters',
    'ten-columns-mostly-empty',
    'what-the-reviewer-said',
  ])('set from the golden text %s give the same records', async (slug) => {
    const text = readFileSync(new URL(`../../cases/${slug}/source.txt`, import.meta.url), 'utf8');
    const { source } = await readAs('plan.docx', await setLines(text));
    expect(source?.format).toBe('docx');
    expect(tell(source)).toEqual(tell(readText(text)));
    expect(tell(source)).not.toEqual([]);
  });
});
