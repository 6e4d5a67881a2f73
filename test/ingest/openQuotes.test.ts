import { describe, expect, it } from 'vitest';
import type { SourcePlace } from '../../src/model.ts';
import { readCsv } from '../../src/ingest/csv/readCsv.ts';

const lineOf = (place: SourcePlace | undefined): number | null =>
  place && 'line' in place ? place.line : null;

/** The cells of each row, with the line on which it begins. */
function read(text: string): { rows: unknown[]; open: unknown[] } {
  const { source, issues } = readCsv(text);
  return {
    rows: source.blocks.flatMap((block) =>
      block.kind === 'row' ? [[lineOf(block.place), ...block.cells.map((cell) => cell.text)]] : [],
    ),
    open: issues.map(({ code, source: place }) => [code, lineOf(place)]),
  };
}

describe('quotes in separated values', () => {
  it('that nothing closes hold their own line alone, and are named', () => {
    expect(read('Ref,Text,Owner\n1,"Review fees,Head\n2,Test plans,ICT\n')).toEqual({
      rows: [
        [1, 'Ref', 'Text', 'Owner'],
        [2, '1', 'Review fees', 'Head'],
        [3, '2', 'Test plans', 'ICT'],
      ],
      open: [['cell-guessed', 2]],
    });
  });

  it('that are closed hold separators and line ends, before one that is not', () => {
    expect(read('Ref,Text\n1,"Fees, and\ncharges"\n2,"Plans\n3,Training')).toEqual({
      rows: [
        [1, 'Ref', 'Text'],
        [2, '1', 'Fees, and\ncharges'],
        [4, '2', 'Plans'],
        [5, '3', 'Training'],
      ],
      open: [['cell-guessed', 4]],
    });
  });

  it('lose no row, however many are left open', () => {
    const lines = Array.from({ length: 101 }, (_, at) => `${String(at)},"Text ${String(at)}`);
    // Every second quote closes the one before it; an odd one is left.
    const { rows } = read(`Ref,Text\n${lines.join('\n')}`);
    expect(JSON.stringify(rows)).toContain('Text 100');
    expect(JSON.stringify(rows).match(/Text \d+/g)).toHaveLength(101);
  });
});
