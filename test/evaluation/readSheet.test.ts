import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/evaluation/readSheet.ts';
import { renderSheet } from '../../src/outputs/renderSheet.ts';

const heading = 'id,council,text,findings,workforce,pmo,primary,comment';
const themes = [
  { id: 'workforce', name: 'Workforce', core: true },
  { id: 'pmo', name: 'PMO', core: true },
];

describe('a labelling sheet', () => {
  it('asks about every theme and shows no tag', () => {
    const records = [{ id: 'a/1', council: 'Northby', text: 'Write a plan.', findings: null }];
    expect(renderSheet(records, themes)).toBe(`\uFEFF${heading}\na/1,Northby,Write a plan.,,,,,\n`);
  });

  it('keeps a text from running as a formula, and takes the id back without the apostrophe', () => {
    const text = '=HYPERLINK("https://example.org")';
    const sheet = renderSheet([{ id: '-1', council: '@x', text, findings: '+1' }], themes);
    expect(sheet).toContain(`"'-1","'@x","'=HYPERLINK(""https://example.org"")","'+1"`);
    expect(readSheet(sheet.replace(',,,,\n', ',x,,,\n'), 'anna').labels[0]).toMatchObject({
      recommendation: '-1',
    });
  });
});

describe('reading a sheet back', () => {
  const read = (row: string): unknown => readSheet(`${heading}\n${row}\n`, 'anna').labels[0];

  it.each([
    ['1,', ['workforce'], ['pmo'], []],
    ['X,YES', ['workforce', 'pmo'], [], []],
    ['true,0', ['workforce'], ['pmo'], []],
    ['no,No', [], ['workforce', 'pmo'], []],
    ['x,?', ['workforce'], [], ['pmo']],
  ])('marks %s', (marks, yes, no, unsure) => {
    expect(read(`1,N,"a, b",,${marks},,`)).toEqual({
      recommendation: '1',
      coder: 'anna',
      side: 'asked',
      yes,
      no,
      unsure,
      primary: null,
    });
  });

  it('takes a row without marks as not read yet', () => {
    expect(readSheet(`${heading}\n1,N,text,,,,,\n2,N,text,,,,,to ask\n`, 'anna').labels).toEqual([]);
  });

  it('takes a main theme as a yes, and "none" as read with no theme', () => {
    expect(read('1,N,text,,,,pmo,why not')).toMatchObject({
      yes: ['pmo'],
      primary: 'pmo',
      comment: 'why not',
    });
    expect(read('1,N,text,,,,None,')).toMatchObject({ yes: [], no: ['workforce', 'pmo'], primary: null });
  });

  it('reads what Excel saves: semicolons, a byte order mark, CRLF, cells of several lines', () => {
    const csv = `\uFEFF${heading.replaceAll(',', ';')}\r\n1;N;"one\ntwo";;x;;;\r\n;;;;;;;\r\n`;
    expect(readSheet(csv, 'anna')).toMatchObject({ labels: [{ yes: ['workforce'] }], problems: [] });
  });

  it('takes the coder from the sheet where it says so', () => {
    const { labels } = readSheet('id,coder,pmo\n1,Bea,x\n1,,0\n', 'anna');
    expect(labels.map(({ coder, yes }) => [coder, ...yes])).toEqual([['Bea', 'pmo'], ['anna']]);
  });

  it.each([
    ['1,N,text,,maybe,,,', 'workforce: "maybe" is no mark (1, x or yes; 0 or no; ?)'],
    ['1,N,text,,x,,housing,', 'primary: "housing" is none of the themes'],
    ['1,N,text,,0,,workforce,', 'primary: workforce is marked as a no'],
    [',N,text,,x,,,', 'the row has marks and no id'],
    ['1,N,t,,x,,,\n1,N,t,,x,,,', '1 stands twice'],
  ])('names the mistake in %j', (rows, message) => {
    const { problems } = readSheet(`${heading}\n${rows}\n`, 'anna');
    expect(problems).toEqual([{ row: 1 + rows.split('\n').length, message }]);
  });

  it('names a file that is no sheet', () => {
    expect(readSheet('a,b\n1,2\n', 'anna').problems).toEqual([{ row: 1, message: 'there is no column id' }]);
  });
});
