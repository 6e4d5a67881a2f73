import { describe, expect, it } from 'vitest';
import { checkCodebook } from '../../src/themes/check/checkCodebook.ts';
import { sumUpRemarks } from '../../src/themes/check/sumUpRemarks.ts';
import type { CheckedRecord, Remark } from '../../src/themes/check/remark.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { writeCodebook } from './codebookFixture.ts';

function writeTheme(id: string, terms: readonly string[], strength = 'sure'): string {
  const lines = terms.map((term) => `        - ${term}`).join('\n');
  return `
  - id: ${id}
    name: ${id}
    definition: A theme.
    counts: This.
    not: That.
    terms:
      ${strength}:
${lines}`;
}

function check(yaml: string, checked: readonly CheckedRecord[] = []): Remark[] {
  const { codebook, problems } = readCodebook(yaml);
  if (!codebook) throw new Error(problems.map(({ message }) => message).join('\n'));
  return checkCodebook(yaml, codebook, checked);
}

function checkTerms(terms: readonly string[], checked: readonly CheckedRecord[] = []): Remark[] {
  return check(writeCodebook(writeTheme('one', terms)), checked).filter(({ kind }) => kind !== 'unused');
}

const record = (text: string, votes: Record<string, boolean> = {}): CheckedRecord => ({
  fields: [{ name: 'text', role: 'text', text }],
  votes: new Map(Object.entries(votes)),
});

