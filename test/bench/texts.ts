import { readFileSync } from 'node:fs';
import { findWords } from '../../src/text/findWords.ts';

const root = new URL('../../', import.meta.url);

function readCorpus(): string {
  const names = [
    'lewisham-peer-challenge-2022',
    'lewisham-vfm-audit-2021-22',
    'lewisham-vfm-audit-2022-23',
    'sandwell-external-reviews-2023',
    'southwark-peer-challenge-2023',
  ];
  return names.map((name) => readFileSync(new URL(`corpus/sources/${name}.txt`, root), 'utf8')).join('\n');
}

/** The shipped documents, repeated to about so many bytes: absolute figures flatter, ratios hold. */
export function makeText(bytes: number): string {
  const once = readCorpus();
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}

/** So many phrases of two and three words that stand in the text, spread over it; the same ones every time. */
export function makePhrases(count: number): string[] {
  const words = findWords(readCorpus());
  const phrases = new Set<string>();
  for (const length of [2, 3]) {
    words.forEach((_, at) => {
      const some = words.slice(at, at + length);
      const plain = some.every(({ form }) => /^[a-z]{3,}$/.test(form));
      if (some.length === length && plain && some.slice(1).every((word) => word.breakBefore === 'none'))
        phrases.add(some.map(({ form }) => form).join(' '));
    });
  }
  const all = [...phrases];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] ?? '');
}
