import { describe, expect, it } from 'vitest';
import { isUntouchedSheet } from '../../src/evaluation/isUntouchedSheet.ts';
import { readSheet } from '../../src/evaluation/readSheet.ts';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { renderAnswerSheet, renderSheet } from '../../src/outputs/renderSheet.ts';

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

describe('a sheet for answers', () => {
  type Row = Parameters<typeof renderAnswerSheet>[0][number];
  const row = (id: string, more: Partial<Row> = {}): Row => ({
    ...{ id, council: 'Northby', response: null, progress: null, updates: [], actions: [], themes: {} },
    ...more,
  });
  const action = (side: 'asked' | 'response', more: Partial<Row['actions'][number]>) => ({
    ...{ side, ref: 'b', text: 'words', response: null, progress: null, updates: [], ...more },
  });
  const start = 'id,council,side,response,progress,updates,actions,referred';

  it('shows what the council says, and no word of the reviewer', () => {
    const record = row('a/1', {
      response: 'Agreed.',
      progress: 'Begun.',
      updates: [{ date: '2024-11', text: 'Half done.' }],
      actions: [
        action('asked', { ref: 'a', text: 'THE REVIEWER', response: 'Will do.' }),
        action('response', { text: 'Hire a team.', progress: 'Hired.' }),
        action('asked', { ref: 'c', text: 'THE REVIEWER' }),
      ],
    });
    const { csv, rows } = renderAnswerSheet([record], themes);
    expect({ csv, rows }).toEqual({
      csv: `\uFEFF${start},workforce,pmo,comment\na/1,Northby,answered,Agreed.,Begun.,2024-11: Half done.,"a: Will do.\nb: Hire a team.\nHired.",,,,\n`,
      rows: 1,
    });
  });

  it('asks about the core themes only', () => {
    const more = [...themes, { id: 'housing', name: 'Housing', core: false }];
    expect(renderAnswerSheet([row('1', { response: 'Yes.' })], more).csv).not.toContain('housing');
  });

  it('adds the answer that an answer refers to', () => {
    const records = [
      row('a/1', { response: 'See 2.', themes: { answeredFrom: 'a/2' } }),
      row('a/2', { response: 'Done.' }),
    ];
    expect(renderAnswerSheet(records, themes).csv).toContain('See 2.,,,,"a/2\nDone.",,,\n');
  });

  it('leaves out what has no answer', () => {
    const silent = row('1', { actions: [action('asked', { text: 'Write a plan.' })] });
    expect(renderAnswerSheet([silent], themes)).toEqual({
      csv: `\uFEFF${start},workforce,pmo,comment\n`,
      rows: 0,
    });
  });

  it('is read back as it was filled in, whatever the texts hold', () => {
    const random = makeSeededRandom(5);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const starts = ['=1+1', '-x', '@y', '+z', '"q"', 'a, b', 'one\ntwo', '\tTab', "'=quoted", 'x'];
    const marks = ['x', '1', '0', '?', ''];
    for (let round = 0; round < 100; round += 1) {
      const records = Array.from({ length: 3 }, (_, at) =>
        row(`${pick(['', '-', '=', '@'])}${String(at)}`, { response: pick(starts), progress: pick(starts) }),
      );
      const filled = records.map(() => [pick(marks), pick(marks)]);
      let at = 0;
      const { csv } = renderAnswerSheet(records, themes);
      // No cell starts as a formula: quoted or not, it starts with an apostrophe then.
      expect(csv).not.toMatch(/[,\n]"?[=@\t]/);
      const sheet = csv.replace(/,,,\n/g, () => {
        const [workforce = '', pmo = ''] = filled[at++] ?? [];
        return `,${workforce},${pmo},\n`;
      });
      const wanted = records.flatMap(({ id }, index) => {
        const own = filled[index] ?? [];
        if (own.every((mark) => mark === '')) return [];
        const isUsed = (column: number): boolean => filled.some((marks) => marks[column] !== '');
        const having = (some: readonly string[]): string[] =>
          themes
            .filter((_, column) => isUsed(column) && some.includes(own[column] ?? ''))
            .map((theme) => theme.id);
        return [
          {
            ...{ recommendation: id, coder: 'anna', side: 'answered', primary: null },
            ...{ yes: having(['x', '1']), no: having(['0', '']), unsure: having(['?']) },
          },
        ];
      });
      expect(readSheet(sheet, 'anna')).toEqual({ labels: wanted, problems: [] });
    }
  });
});

describe('reading a sheet back', () => {
  // A second row has a mark in each column, so that none of them is wholly empty.
  const read = (row: string): unknown => readSheet(`${heading}\n${row}\n2,N,text,,0,0,,\n`, 'anna').labels[0];

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

  it('takes the side from the sheet where it says so; both sides of one recommendation may stand in it', () => {
    const { labels, problems } = readSheet('id,side,pmo\n1,answered,x\n1,Asked,0\n1,,x\n', 'anna');
    expect(labels.map(({ side }) => side)).toEqual(['answered', 'asked', 'asked']);
    expect(problems).toEqual([{ row: 4, message: '1 stands twice' }]);
    expect(readSheet('id,side,pmo\n1,replied,x\n', 'anna').problems).toEqual([
      { row: 2, message: 'side: "replied" is neither asked nor answered' },
    ]);
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

describe('a column without any mark', () => {
  const votes = (rows: string): unknown[] =>
    readSheet(`id,workforce,pmo,primary\n${rows}`, 'anna').labels.map(({ yes, no }) => ({ yes, no }));

  it('leaves its theme open in every row', () => {
    expect(votes('1,x,,\n2,0,,\n')).toEqual([
      { yes: ['workforce'], no: [] },
      { yes: [], no: ['workforce'] },
    ]);
  });

  it('is asked about as soon as one row has a mark in it, be it "?", or names it as the main theme', () => {
    expect(votes('1,x,,\n2,x,?,\n')).toEqual([
      { yes: ['workforce'], no: ['pmo'] },
      { yes: ['workforce'], no: [] },
    ]);
    expect(votes('1,x,,\n2,,,pmo\n')).toEqual([
      { yes: ['workforce'], no: ['pmo'] },
      { yes: ['pmo'], no: ['workforce'] },
    ]);
  });

  it('is a no where the row says that none of the themes fits', () => {
    expect(votes('1,x,,\n2,,,none\n')).toEqual([
      { yes: ['workforce'], no: [] },
      { yes: [], no: ['workforce', 'pmo'] },
    ]);
  });
});

describe('a sheet in which nobody has written', () => {
  const fresh = renderSheet(
    [{ id: 'a/1', council: 'Northby', text: 'Write a plan.', findings: 'None.' }],
    themes,
  );

  it('is known for one', () => {
    expect(isUntouchedSheet(fresh)).toBe(true);
    const answer = {
      id: '1',
      council: null,
      response: 'Yes.',
      progress: null,
      updates: [],
      actions: [],
      themes: {},
    };
    expect(isUntouchedSheet(renderAnswerSheet([answer], themes).csv)).toBe(true);
  });

  it.each([
    ['a mark', fresh.replace(/,,,,\n$/, ',x,,,\n')],
    ['a main theme', fresh.replace(/,,\n$/, ',none,\n')],
    ['a comment', fresh.replace(/,\n$/, ',to ask\n')],
    ['a column of their own', fresh.replace(/comment\n/, 'comment,coder\n').replace(/,\n$/, ',,Bea\n')],
    ['another table', 'name,age\nBea,40\n'],
    ['no table', 'A letter, with a comma.\n'],
    ['nothing', ''],
  ])('is not one with %s', (_, csv) => {
    expect(csv).not.toBe(fresh);
    expect(isUntouchedSheet(csv)).toBe(false);
  });
});
