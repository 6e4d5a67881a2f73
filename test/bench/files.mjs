// Runs the built program over long documents, each in a process of its own: npm run bench -- files.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const recordUsage = new URL('recordUsage.mjs', import.meta.url).href;
const HEADINGS = [
  ...[
    'Ref',
    'Recommendation',
    'Finding',
    'Management response',
    'Responsible officer',
    'Target date',
    'Status',
  ],
];
const WORDS =
  'risk register contract savings programme workforce housing repairs budget audit committee members officers residents digital systems data quality procurement schools transport adults children asset disposal capital reserves forecast governance culture complaints equality climate partnership monitoring policy training recruitment agency absence appraisal leadership strategy vision communications consultation planning licensing'.split(
    ' ',
  );
const OFFICERS = [
  'Director of Finance',
  'Head of Legal Services',
  'Chief Executive',
  'Assistant Director of Housing',
];
const DATES = ['March 2031', '30 June 2031', 'Q3 2031/32', 'Ongoing'];
const STATES = ['In progress', 'Complete', 'Not started'];

/** So many rows of a made-up tracker, no two alike. */
function makeRows(count) {
  // A linear congruential generator (Numerical Recipes): the same rows every time.
  let state = 7;
  const pick = (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
  const say = (words) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  return Array.from({ length: count }, (_, at) => [
    ...[String(at + 1), `The Council should review ${say(14)}.`, `We found that ${say(30)}.`],
    ...[`Agreed. Officers will look at ${say(20)}.`, pick(OFFICERS), pick(DATES), pick(STATES)],
  ]);
}

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function zipOffice(main, kind, parts) {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${main}"/></Relationships>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function makeDocx(rows) {
  const row = (cells) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${inXml(cell)}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
  const table = [HEADINGS, ...rows].map(row).join('');
  return zipOffice('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${table}</w:tbl><w:p/></w:body></w:document>`,
  });
}

function makeXlsx(rows) {
  const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const row = (cells, at) =>
    `<row r="${at + 1}">${cells.map((cell, column) => `<c r="${'ABCDEFG'[column]}${at + 1}" t="inlineStr"><is><t>${inXml(cell)}</t></is></c>`).join('')}</row>`;
  return zipOffice('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData>${[HEADINGS, ...rows].map(row).join('')}</sheetData></worksheet>`,
  });
}

function makeCsv(rows) {
  return [HEADINGS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
}

function makeHtml(rows) {
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${inXml(cell)}</td>`).join('')}</tr>`;
  return `<!doctype html><title>Plan</title><table>${[HEADINGS, ...rows].map(row).join('\n')}</table>`;
}

const WIDTHS = [30, 200, 200, 190, 80, 60, 50];
const ROW_HEIGHT = 85;
const ROWS_A_PAGE = 5;

/** Five rows to a page of A4 across, ruled, the headings on every page. */
async function makePdf(file, rows) {
  const pdf = new PDFDocument({ size: 'A4', layout: 'landscape', margin: 15, autoFirstPage: false });
  const output = createWriteStream(file);
  pdf.pipe(output);
  for (let from = 0; from < rows.length; from += ROWS_A_PAGE) {
    pdf.addPage().fontSize(8);
    [HEADINGS, ...rows.slice(from, from + ROWS_A_PAGE)].forEach((cells, at) => {
      let x = 15;
      const y = 20 + at * ROW_HEIGHT;
      cells.forEach((cell, column) => {
        const width = WIDTHS[column];
        pdf.rect(x, y, width, ROW_HEIGHT).stroke();
        pdf.text(cell, x + 3, y + 3, { width: width - 6, height: ROW_HEIGHT - 6 });
        x += width;
      });
    });
  }
  pdf.end();
  await finished(output);
}

function run(folder, file) {
  const usageFile = join(folder, 'usage.json');
  const start = performance.now();
  const args = ['--import', recordUsage, program, 'tag', file, '--format', 'jsonl', '--quiet'];
  const lines = execFileSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
    env: { ...process.env, RECORD_USAGE: usageFile },
  });
  const seconds = (performance.now() - start) / 1_000;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8'));
  const records = lines.reduce((sum, byte) => sum + Number(byte === 10), 0);
  return { records, seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1_024 };
}

const write = (make) => (file, rows) => {
  writeFileSync(file, make(rows));
};
const CASES = [
  {
    name: 'PDF, 500 pages, ruled',
    file: 'plan.pdf',
    rows: 500 * ROWS_A_PAGE,
    make: makePdf,
    needed: '1,000 MB',
  },
  { name: 'CSV', file: 'plan.csv', rows: 30_000, make: write(makeCsv), needed: '' },
  { name: 'XLSX', file: 'plan.xlsx', rows: 30_000, make: write(makeXlsx), needed: '' },
  { name: 'HTML', file: 'plan.html', rows: 10_000, make: write(makeHtml), needed: '' },
  { name: 'DOCX', file: 'plan.docx', rows: 10_000, make: write(makeDocx), needed: '' },
];

const folder = mkdtempSync(join(tmpdir(), 'council-themes-bench-'));
try {
  console.log(
    '| one document through `tag` | rows | records read | file, MB | seconds | processor seconds | peak memory, MB | needed |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const { name, file, rows, make, needed } of CASES) {
    const path = join(folder, file);
    await make(path, makeRows(rows));
    const { records, seconds, processor, memory } = run(folder, path);
    const figures = [records, statSync(path).size / 1e6, seconds, processor, memory].map((value) =>
      value.toFixed(0),
    );
    console.log(`| ${[name, rows, ...figures, needed].join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
