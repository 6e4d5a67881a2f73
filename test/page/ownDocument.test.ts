import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAndAnnotate } from '../../src/analyse.ts';
import { describeFile } from '../../src/ingest/describe/describeFile.ts';
import { readCouncils } from '../../src/ingest/describe/readCouncils.ts';
import { readText } from '../../src/ingest/readText.ts';
import { previewOwn, readOwn, type OwnChoices, type OwnDocument } from '../../src/page/ownDocument.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';

const readShipped = (file: string): string =>
  readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8');

const { codebook } = readCodebook(readShipped('codebook.yaml'));
if (codebook === null) throw new Error('the shipped codebook has mistakes');
const councils = readCouncils(readShipped('councils.csv'));
const options = { codebook, councils, aliases: [], corrections: [] };

const PLAN = [
  'Barnsley Metropolitan Borough Council: corporate peer challenge 2024, action plan',
  '',
  'Ref\tRecommendation\tManagement response\tResponsible officer\tTarget date',
  'R1\tThe council should review its risk register each quarter.\tAgreed.\tHead of Audit\tMarch 2031',
  'R2\tThe council should draw up a workforce plan.\tAgreed in part.\tDirector of Finance\tJune 2031',
].join('\n');

function readOwnDocument(text: string, choices: Partial<OwnChoices> = {}): OwnDocument {
  const source = readText(text);
  const { info, issues } = describeFile({ name: 'plan.txt', sha256: 'ab'.repeat(32) }, source, councils);
  return { info, source, issues, choices: { columns: [], ...choices } };
}

describe('looking at a document before it joins', () => {
  it('shows its columns with what each holds, its first rows and its first recommendations', () => {
    const preview = previewOwn(readOwnDocument(PLAN), options);
    const [table] = preview.tables;
    expect(preview.tables).toHaveLength(1);
    expect(table?.columns.map(({ heading, role }) => [heading, role])).toEqual([
      ['Ref', 'ref'],
      ['Recommendation', 'recommendation'],
      ['Management response', 'response'],
      ['Responsible officer', 'owner'],
      ['Target date', 'timescale'],
    ]);
    expect(table?.rows).toBe(2);
    expect(table?.isRead).toBe(true);
    expect(table?.sample[1]?.[3]).toBe('Director of Finance');
    expect(preview.recommendations).toBe(2);
    expect(preview.first.map(({ ref }) => ref)).toEqual(['R1', 'R2']);
  });

  it('knows the council, the kind and the year that the document says', () => {
    const { info } = previewOwn(readOwnDocument(PLAN), options);
    expect([info.council, info.review.kind, info.review.year]).toEqual(['Barnsley', 'peer-challenge', 2024]);
  });

  it('reads a column as what a reader says it holds, and shows it so', () => {
    const own = readOwnDocument(PLAN, { columns: [{ column: 'Responsible officer', role: 'progress' }] });
    const { tables, first } = previewOwn(own, options);
    expect(tables[0]?.columns[3]?.role).toBe('progress');
    expect(first.map(({ owners, progress }) => [owners.length, progress])).toEqual([
      [0, 'Head of Audit'],
      [0, 'Director of Finance'],
    ]);
  });

  it('reads chosen columns as the command line reads them', () => {
    const columns = [{ column: 'Responsible officer', role: 'progress' } as const];
    const own = readOwnDocument(PLAN, { columns });
    const asCommanded = readAndAnnotate({ info: own.info, source: own.source, columns }, options);
    expect(readOwn(own, options).records).toEqual(asCommanded.records);
  });

  it('shows a table that holds no recommendations, to be put right', () => {
    const text = [
      'Things\tPerson\tTerm',
      'Parking at the town hall\tA. Brown\tspring',
      'Bins in the market square\tC. Green\tautumn',
    ].join('\n');
    const before = previewOwn(readOwnDocument(text), options);
    expect([before.recommendations, before.tables.map(({ isRead }) => isRead)]).toEqual([0, [false]]);
    const [name] = before.tables[0]?.columns ?? [];
    const columns = [{ column: name?.name ?? '', role: 'recommendation' } as const];
    const after = previewOwn(readOwnDocument(text, { columns }), options);
    expect(after.recommendations).toBeGreaterThanOrEqual(2);
    expect(after.tables[0]?.isRead).toBe(true);
  });

  it('takes a council, kind and year from the reader first, and null as not known', () => {
    const put = previewOwn(
      readOwnDocument(PLAN, { council: 'Southwark', kind: 'audit', year: 2019, body: 'LGA' }),
      options,
    ).info;
    expect([put.council, put.gss, put.review]).toEqual([
      'Southwark',
      'E09000028',
      { kind: 'audit', year: 2019, body: 'LGA', period: null },
    ]);
    const unknown = previewOwn(
      readOwnDocument(PLAN, { council: null, kind: null, year: null, body: null }),
      options,
    ).info;
    expect([unknown.council, unknown.gss, unknown.review]).toEqual([
      null,
      null,
      { kind: null, year: null, body: null, period: null },
    ]);
    expect(unknown.evidence?.filter(({ field }) => field !== 'asOf') ?? []).toEqual([]);
  });
});
