import { readFileSync } from 'node:fs';
import { halfOf } from '../../src/evaluation/splitCouncils.ts';
import { readKeys } from '../../src/recurrence/readKeys.ts';
import { LIKE, PHRASE, SignalKeys, THING, WORD } from '../../src/recurrence/signalKeys.ts';

/** A key that stands in fewer recommendations is as rare as one that stands in none. */
const LEAST = 2;
const WIDEST = 118;

/** The texts that are there to work with; the halves kept for scoring are not read. `corpus` is the folder's address. */
export function readWorkingTexts(corpus: URL): string[] {
  const read = (name: string): { readonly text: string; readonly council: string }[] =>
    readFileSync(new URL(`gold/${name}`, corpus), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly text: string; readonly council: string });
  return [
    ...read('other-councils.jsonl').filter(({ council }) => halfOf(council) === 'working'),
    ...read('made-up-working.jsonl'),
  ].map(({ text }) => text);
}

/** The module that holds in how many of the texts each key stands. */
export function printBackground(texts: readonly string[]): string {
  const keys = new SignalKeys();
  const counts: number[] = [];
  const none = new Set<string>();
  texts.forEach((text, record) => {
    const part = { record, field: 'text' as const, start: 0, end: text.length, whole: true };
    for (const { key } of readKeys({ text, themes: { asked: [], answered: [] } }, part, keys, none))
      counts[key] = (counts[key] ?? 0) + 1;
  });
  const print = (kind: number, between: string): string => printKind(keys, counts, kind, between);
  return `// Written by \`node test/background/run.mjs\` from corpus/gold/made-up-working.jsonl and the working half of
// corpus/gold/other-councils.jsonl, by the words, phrases and things of \`readKeys\`: not to be edited by hand.

/** So many recommendations were counted. */
export const BACKGROUND_RECORDS = ${String(texts.length)};

/** Each line a count and the stems that stand in so many. */
export const backgroundWords = \`
${print(WORD, ' ')}
\`;

export const backgroundPhrases = \`
${print(PHRASE, ', ')}
\`;

export const backgroundLines = \`
${print(LIKE, ' ')}
\`;

export const backgroundThings = \`
${print(THING, ', ')}
\`;
`;
}

function printKind(
  { names, kinds }: SignalKeys,
  counts: readonly number[],
  kind: number,
  between: string,
): string {
  const byCount = new Map<number, string[]>();
  names.forEach((name, key) => {
    const count = counts[key] ?? 0;
    if (kinds[key] !== kind || count < LEAST) return;
    byCount.set(count, [...(byCount.get(count) ?? []), name]);
  });
  return [...byCount]
    .sort(([x], [y]) => y - x)
    .flatMap(([count, own]) => wrap(`${String(count)}: `, own.sort(), between))
    .join('\n');
}

/** Lines that begin with the count, none much wider than a page of code. */
function wrap(lead: string, names: readonly string[], between: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line !== '' && lead.length + line.length + between.length + name.length > WIDEST) {
      lines.push(lead + line);
      line = '';
    }
    line += line === '' ? name : between + name;
  }
  return [...lines, lead + line];
}
