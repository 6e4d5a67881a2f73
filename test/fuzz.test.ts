import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate, readDocument } from '../src/analyse.ts';
import { makeSeededRandom } from '../src/evaluation/seededRandom.ts';
import { readManifest } from '../src/ingest/readManifest.ts';
import { readText } from '../src/ingest/readText.ts';
import { readCodebook } from '../src/themes/readCodebook.ts';

const corpus = new URL('../corpus/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8');
const { entries } = readManifest(read('corpus.yaml'));
const { codebook } = readCodebook(read('codebook.yaml'));

/** Documents mutated in one run; `npm run test:long` raises it. */
const rounds = Number(process.env['COUNCIL_THEMES_FUZZ'] ?? 40);

const junk = [
  '\t',
  '\t\t\t',
  ' ',
  '',
  '<ul><li>',
  '</p>',
  '• ',
  '(7) ',
  '12. ',
  'a) ',
  '---',
  '\u0000',
  '\uFEFF',
  'ТВ',
  '🙂',
  ')(',
];

/** A document with a few of its lines and cells lost, doubled, swapped or broken. */
function mutate(text: string, random: () => number): string {
  const pick = (size: number): number => Math.floor(random() * size);
  const lines = text.split('\n');
  for (let times = 1 + pick(12); times > 0; times -= 1) {
    const at = pick(lines.length);
    const cells = (lines[at] ?? '').split('\t');
    const cell = pick(cells.length);
    const broken = cells[cell] ?? '';
    const cut = pick(broken.length + 1);
    switch (pick(6)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, lines[pick(lines.length)] ?? '');
        break;
      case 2:
        cells.splice(cell, 1);
        lines[at] = cells.join('\t');
        break;
      case 3:
        cells[cell] = broken.slice(0, cut) + (junk[pick(junk.length)] ?? '') + broken.slice(cut);
        lines[at] = cells.join('\t');
        break;
      case 4:
        cells[cell] = broken.slice(cut);
        lines.splice(at, 1, cells.slice(0, cell + 1).join('\t'), cells.slice(cell).join('\t'));
        break;
      default:
        lines[at] = cells.reverse().join('\t');
    }
  }
  return lines.join('\n');
}

describe('a document broken at random', () => {
  it(
    `is read all the same: records with evidence at its place, or an issue (${String(rounds)} documents, seeded)`,
    () => {
      if (!codebook) throw new Error('the shipped codebook has mistakes');
      const random = makeSeededRandom(20260101);
      for (let round = 0; round < rounds; round += 1) {
        const entry = entries[round % entries.length];
        if (!entry) throw new Error('the corpus is empty');
        const source = readText(mutate(read(entry.file), random));
        const { records, issues } = readDocument({ info: entry.info, source }, []);
        expect(records.length + issues.length, `round ${String(round)}`).toBeGreaterThan(0);
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        // Tagging every record of every document would take minutes; one in seven shows the same.
        for (const record of records.filter((_, index) => index % 7 === round % 7)) {
          const { themes } = annotate(record, { codebook, aliases: [], corrections: [] });
          for (const { evidence } of themes.asked) {
            for (const { field, start, end, text } of evidence) {
              const words = field === 'text' ? record.text : field === 'findings' ? record.findings : null;
              if (words !== null) expect(words.slice(start, end)).toBe(text);
            }
          }
        }
      }
    },
    30_000 + 200 * rounds,
  );
});
