import { describe, expect, it } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';

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
