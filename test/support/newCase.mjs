// Writes test/cases/<slug>/expected.json for a case that has none: `npm run build && node test/support/newCase.mjs <slug>`.
// The result is to be read line by line before it is committed; nothing ever writes over an expected side.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readDocument, readText } from '../../dist/index.js';
import { describeCase } from './describeCase.mjs';

for (const slug of process.argv.slice(2)) {
  const folder = new URL(`../cases/${slug}/`, import.meta.url);
  const expected = new URL('expected.json', folder);
  if (existsSync(expected)) {
    process.stderr.write(`${slug}: has an expected.json; delete it by hand to make it anew\n`);
    process.exitCode = 1;
    continue;
  }
  const source = readText(readFileSync(new URL('source.txt', folder), 'utf8'));
  writeFileSync(expected, `${JSON.stringify(describeCase(source, readDocument), null, 1)}\n`);
}
