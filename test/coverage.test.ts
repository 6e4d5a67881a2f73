import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../src/ingest/readManifest.ts';
import { readText } from '../src/ingest/readText.ts';
import { readAs, readFixture } from './ingest/readFixture.ts';
import { setLines } from './ingest/setLines.ts';
import type { Issue, SourceCell, SourceDocument, SourcePlace } from '../src/model.ts';
import { cleanCell } from '../src/recommendations/cleanCell.ts';
import { findHeader } from '../src/recommendations/findHeader.ts';
import { readRecommendations } from '../src/recommendations/readRecommendations.ts';
import { findNamedRole, findRole } from '../src/recommendations/roles.ts';
import { countValues, readWords } from '../src/text/words.ts';

const corpus = new URL('../corpus/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8');
const { entries } = readManifest(read('corpus.yaml'));

const lineOf = (place: SourcePlace | undefined): number | null =>
  place && 'line' in place ? place.line : null;

/** Every text of a record, with the words that its issues quote. */
function textsOf(record: unknown): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(texts);
  };
  return texts(record);
}

describe('nothing disappears in silence', () => {
  it.each(entries)(
    '$info.id: every word of every row stands in a record, or in an issue',
    ({ file, info }) => {
      const source = readText(read(file));
      const { records, issues } = readRecommendations(source, info);
      const notes = records.flatMap((record) => record.issues.filter(({ code }) => code === 'margin-note'));
      const named = new Set<number | null>([...issues, ...notes].map((issue: Issue) => lineOf(issue.source)));
      const lost: string[] = [];
      for (const block of source.blocks) {
        if (block.kind !== 'row' || findHeader(block.cells)) continue;
        const line = lineOf(block.place);
        const here = records.filter(({ source: places, actions }) =>
          [...places, ...actions.flatMap((action) => action.source)].some((place) => lineOf(place) === line),
        );
        // A row that no record holds is a heading, or one that an issue names.
        if (here.length === 0) {
          const words = block.cells.flatMap(({ text }) => readWords(cleanCell(text).text));
          const heading = records.some(
            ({ section }) => section !== null && words.join(' ') === readWords(section).join(' '),
          );
          if (!named.has(line) && !heading && words.length > 24)
            lost.push(`line ${String(line)}: a whole row`);
          continue;
        }
        const kept = countValues(here.flatMap(textsOf).flatMap(readWords));
        for (const cell of block.cells) {
          const missing = readWords(cleanCell(cell.text).text).filter((word) => !kept.has(word));
          // Words that are glued in print are told apart, and the header that was glued to them is taken out.
          if (missing.length > 0 && !named.has(line)) lost.push(`line ${String(line)}: ${missing.join(' ')}`);
        }
      }
      expect(lost).toEqual([]);
    },
  );

  const cases = new URL('cases/', import.meta.url);
  it.each(readdirSync(cases).sort())('%s: every row is read, or named in an issue or heading', (slug) => {
    const source = readText(readFileSync(new URL(`${slug}/source.txt`, cases), 'utf8'));
    expect(listLost(source)).toEqual([]);
  });

  it.each(readdirSync(cases).sort())(
    '%s as a Word file: every row is read, or named in an issue or heading',
    async (slug) => {
      const text = readFileSync(new URL(`${slug}/source.txt`, cases), 'utf8');
      const { source } = await readAs('plan.docx', await setLines(text));
      expect(source && listLost(source)).toEqual([]);
    },
  );

  it.each(readdirSync(cases).sort())(
    '%s as a web page: every row is read, or named in an issue or heading',
    async (slug) => {
      const text = readFileSync(new URL(`${slug}/source.txt`, cases), 'utf8');
      const { source } = await readAs('plan.html', setPage(readText(text)));
      expect(source && listLost(source)).toEqual([]);
    },
  );

  const formats = readdirSync(new URL('fixtures/formats/', import.meta.url)).sort();
  it.each(formats)('%s: every row is read, or named in an issue or heading', async (name) => {
    const { source } = await readFixture(name);
    expect(source && listLost(source)).toEqual([]);
  });
});

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as a web page: rows that stand together as a table, other lines as paragraphs. */
function setPage({ blocks }: SourceDocument): string {
  const parts = blocks.map((block, index) => {
    if (block.kind === 'break') return '';
    if (block.kind === 'paragraph') return `<p>${inHtml(block.text)}</p>`;
    const cells = block.cells.map(
      ({ text }) => `<td>${inHtml(cleanCell(text).text).replaceAll('\n', '<br>')}</td>`,
    );
    const opens = blocks[index - 1]?.kind === 'row' ? '' : '<table>';
    const closes = blocks[index + 1]?.kind === 'row' ? '' : '</table>';
    return `${opens}<tr>${cells.join('')}</tr>${closes}`;
  });
  return `<!doctype html><title>Plan</title>${parts.join('\n')}`;
}

const unknown = {
  id: 'case',
  council: null,
  gss: null,
  title: 'case',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};

/** Words by which items are told apart, which records hold as references: "(b and c)", "Rec 3". */
const LABEL = /^(?:[a-z]|\d+|and|rec|recommendation)$/;

/** Whether a row holds the name of a column and nothing else: "Key recommendations" over a table of these. */
function isTitle(cells: readonly SourceCell[]): boolean {
  const [first, ...others] = cells.filter(({ text }) => text.trim() !== '');
  return first !== undefined && others.length === 0 && findRole(first.text) !== null;
}

/** The rows whose words stand in no record, and in no issue that names them or stands at their place. */
function listLost(source: SourceDocument): string[] {
  const { records, issues } = readRecommendations(source, unknown);
  const all = [...issues, ...records.flatMap((record) => record.issues)];
  const kept = countValues([...records.flatMap(textsOf), ...textsOf(issues)].flatMap(readWords));
  const named = new Set(all.map((issue) => JSON.stringify(issue.source)));
  const rows = source.blocks.flatMap((block) =>
    block.kind === 'row' && findHeader(block.cells) === null && !isTitle(block.cells) ? [block] : [],
  );
  // A table that was left out is named by its first row and the number of its rows.
  for (const { message, source: place } of issues) {
    const count = Number(/^A table of (\d+) row/.exec(message)?.[1] ?? 0);
    const first = rows.findIndex((row) => JSON.stringify(row.place) === JSON.stringify(place));
    for (const row of rows.slice(first, first + count)) named.add(JSON.stringify(row.place));
  }
  return rows.flatMap((block) => {
    if (named.has(JSON.stringify(block.place))) return [];
    // In a form the names of its fields stand in cells.
    const texts = block.cells.map(({ text }) => cleanCell(text).text);
    const words = texts.filter((text) => findNamedRole(text) === null).flatMap(readWords);
    const missing = words.filter((word) => !kept.has(word) && !LABEL.test(word));
    return missing.length === 0 ? [] : [`${JSON.stringify(block.place)}: ${missing.join(' ')}`];
  });
}
