import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import type { FileRead } from './fileRead.ts';
import { listSeeds } from './listSeeds.ts';
import { mutateFile } from './mutateFile.ts';
import { openReader, type FileReader } from './openReader.ts';

/** `npm run test:long` sets it, and has the figures printed. */
const long = Number(process.env['COUNCIL_THEMES_FUZZ'] ?? 0);
/** Files broken of each made-up one. */
const rounds = Math.max(8, Math.ceil(long / 10));
/** Milliseconds in which a file of a few pages is read, on a machine that does much else. */
const LIMIT = 20_000;
const SEED = 20311122;

const seeds = listSeeds();
const formats = [...new Set(seeds.map(({ name }) => name.replace(/^.*\./, '')))].sort();
let reader: FileReader;
beforeAll(async () => {
  reader = await openReader();
}, 120_000);
afterAll(() => reader.close());

it.each(formats)(
  'files broken at random, .%s: none ends the reader or keeps it busy, each gives records or an issue that is named',
  async (format) => {
    const figures = { files: 0, read: 0, records: 0, refused: 0, slowest: 0 };
    const failures: string[] = [];
    for (const { name, bytes } of seeds.filter((seed) => seed.name.endsWith(`.${format}`)))
      for (let round = 0; round < rounds; round += 1) {
        const random = makeSeededRandom(SEED + round * 31 + name.length);
        const broken = mutateFile(bytes, random);
        const started = performance.now();
        const answer = await reader.read({ name, bytes: broken }, LIMIT).catch(String);
        figures.slowest = Math.max(figures.slowest, Math.round(performance.now() - started));
        figures.files += 1;
        if (typeof answer === 'string') failures.push(`${name}, round ${String(round)}: ${answer}`);
        else {
          figures[answer.format === null ? 'refused' : 'read'] += 1;
          figures.records += answer.records;
          if (!saysSomething(answer))
            failures.push(`${name}, round ${String(round)}: says ${JSON.stringify(answer)}`);
        }
      }
    if (long > 0) console.log(format, figures);
    expect(failures).toEqual([]);
    expect(figures.files).toBeGreaterThanOrEqual(rounds);
  },
  30_000 + rounds * 10 * 1_000,
);

/** Records, or an issue; of what was refused, one that says why. */
function saysSomething({ format, records, messages }: FileRead): boolean {
  if (format === null) return messages.length === 1 && (messages[0] ?? '').length > 10;
  return records + messages.length > 0 && messages.every((message) => message.trim() !== '');
}
