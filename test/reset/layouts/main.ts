import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../../src/analyse.ts';
import { nodeReaders } from '../../../src/cli/readers/nodeReaders.ts';
import { readSource } from '../../../src/ingest/readSource.ts';
import type { DocumentInfo, SourceBlock } from '../../../src/model.ts';
import { compareFields } from '../compareFields.ts';
import { compareCells, findLost } from './compareCells.ts';
import { drawPlan } from './drawPlan.ts';
import { isKept, layouts } from './styles.ts';

/** So many documents of each layout. */
const SEEDS = 12;

const INFO: DocumentInfo = {
  id: 'demo',
  council: null,
  gss: null,
  title: 'Demo',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};

interface Tally {
  documents: number;
  cells: number;
  equalCells: number;
  fields: number;
  equalFields: number;
  lost: number;
}

const out = fileURLToPath(new URL('../../build/reset/layouts/', import.meta.url));
mkdirSync(out, { recursive: true });
const wanted = process.argv.slice(3);
const chosen = Object.keys(layouts).filter(
  (name) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const differences: string[] = [];
const rows: string[][] = [];
const all = { working: openTally(), kept: openTally() };
for (const layout of chosen) {
  const own = { working: openTally(), kept: openTally() };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const kept = isKept(layout, seed);
    const { bytes, blocks } = await drawPlan(layout, seed);
    const name = `${layout.replace(/[ ,]+/g, '-')}-${String(seed)}.pdf`;
    const { source } = await readSource(Uint8Array.from(bytes), name, nodeReaders);
    const found = source?.blocks ?? [];
    const cells = compareCells(blocks, found);
    const fields = compareFields(readRecords(blocks), readRecords(found));
    const lost = findLost(blocks, found);
    const half = kept ? 'kept' : 'working';
    for (const tally of [own[half], all[half]]) {
      tally.documents += 1;
      tally.cells += cells.length;
      tally.equalCells += cells.filter(({ equal }) => equal).length;
      tally.fields += fields.length;
      tally.equalFields += fields.filter(({ equal }) => equal).length;
      tally.lost += lost.length;
    }
    // What is kept for scoring is counted, and never written down.
    if (kept) continue;
    writeFileSync(out + name, bytes);
    for (const { expected, found: other, equal } of cells)
      if (!equal) differences.push(`${name}\n  expected: ${inLine(expected)}\n  found:    ${inLine(other)}`);
    if (lost.length > 0) differences.push(`${name} lost: ${lost.join(' ')}`);
  }
  rows.push([layout, ...print(own.working), ...print(own.kept)]);
}
rows.push([], ['all', ...print(all.working), ...print(all.kept)]);
writeFileSync(
  fileURLToPath(new URL('../../build/reset/layout-differences.txt', import.meta.url)),
  differences.join('\n'),
);
const half = ['documents', 'cells', 'fields', 'words lost'];
console.log(alignColumns([['layout', ...half, ...half.map((name) => `kept: ${name}`)], [], ...rows]));
console.log('What differs in documents to work on stands in build/reset/layout-differences.txt.');

function openTally(): Tally {
  return { documents: 0, cells: 0, equalCells: 0, fields: 0, equalFields: 0, lost: 0 };
}

function readRecords(blocks: readonly SourceBlock[]) {
  return readDocument({ info: INFO, source: { format: 'pdf', blocks } }, []).records;
}

function print({ documents, cells, equalCells, fields, equalFields, lost }: Tally): string[] {
  const share = (part: number, of: number): string => (of === 0 ? '' : `${((100 * part) / of).toFixed(1)} %`);
  return [String(documents), share(equalCells, cells), share(equalFields, fields), String(lost)];
}

function inLine(text: string): string {
  return text.replace(/\n/g, ' ⏎ ');
}

function alignColumns(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
