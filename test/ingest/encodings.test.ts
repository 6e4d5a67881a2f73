import { describe, expect, it } from 'vitest';
import { findDelimiter, isSeparated } from '../../src/ingest/csv/findDelimiter.ts';
import { decodeText } from '../../src/ingest/files/decodeText.ts';
import { decodeWindows1252 } from '../../src/ingest/files/decodeWindows1252.ts';
import { printBlocks } from './printBlocks.ts';
import { readAs } from './readFixture.ts';

const WORDS = 'Réf;“Plan” – £5m, council’s own';
const bigEnd = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const littleEnd = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const MARKS: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
const windows = Uint8Array.from(WORDS, (letter) => MARKS[letter] ?? letter.charCodeAt(0));

describe('decodeText finds the encoding', () => {
  it.each([
    ['utf-8', Uint8Array.from(Buffer.from(WORDS))],
    ['utf-8', Uint8Array.from(Buffer.from(`\uFEFF${WORDS}`))],
    ['utf-16le', littleEnd(`\uFEFF${WORDS}`)],
    ['utf-16le', littleEnd(WORDS)],
    ['utf-16be', bigEnd(`\uFEFF${WORDS}`)],
    ['utf-16be', bigEnd(WORDS)],
    ['windows-1252', windows],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: WORDS, encoding });
  });

  it('Windows-1252: every byte is the letter that the standard names, or itself', () => {
    expect(decodeWindows1252(Uint8Array.from([0x80, 0x85, 0x92, 0x9f, 0xa3, 0xff, 0x41, 0x81]))).toBe(
      '€…’Ÿ£ÿA\u0081',
    );
    expect(decodeWindows1252(new Uint8Array(20_000).fill(0x96))).toBe('–'.repeat(20_000));
  });
});

describe('a page in the encoding that it names', () => {
  it.each([
    ['windows-1252', 0xa3, '£'],
    ['iso-8859-1', 0x96, '–'],
    ['iso-8859-15', 0xa4, '€'],
    ['no-such-name', 0x96, '–'],
  ])('%s', async (name, byte, letter) => {
    const [before, after] = [`<html><meta charset="${name}"><body><p>a`, 'b</p>'].map((part) => [
      ...Buffer.from(part),
    ]);
    const { source } = await readAs('a.html', Uint8Array.from([...(before ?? []), byte, ...(after ?? [])]));
    expect(printBlocks(source?.blocks ?? [])).toEqual([`a${letter}b`]);
  });
});

describe('findDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n"1, 2 and 3";4,5;6\n', ';'],
    ['a\tb\n"x\ty",1\tz\n', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['Ref,Text\nR1,"one; two; three"\nR2,"four; five; six"', ','],
    ['Ref;Text\nR1;"say ""yes, no, and, so"""\nR2;x', ';'],
    ['one line', ','],
  ])('%j is parted by %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('isSeparated: separated values under any name', () => {
  it.each([
    ['Ref,Text,Lead\nR1,"Do, please",A\nR2,x,B\n', true],
    ['Ref;Text;Lead\r\nR1;x;A\r\nR2;x;B', true],
    ['Ref,Text\nR1,x\nR2,y', false],
    ['Ref,Text,Lead\nR1,x', false],
    ['The plan, in short, is this.\nFirst, we said, we wait.\nThen, it says, we act.', false],
    ['First, second, third\nand so on, and on\nand, well, on, again', false],
    ['Ref\tText,a,b\nR1\tx,a,b\nR2\tx,a,b', false],
    ['a | b | c\nd | e | f\ng | h | i', false],
  ])('%j: %s', (text, expected) => {
    expect(isSeparated(text)).toBe(expected);
  });

  it('tells from the start of a long text', () => {
    expect(isSeparated('Ref,Text,Lead\n' + 'R1,"Do, please",A\n'.repeat(20_000))).toBe(true);
  });
});

describe('separated values', () => {
  it.each([
    ['sep=;\na;b\nc;d', ['a ; b', 'c ; d']],
    ['Action plan\n\na,b\nc,', ['Action plan', '', 'a ; b', 'c ; ']],
    ['a,b\r1,2\r', ['a ; b', '1 ; 2', '']],
    ['a,"one\r\ntwo"\r\nc,d', ['a ; one⏎two', 'c ; d']],
    ['"never closed,b\nc,d', ['never closed ; b', 'c ; d']],
  ])('%j', async (text, lines) => {
    const { source } = await readAs('plan.csv', text);
    expect(printBlocks(source?.blocks ?? [])).toEqual(lines);
  });
});
