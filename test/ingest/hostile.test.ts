import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/ingest/limits.ts';
import { readAs, readBytes } from './readFixture.ts';

/** The one issue of a file that is not read. */
const refuse = async (name: string, content: string | Uint8Array): Promise<string> => {
  const { source, issues } = await readAs(name, content);
  expect(source).toBeNull();
  expect(issues).toHaveLength(1);
  return issues[0]?.message ?? '';
};

const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (entry: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...wide(entry),
  ]);
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a file that is not read is named in one issue that says what to do', () => {
  it.each([
    ['nothing.pdf', new Uint8Array(), 'It is empty.'],
    ['blank.txt', ' \n\t\n', 'It is empty.'],
    ['blank.html', '<html><body><nav>Home</nav></body></html>', 'It holds no text.'],
    [
      'picture.pdf',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      'It is a picture: text in pictures is not read.',
    ],
    ['old.xls', compound('Workbook'), 'It is an old Excel file (XLS): save it as XLSX.'],
    ['old.doc', compound('WordDocument'), 'It is an old Word file (DOC): save it as DOCX.'],
    ['locked.docx', compound('EncryptedPackage'), 'It is protected by a password: save a copy without one.'],
    ['letter.rtf', '{\\rtf1\\ansi Plan}', 'It is a rich text file (RTF): save it as DOCX.'],
    [
      'plan.odt',
      zip({ mimetype: 'x', 'content.xml': '<x/>' }),
      'It is an OpenDocument file: save it as DOCX or XLSX.',
    ],
    [
      'talk.pptx',
      zip({ 'ppt/presentation.xml': '<x/>' }),
      'It is a presentation: save it as PDF, or its tables as XLSX.',
    ],
    ['plan.xlsb', zip({ 'xl/workbook.bin': 'x' }), 'It is a binary workbook (XLSB): save it as XLSX.'],
    ['all.zip', zip({ 'plan.txt': 'R1' }), 'It is an archive: unpack it, and give the files in it.'],
    [
      'noise.txt',
      Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 32),
      'It is not a PDF, a Word, Excel or HTML file, or text.',
    ],
  ])('%s', async (name, content, message) => {
    expect(await refuse(name, content)).toBe(message);
  });

  it.each(['plan.docx', 'plan.xlsx'])('%s cut short at any place', async (name) => {
    const bytes = readBytes(name);
    for (const share of [0.01, 0.3, 0.6, 0.9, 0.999])
      expect(await refuse(name, bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(
        /damaged|cut short/,
      );
  });

  it('a Word file without its text, and a workbook without its sheets', async () => {
    expect(await refuse('a.docx', zip({ 'word/document.xml': '<not closed' }))).toMatch(
      /^It looks like a Word file/,
    );
    expect(await refuse('a.xlsx', zip({ 'xl/workbook.xml': '<workbook/>' }))).toMatch(
      /^It looks like an Excel file/,
    );
  });
});

describe('what a file calls itself does not count', () => {
  it.each([
    ['page.docx', '<html><body><p>Plan</p></body></html>', 'html'],
    ['plan.xls', '<table><tr><td>a<td>b</table>', 'html'],
    ['plan.pdf', 'Ref\tText', 'text'],
    ['../../etc/passwd\u0000.csv', 'a,b,c', 'csv'],
  ])('%s is read as what it is', async (name, content, format) => {
    expect((await readAs(name, content)).source?.format).toBe(format);
  });

  it('a workbook called .docx', async () => {
    expect((await readAs('plan.docx', readBytes('plan.xlsx'))).source?.format).toBe('xlsx');
  });
});

describe('limits', () => {
  it('an archive that would unpack to more than the limit is left packed', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }, { level: 9 });
    // Its directory says that the entry is larger than it may be.
    new DataView(bomb.buffer).setUint32(
      bomb.length - 22 - 46 - 'xl/workbook.xml'.length + 24,
      LIMITS.unpackedBytes + 1,
      true,
    );
    expect(await refuse('bomb.xlsx', bomb)).toBe('It would unpack to more than 500 MB, or says so.');
  });

  it('an entry that unpacks to more than it announces is not followed', async () => {
    const liar = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) }, { level: 9 });
    new DataView(liar.buffer).setUint32(liar.length - 22 - 46 - 'xl/workbook.xml'.length + 24, 10, true);
    expect(await refuse('liar.xlsx', liar)).toMatch(/^It looks like an Excel file/);
  });

  it('too many entries', async () => {
    const files = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`word/${String(index)}.xml`, '']),
    );
    expect(await refuse('many.docx', zip(files))).toBe(
      'It is an archive of 10001 entries; 10000 are the most.',
    );
  });

  it('too many cells, whether they stand there or are only claimed by spans', async () => {
    const message = 'Its tables hold more than 1,000,000 cells.';
    expect(await refuse('rows.csv', 'a,b,c,d\n'.repeat(300_000))).toBe(message);
    expect(await refuse('rows.txt', 'a\tb\tc\td\n'.repeat(300_000))).toBe(message);
    const spans = '<tr><td colspan=999>a<td colspan=999>b'.repeat(10_000);
    expect(await refuse('spans.html', `<table>${spans}</table>`)).toBe(message);
  });

  it('elements inside one another', async () => {
    const message = 'More than 200 elements stand inside one another.';
    expect(await refuse('deep.html', `<!doctype html>${'<div>'.repeat(1_000_000)}`)).toBe(message);
    expect(await refuse('tables.html', `<!doctype html>${'<table><tr><td>'.repeat(1000)}`)).toBe(message);
  });

  it('XML entities do not unfold', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `<!ENTITY e${String(index + 1)} "&e${String(index)};&e${String(index)};">`,
    );
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${lines.join('')}]>`;
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e30; &lt;</t></is></c></row></sheetData></worksheet>';
    const { source } = await readAs(
      'laughs.xlsx',
      zip({
        'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': laughs + sheet,
      }),
    );
    expect(source?.blocks).toMatchObject([{ text: '&e30; <' }]);
  });
});