describe('a term that another of the same theme shadows', () => {
  it.each([
    ['risk register', 'corporate risk register'],
    ['risk', 'risk .. score'],
    ['recruit*', 'recruitment and retention'],
    ['budget|funding gap', 'funding gap'],
    ['<staff>', 'employee survey'],
    ['register', '=registers'],
    ['risk ~6 score', 'risk ..4 score'],
    ['risk .. score', 'risk ..2 =scores'],
    ['PMO', 'corporate programme management office'],
    ['plan', '{ term: work plan, unless: never }'],
    ['plan', '{ term: work plan, side: asked, negated: skip }'],
    ['{ term: plan, side: asked }', '{ term: work plan, side: asked }'],
  ])('%s shadows %s', (wide, narrow) => {
    const remarks = checkTerms([wide, narrow]);
    expect(remarks.map(({ kind }) => kind)).toEqual(['shadowed']);
    expect(remarks[0]?.message).toContain('adds nothing to one');
    // Whichever stands first.
    expect(checkTerms([narrow, wide]).map(({ term }) => term)).toEqual([remarks[0]?.term]);
  });

  it.each([
    ['risk register', 'register'],
    ['risk register', 'risk'],
    ['=registers', 'register'],
    ['risk ..2 score', 'risk .. score'],
    ['risk .. score', 'risk ~ score'],
    ['recruitment', 'recruit*'],
    ['{ term: plan, needs: work }', 'work plan'],
    ['{ term: plan, side: asked }', 'work plan'],
    ['{ term: plan, negated: skip }', 'work plan'],
  ])('%s does not shadow %s', (wide, narrow) => {
    const shadowed = checkTerms([wide, narrow]).map(({ term }) => term);
    expect(shadowed).not.toContain(narrow.replace(/^\{ term: ([^,]+),.*$/, '$1'));
  });

  it('stands twice, and the second time is named with both lines', () => {
    const yaml = writeCodebook(writeTheme('one', ['risk', 'plan', 'risk']));
    const line = yaml.split('\n').findIndex((text) => text.includes('- risk')) + 1;
    expect(check(yaml).filter(({ kind }) => kind === 'shadowed')).toEqual([
      {
        kind: 'shadowed',
        line: line + 2,
        theme: 'one',
        term: 'risk',
        message: `“risk” stands twice in one (line ${String(line)})`,
        count: 1,
      },
    ]);
  });

  it('is not shadowed by a weaker one', () => {
    const theme = `${writeTheme('one', ['risk register'])}
      hint:
        - risk`;
    expect(check(writeCodebook(theme)).filter(({ kind }) => kind === 'shadowed')).toEqual([]);
  });
});

describe('terms of two themes', () => {
  const two = (a: string, b: string): string =>
    writeCodebook(writeTheme('one', [a]) + writeTheme('two', [b.startsWith('{') ? b : `'${b}'`]));
  const overlaps = (yaml: string, texts: readonly string[] = []): string[] =>
    check(
      yaml,
      texts.map((text) => record(text)),
    )
      .filter(({ kind }) => kind === 'overlap')
      .map(({ message }) => message.replace(/line \d+/, 'line N'));

  it('are named where they are the same', () => {
    expect(overlaps(two('savings', 'savings'))).toEqual(['“savings” speaks for two and for one (line N)']);
  });

  it('are named where they meet the same words, more than once', () => {
    const yaml = two('accountable|accountability', 'accountability');
    expect(overlaps(yaml, ['Clarify accountability.', 'Accountability should be clear.'])).toEqual([
      '“accountability” of two meets the same words as “accountable|accountability” of one (line N)',
    ]);
    expect(overlaps(yaml, ['Clarify accountability.', 'Be accountable.', 'Accountability.'])).toEqual([
      '“accountable|accountability” of one (line N) is found wherever “accountability” of two is',
    ]);
  });

  it.each([
    ['saving', '=savings', '“saving” of one (line N) is found wherever “=savings” of two is'],
    ['zebras', 'zebra', '“zebra” of two is found wherever “zebras” of one (line N) is'],
    ['zebra', 'zebras', '“zebra” of one (line N) is found wherever “zebras” of two is'],
    ['zebra', 'ZEBRA', '“zebra” of one (line N) is found wherever “ZEBRA” of two is'],
    ['procur*', 'procurement', '“procur*” of one (line N) is found wherever “procurement” of two is'],
    ['procurement', '*cure*', '“*cure*” of two is found wherever “procurement” of one (line N) is'],
    [
      'staff|worker',
      'worker|staff',
      '“worker|staff” of two meets the same words as “staff|worker” of one (line N)',
    ],
  ])('are named where one takes in the other word for word: %s, %s', (a, b, message) => {
    expect(overlaps(two(a, b))).toEqual([message]);
    expect(overlaps(two(a, `{ term: '${b}', shared: true }`))).toEqual([]);
  });

  it.each([
    ['savings', 'savings plan'],
    ['risk', 'register'],
    ['close .. gap', 'close gap'],
  ])('are left alone where one says more: %s, %s', (a, b) => {
    expect(overlaps(two(a, b))).toEqual([]);
  });

  it('are hints shared, no overlap, where one of them needs company', () => {
    const yaml = writeCodebook(writeTheme('one', ['savings']) + writeTheme('two', ['savings'], 'hint'));
    expect(check(yaml).map(({ kind }) => kind)).toContain('shared-hint');
    expect(overlaps(yaml)).toEqual([]);
  });
});

describe('a term that never counts', () => {
  const stopped = (theme: string, texts: readonly string[] = []): string[] =>
    check(
      writeCodebook(theme),
      texts.map((text) => record(text)),
    )
      .filter(({ kind }) => kind === 'stopped')
      .map(({ message }) => message);

  it.each([
    [
      'risk management',
      'risk management',
      'never counts: “risk management” under cancel is found wherever it is',
    ],
    ['risk register', 'risk', 'never counts: “risk” under cancel is found wherever it is'],
  ])('%s, where %s is cancelled', (term, cancel, why) => {
    expect(stopped(`${writeTheme('one', [term])}\n    cancel: [${cancel}]`)).toEqual([
      `“${term}” of one ${why}`,
    ]);
  });

  it.each([
    [
      '{ term: workforce plan, unless: workforce }',
      'never counts: “workforce” under unless is found wherever it is',
    ],
    [
      '{ term: workforce plan, unless: [risk, plan] }',
      'never counts: “plan” under unless is found wherever it is',
    ],
    [
      '{ term: workforce plan, needs: risk, unless: risk }',
      'never counts: what it needs stands under unless, too',
    ],
  ])('%s', (term, why) => {
    expect(stopped(writeTheme('one', [term]))).toEqual([`“workforce plan” of one ${why}`]);
  });

  it.each([
    ['{ term: workforce, unless: workforce plan }', ''],
    ['{ term: workforce plan, needs: [risk, plan], unless: risk }', ''],
    ['risk', '\n    cancel: [risk register]'],
  ])('%s may count', (term, cancel) => {
    expect(stopped(writeTheme('one', [term]) + cancel)).toEqual([]);
  });

  it('is named where it is found and what it needs is not', () => {
    const theme = writeTheme('one', ['{ term: budget, needs: zyzzyva }']);
    expect(stopped(theme, ['Set a budget.'])).toEqual([
      '“budget” of one is found in 1 recommendation here, and what it needs in none: “zyzzyva”',
    ]);
    expect(stopped(theme, ['Set a plan.'])).toEqual([]);
  });

  it('is named where it is found in four recommendations and counts in none', () => {
    const theme = writeTheme('one', ['{ term: budget, unless: school }']);
    const text = 'Set a school budget.';
    expect(stopped(theme, [text, text, text, text])).toEqual([
      '“budget” of one is found in 4 recommendations here and counts in none of them',
    ]);
    expect(stopped(theme, [text, text, text])).toEqual([]);
    expect(stopped(theme, [text, text, text, text, 'Set a budget.'])).toEqual([]);
  });
});

describe('a term that matches too much', () => {
  const kinds = (texts: readonly CheckedRecord[], terms = ['plan']): string[] =>
    checkTerms(terms, texts)
      .filter(({ kind }) => kind === 'too-much')
      .map(({ message }) => message);
  const many = (count: number, text: string, votes?: Record<string, boolean>): CheckedRecord[] =>
    Array.from({ length: count }, () => record(text, votes));

  it('is named with its lift, where labels tell', () => {
    const labelled = [
      ...many(1, 'Plan.', { one: true }),
      ...many(4, 'Plan.', { one: false }),
      ...many(5, 'Other.', { one: false }),
    ];
    expect(kinds(labelled)).toEqual([
      '“plan” stands in 5 labelled recommendations, 1 of them about one (lift 2.0)',
    ]);
  });

  it('is left alone where it is right, where too few are labelled, and where it needs company', () => {
    const right = [...many(4, 'Plan.', { one: true }), ...many(9, 'Other.', { one: false })];
    expect(kinds(right)).toEqual([]);
    expect(kinds(many(3, 'Plan.', { one: false }))).toEqual([]);
    const hints = check(writeCodebook(writeTheme('one', ['plan'], 'hint')), many(30, 'Plan.'));
    expect(hints.filter(({ kind }) => kind === 'too-much')).toEqual([]);
  });

  it('is named with its share of all recommendations, where nothing is labelled', () => {
    const texts = [...many(5, 'Plan.'), ...many(15, 'Other.')];
    expect(kinds(texts)).toEqual(['“plan” stands in 5 of 20 recommendations']);
    expect(kinds([...texts, ...many(10, 'Other.')])).toEqual([]);
  });
});

describe('what is missing', () => {
  it('a term that is found nowhere is named, where there are texts to look in', () => {
    const found = checkTerms(['risk', 'plan'], [record('A plan.')]);
    expect(found.map(({ kind, term }) => [kind, term])).toEqual([['never', 'risk']]);
    expect(checkTerms(['risk'])).toEqual([]);
  });

  it('a cancelling term that is found nowhere is named, too', () => {
    const yaml = writeCodebook(`${writeTheme('one', ['risk'])}\n    cancel: [at risk, flood risk]`);
    const found = check(yaml, [record('Homes at risk.')]).filter(({ kind }) => kind === 'never-cancels');
    expect(found.map(({ message }) => message)).toEqual([
      '“flood risk” under cancel of one is found nowhere here',
    ]);
    expect(found[0]?.line).toBe(yaml.split('\n').findIndex((line) => line.includes('cancel:')) + 1);
  });

  it('a long term that counts in one recommendation only is named', () => {
    const single = (texts: readonly string[]): string[] =>
      checkTerms(
        ['list ..2 what ..2 under-way', 'risk'],
        texts.map((text) => record(text)),
      )
        .filter(({ kind }) => kind === 'single')
        .map(({ message }) => message);
    const text = 'List all of what is under way at risk.';
    expect(single([text])).toEqual([
      '“list ..2 what ..2 under-way” of one is found in one recommendation only, and long',
    ]);
    expect(single([text, text])).toEqual([]);
  });

  it('a theme that does not say what counts is named; one without a definition is a mistake', () => {
    const yaml = writeCodebook(writeTheme('one', ['<staff> PMO']));
    expect(check(yaml.replace('    counts: This.\n', ''))).toMatchObject([
      { kind: 'definition', theme: 'one', message: 'one does not say what counts ("counts:")' },
    ]);
    const { codebook, problems } = readCodebook(yaml.replace('    definition: A theme.\n', ''));
    expect(codebook).toBeNull();
    expect(problems[0]?.message).toContain('definition: is missing');
  });

  it('a group or abbreviation that no term names is named; a comment names none', () => {
    const unused = (...terms: string[]): string[] =>
      check(`${writeCodebook(writeTheme('one', terms))}\n# <staff> PMO\n`)
        .filter(({ kind }) => kind === 'unused')
        .map(({ message }) => message);
    expect(unused('risk')).toEqual(['no term names the group <staff>', 'no term names the abbreviation PMO']);
    expect(unused('<staff> survey', 'board|PMO? plan')).toEqual([]);
    expect(unused('{ term: risk, needs: =PMO, unless: <staff> }')).toEqual([]);
  });

  it('what there is much of is summed up for each theme', () => {
    const yaml = writeCodebook(
      writeTheme('one', ['risk', 'plan', 'board']) + writeTheme('two', ['gap', 'gap']),
    );
    const { codebook } = readCodebook(yaml);
    if (!codebook) throw new Error('the codebook has mistakes');
    const remarks = sumUpRemarks(checkCodebook(yaml, codebook, [record('A plan.')]), codebook);
    expect(
      remarks.filter(({ kind }) => kind === 'never').map(({ message, count }) => [message, count]),
    ).toEqual([
      ['one: 2 of 3 terms: found nowhere here', 2],
      ['two: 2 of 2 terms: found nowhere here', 2],
    ]);
    expect(remarks.filter(({ kind }) => kind === 'shadowed')).toHaveLength(1);
  });
});
