import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/analyse.ts';
import { nodeReaders } from '../../src/cli/readers/nodeReaders.ts';
import { readManifest } from '../../src/ingest/readManifest.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import { readText } from '../../src/ingest/readText.ts';
import type { SourceDocument } from '../../src/model.ts';
import { compareFields, fieldNames, type FieldPair } from './compareFields.ts';
import { drawPdf } from './drawPdf.ts';
import { openPrinter, type Printer } from './printPdf.ts';
import { setPieces, type Piece } from './setPieces.ts';
import { writeDocx } from './writeDocx.ts';
import { writeHtml } from './writeHtml.ts';
import { writeXlsx } from './writeXlsx.ts';

/** The share of fields that a form is to give as the text does. */
const EXACT = 0.99;
const WITHOUT_RULES = 0.9;

interface Form {
  readonly name: string;
  readonly ending: string;
  readonly goal: number;
  readonly write: (pieces: readonly Piece[], title: string, printer: Printer) => Promise<Uint8Array>;
}

const forms: readonly Form[] = [
  { name: 'docx', ending: 'docx', goal: EXACT, write: (pieces) => writeDocx(pieces) },
  { name: 'xlsx', ending: 'xlsx', goal: EXACT, write: (pieces) => writeXlsx(pieces) },
  {
    name: 'html',
    ending: 'html',
    goal: EXACT,
    write: (pieces, title) => Promise.resolve(new TextEncoder().encode(writeHtml(pieces, title))),
  },
  {
    name: 'pdf ruled, printed',
    ending: 'pdf',
    goal: EXACT,
    write: (pieces, _, printer) => printer.print(pieces, 'all'),
  },
  { name: 'pdf ruled, drawn', ending: 'pdf', goal: EXACT, write: (pieces) => drawPdf(pieces, 'all') },
  {
    name: 'pdf no verticals, printed',
    ending: 'pdf',
    goal: WITHOUT_RULES,
    write: (pieces, _, printer) => printer.print(pieces, 'horizontal'),
  },
  {
    name: 'pdf no verticals, drawn',
    ending: 'pdf',
    goal: WITHOUT_RULES,
    write: (pieces) => drawPdf(pieces, 'horizontal'),
  },
];

const root = new URL('../../', import.meta.url);
const out = fileURLToPath(new URL('build/reset/files/', root));
mkdirSync(out, { recursive: true });

const wanted = process.argv.slice(2);
const chosen = forms.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const printer = await openPrinter();
const { entries } = readManifest(readFileSync(new URL('corpus/corpus.yaml', root), 'utf8'));
const differences: string[] = [];
const rows: string[][] = [];
let missed = false;
for (const form of chosen) {
  const all: FieldPair[] = [];
  for (const { file, info } of entries) {
    const text = readText(readFileSync(new URL(`corpus/${file}`, root), 'utf8'));
    const bytes = Uint8Array.from(await form.write(setPieces(text), info.title, printer));
    const name = `${info.id}.${form.name.replace(/[ ,]+/g, '-')}.${form.ending}`;
    writeFileSync(out + name, bytes);
    const read = await readSource(bytes, name, nodeReaders);
    for (const { message } of read.source === null ? read.issues : []) console.error(`${name}: ${message}`);
    const records = (source: SourceDocument) => readDocument({ info, source }, []).records;
    const pairs = compareFields(records(text), read.source === null ? [] : records(read.source));
    all.push(...pairs);
    rows.push([form.name, info.id, ...count(pairs)]);
    for (const { of, field, expected, found, equal } of pairs)
      if (!equal)
        differences.push(
          `${form.name} · ${of} · ${field}\n  expected: ${inLine(expected)}\n  found:    ${inLine(found)}\n`,
        );
  }
  const share = all.filter(({ equal }) => equal).length / all.length;
  missed ||= share < form.goal;
  rows.push([form.name, `all, goal ${String(100 * form.goal)} %`, ...count(all)], []);
}
await printer.close();
writeFileSync(fileURLToPath(new URL('build/reset/differences.txt', root)), differences.join('\n'));
console.log(alignColumns([['form', 'document', ...fieldNames, 'equal'], [], ...rows]));
console.log('What differs stands in build/reset/differences.txt, the files in build/reset/files.');
process.exitCode = missed ? 1 : 0;

/** Equal fields of all, by name and together. */
function count(pairs: readonly FieldPair[]): string[] {
  const named = fieldNames.map((name) => {
    const own = pairs.filter(({ field }) => field === name);
    return own.length === 0 ? '' : `${String(own.filter(({ equal }) => equal).length)}/${String(own.length)}`;
  });
  const equal = pairs.filter((pair) => pair.equal).length;
  return [...named, `${((100 * equal) / pairs.length).toFixed(1)} %`];
}

function inLine(text: string): string {
  return text.replace(/\n/g, ' ⏎ ');
}

function alignColumns(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((cells) => cells.join('  '))
    .join('\n');
}
