import { describe, expect, it } from 'vitest';
import { measureWidth } from '../../src/outputs/measureWidth.ts';
import { readRecords, runHere } from './runHere.ts';

const findWide = (text: string): string[] => text.split('\n').filter((line) => measureWidth(line) > 80);

/** Rows of a run, as JSON. */
async function readRows(args: readonly string[]): Promise<Record<string, unknown>[]> {
  const run = await runHere(['compare', ...args, '--format', 'jsonl']);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  return readRecords(run);
}

describe('compare', () => {
  it('has the fields that were promised, with ids behind every count', async () => {
    const rows = await readRows([]);
    expect(rows).toHaveLength(19 * 3);
    for (const row of rows) {
      expect(row['codebook']).toMatch(/^sha256:/);
      expect(Object.keys(row).slice(0, 9)).toEqual([
        ...['theme', 'group', 'side', 'count', 'of', 'share', 'low', 'high', 'note'],
      ]);
      expect(row['members']).toHaveLength(Number(row['count']));
    }
  });

  it.each([
    ['every council', []],
    ['two councils', ['--with', 'Sandwell', '--against', 'Lewisham']],
    ['a council and the rest', ['--with', 'southwark', '--kind', 'peer-challenge']],
    ['documents', ['--by', 'document', '--kind', 'all']],
    ['years', ['--by', 'year', '--kind', 'all']],
    ['kinds of review', ['--by', 'kind', '--side', 'answered']],
    ['bodies', ['--by', 'body']],
    ['groups of councils', ['--by', 'group', '--with', 'London boroughs']],
    ['asked and answered', ['--table', 'asked-answered']],
    ['what came of them', ['--table', 'progress', '--kind', 'all']],
    ['where to look for good practice', ['--table', 'good-practice']],
    ['the words of a council', ['--table', 'keyness', '--with', 'Lewisham', '--side', 'answered']],
    ['the words of a theme', ['--table', 'keyness', '--by', 'theme', '--with', 'Workforce']],
    ['places of a frame', ['--frame', 'auditor', '--with', 'Lewisham']],
    ['themes that come together', ['--table', 'together', '--kind', 'all']],
  ] as const)('%s: fits 80 columns', async (_, args) => {
    const { code, out, err } = await runHere(['compare', ...args]);
    expect({ code, err, wide: findWide(out) }).toEqual({ code: 0, err: '', wide: [] });
  });

  it('stays within one kind of review; mixed kinds are said', async () => {
    const kinds = async (args: readonly string[]): Promise<unknown[]> => [
      ...new Set((await readRows(args)).map(({ kind }) => kind)),
    ];
    expect(await kinds(['--with', 'Sandwell', '--against', 'Lewisham'])).toEqual(['audit']);
    expect(await kinds(['--with', 'Sandwell', '--against', 'Southwark'])).toEqual(['peer-challenge']);
    const mixed = await runHere(['compare', '--with', 'Sandwell', '--kind', 'all']);
    expect(mixed.out).toMatch(/^Across kinds of review, /);
  });

  it('has a funnel of ten councils and more, and names those outside alone', async () => {
    const lines = Array.from({ length: 240 }, (_, at) => {
      const council = at % 12;
      const text =
        council === 0 || at % 7 === 0
          ? 'The Council should write a workforce plan.'
          : 'The Council should publish it.';
      return JSON.stringify({ id: String(at), council: `Council ${String(council)}`, text });
    }).join('\n');
    const { code, out, err } = await runHere(['compare', '-'], lines);
    expect({ code, err, wide: findWide(out) }).toEqual({ code: 0, err: '', wide: [] });
    expect(out.replace(/\s+/g, ' ')).toContain('Within reviews of no known kind.');
    expect(out).toMatch(/Council 0 above/);
    expect(out).not.toMatch(/Council [1-9]\d* (above|below)/);
    expect(out).toMatch(/× \d/);
  });

  it('says in one line that there is nothing to compare', async () => {
    const { code, out } = await runHere(['compare', '--kind', 'inspection']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Nothing to compare: no recommendation from inspections was read \(.*\d+ from audits.*\)\.\n$/,
    );
  });

  it('prints the number of tests, and gives it in every row', async () => {
    const args = ['--with', 'Sandwell', '--against', 'Lewisham'];
    const [first] = await readRows(args);
    const { out } = await runHere(['compare', ...args]);
    expect(out).toContain(`${String(first?.['tests'])} differences were tested`);
  });

  it('compares what --only keeps, and says so', async () => {
    const rows = await readRows(['--only', 'status=complete', '--kind', 'all']);
    const sizes = new Map(rows.map(({ group, of }) => [group, of]));
    const complete = readRecords(await runHere(['tag', '--only', 'status=complete', '--format', 'jsonl']));
    expect([...sizes.values()].reduce((sum: number, of) => sum + Number(of), 0)).toBe(complete.length);
    const { out } = await runHere(['compare', '--only', 'status=complete']);
    expect(out).toContain('status=complete');
  });

  it.each(['themes', 'asked-answered', 'progress'])(
    '--only theme= chooses the rows of --table %s and leaves what they are counted of',
    async (table) => {
      const shown = await readRows(['--table', table, '--only', 'theme=workforce,year=2023']);
      const all = await readRows(['--table', table, '--only', 'year=2023']);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(all.filter(({ theme }) => theme === 'workforce' || theme === null));
    },
  );

  it.each([
    ['asked-answered', [], ['theme', 'group', 'measure', 'count', 'of', 'share', 'low', 'high', 'note']],
    [
      'progress',
      [],
      ['theme', 'group', 'measure', 'count', 'of', 'share', 'low', 'high', 'note', 'kind', 'asOf'],
    ],
    [
      'keyness',
      ['--with', 'Lewisham'],
      ['phrase', 'group', 'against', 'z', 'logLikelihood', 'logRatio', 'q'],
    ],
    ['together', [], ['one', 'other', 'count', 'of', 'jaccard', 'phi']],
  ] as const)(
    '--table %s: figures that lead back to ids, the same rows as CSV',
    async (table, args, fields) => {
      const rows = await readRows(['--table', table, ...args]);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(expect.arrayContaining([...fields]));
        expect(row['members']).toHaveLength(Number(row['count']));
      }
      const csv = await runHere(['compare', '--table', table, ...args, '--format', 'csv']);
      expect(csv.out.trimEnd().split('\n').length).toBe(rows.length + 1);
    },
  );

  it('lists what was completed with a figure over all kinds of review, as a list of examples may', async () => {
    const json = await runHere(['compare', '--table', 'good-practice', '--format', 'json']);
    const rows = JSON.parse(json.out) as unknown[];
    const { out } = await runHere(['compare', '--table', 'good-practice']);
    expect(out).toContain('Across kinds of review');
    expect(out).toMatch(
      new RegExp(`${String(rows.length)} of \\d+ recommendations with something reported complete`),
    );
  });

  it.each([
    [['--with', 'Lewsham'], /no such council: Lewsham .*did you mean Lewisham/],
    [['--against', 'Lewisham'], /--against needs --with/],
    [['--with', 'Lewisham', '--against', 'lewisham'], /--with and --against name the same group: Lewisham/],
    [['--with', 'rest'], /--with takes a group/],
    [['--by', 'colour'], /--by/],
    [['--table', 'keyness'], /--table keyness needs --with/],
    [['--table', 'keyness', '--with', 'Lewisham', '--side', 'both'], /--side asked or answered: both/],
    [['--by', 'theme', '--with', 'workforce'], /--by theme goes with --table keyness/],
    [['--by', 'theme', '--table', 'keyness', '--with', 'workforse'], /no such theme: workforse.*workforce/],
  ])('says what is wrong: %j', async (args, said) => {
    const { code, err } = await runHere(['compare', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });
});
