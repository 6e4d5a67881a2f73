import { describe, expect, it } from 'vitest';
import { describeLines } from '../../src/charts/documents/describeStrip.ts';
import { cutDifference } from '../../web/views/documents/cutDifference.ts';
import { lineTarget, placeTarget, readTarget } from '../../web/views/documents/lineTarget.ts';
import { cutParts } from '../../web/views/recurring/cutParts.ts';

describe('the part of a text that belongs', () => {
  const text = `${'Before it there is much to say. '.repeat(20)}The workforce plan must be kept. ${'After it too. '.repeat(20)}`;
  const start = text.indexOf('workforce');
  const span = { theme: 'w', start, end: start + 'workforce plan'.length };

  it('is the sentence, with a sign where something is left out', () => {
    expect(cutParts(text, [span]).text).toBe('… The workforce plan must be kept. …');
  });

  it('keeps the words where they are', () => {
    const part = cutParts(text, [span]);
    expect(part.spans.map(({ start: from, end }) => part.text.slice(from, end))).toEqual(['workforce plan']);
  });

  it('is all of a short text', () => {
    expect(cutParts('Keep the plan.', []).text).toBe('Keep the plan.');
  });
});

describe('a correction', () => {
  it('shows what differs, with words around', () => {
    const same = 'word '.repeat(40);
    const { before, after } = cutDifference(`${same}wrongg end.`, `${same}right end.`);
    expect(before).toMatch(/^… (word )+wrongg end\.$/);
    expect(after).toMatch(/^… (word )+right end\.$/);
  });
});

describe('lines of a document', () => {
  it.each([
    [[4], 'line 4'],
    [[4, 5, 6, 9], 'lines 4 to 6, 9'],
  ])('%j are %s', (lines, words) => {
    expect(describeLines(lines)).toBe(words);
  });

  it('have an address of their own', () => {
    expect(readTarget(lineTarget(12))).toEqual({ record: null, line: 12, place: null });
    expect(readTarget(placeTarget({ line: 12, column: 3 })).line).toBe(12);
    expect(readTarget(placeTarget({ page: 4, row: 2 })).place).toBe('page 4, row 2');
    expect(readTarget('document/3')).toEqual({ record: 'document/3', line: null, place: null });
  });
});
