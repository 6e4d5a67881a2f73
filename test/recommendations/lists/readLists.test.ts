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
