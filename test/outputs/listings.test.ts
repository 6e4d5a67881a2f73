import { describe, expect, it } from 'vitest';
import { listActions } from '../../src/outputs/listActions.ts';
import { listIssues } from '../../src/outputs/listIssues.ts';
import type { Listing } from '../../src/outputs/listing.ts';
import { listOwners } from '../../src/outputs/listOwners.ts';
import { listRecommendations } from '../../src/outputs/listRecommendations.ts';
import { listTags } from '../../src/outputs/listTags.ts';
import { listUpdates } from '../../src/outputs/listUpdates.ts';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { renderCsv } from '../../src/outputs/renderCsv.ts';
import { renderTable } from '../../src/outputs/renderTable.ts';
import { makeAction, makeOwner, makeRecord, makeTag, themes } from './records.ts';

const record = makeRecord({
  updates: [{ date: '2031-05', text: 'Begun.' }],
  owners: [makeOwner('Head of People'), makeOwner('Director of Finance', { source: 'prose' })],
  actions: [
    makeAction({ side: 'asked', owners: [makeOwner('Head of People')] }),
    makeAction({ ref: 'b', updates: [{ date: '2031-06', text: 'Done.' }] }),
  ],
  themes: {
    asked: [makeTag('workforce', { primary: true }), makeTag('housing', { check: true })],
    answered: [makeTag('pmo')],
  },
  issues: [{ code: 'row-joined', message: 'Two rows were joined.', source: { line: 3, column: 1 } }],
});
const document = {
  info: { id: 'made-up' },
  issues: [
    { code: 'margin-note' as const, message: 'A junior officer by name' },
    { code: 'columns-inferred' as const, message: 'No header.' },
  ],
};

/** A row of the CSV file, by heading. */
function readRow<Row>(listing: Listing<Row>, at = 0): Record<string, unknown> {
  const row = listing.rows[at];
  if (row === undefined) return {};
  return Object.fromEntries(listing.csv.map((column) => [column.heading, column.value(row)]));
}

const isWide = <Row>(listing: Listing<Row>): boolean =>
  renderTable(listing)
    .split('\n')
    .some((line) => measureWidth(line) > 80);

describe('tables that are handed out', () => {
  it('recommendations: one row each, themes of both sides as 0/1 columns in the order of the codebook', () => {
    const row = readRow(listRecommendations([record], themes));
    const tags = Object.entries(row).filter(([heading]) => heading.includes(':'));
    expect(tags).toEqual([
      ['asked:workforce', 1],
      ['asked:pmo', 0],
      ['asked:housing', 1],
      ['answered:workforce', 0],
      ['answered:pmo', 1],
      ['answered:housing', 0],
    ]);
    expect(row).toMatchObject({
      id: 'made-up/1',
      owners: 'Head of People | Director of Finance',
      primary: 'workforce',
    });
  });

  it('actions: one row each, with the recommendation that they are part of', () => {
    expect(readRow(listActions([record]), 1)).toMatchObject({
      recommendation: 'made-up/1',
      ref: 'b',
      side: 'response',
      updates: '2031-06: Done.',
    });
  });

  it('tags: one row for each theme and side, with the words and where they stand', () => {
    const listing = listTags([record], themes);
    expect(listing.rows.map(({ side, theme }) => `${side} ${theme}`)).toEqual([
      'asked workforce',
      'asked housing',
      'answered pmo',
    ]);
    expect(readRow(listing)).toMatchObject({
      words: 'workforce plan',
      places: 'text:27-41',
      primary: 1,
    });
  });

  it('updates: those of the recommendation, then those of its actions', () => {
    expect(listUpdates([record]).rows.map(({ action, date }) => [action, date])).toEqual([
      [null, '2031-05'],
      ['b', '2031-06'],
    ]);
  });

  it('owners: one row for each name on a recommendation, with the actions that name it', () => {
    const listing = listOwners([record, makeRecord({ id: 'made-up/2' })]);
    expect(listing.rows.map(({ name, source, actions }) => [name, source, actions])).toEqual([
      ['Head of People', 'column', ['a']],
      ['Director of Finance', 'prose', []],
    ]);
    expect(listing.note).toContain('1 without an owner');
  });

  it('issues: those of the document, then those of its recommendations; of a margin note, only that there is one', () => {
    const listing = listIssues([document], [record]);
    expect(listing.rows.map(({ code, recommendation }) => [code, recommendation])).toEqual([
      ['margin-note', null],
      ['columns-inferred', null],
      ['row-joined', 'made-up/1'],
    ]);
    expect(renderCsv(listing)).toContain('line 3, column 1');
    expect(JSON.stringify(listing.rows)).not.toContain('junior');
  });

  it('all fit 80 columns', () => {
    const long = makeRecord({
      ...record,
      id: `made-up/${'K'.repeat(30)}`,
      text: 'improvement '.repeat(80),
      owners: [makeOwner('Executive Director for Finance, Digital and Corporate Resources '.repeat(3))],
    });
    expect([
      isWide(listRecommendations([long], themes)),
      isWide(listActions([long])),
      isWide(listTags([long], themes)),
      isWide(listUpdates([long])),
      isWide(listOwners([long])),
      isWide(listIssues([document], [long])),
    ]).toEqual([false, false, false, false, false, false]);
  });
});
