import type { IssueContext } from './describeIssue.ts';
import { type Pair, readSignals } from './findPairs.ts';
import { WEIGHTS } from './scoreParts.ts';
import { LIKE, THEME, WORD } from './signalKeys.ts';

/** Less than this in the sum of log-odds is not worth a word. */
const LEAST = 0.15;
const SHOWN = 3;

/** What ties a part to its nearest member, in plain words, strongest first. */
export function describeSignals(pair: Pair, at: number, other: number, context: IssueContext): string[] {
  const signals = readSignals(context, pair);
  if (!signals) return [];
  const { parts, records, keys } = context;
  const own = records[parts[at]?.record ?? 0];
  const their = records[parts[other]?.record ?? 0];
  const shared = listShared(at, other, context);
  const name = (kind: number): string[] =>
    shared.filter((key) => keys.kinds[key] === kind).map((key) => keys.names[key] ?? '');
  const refers = own?.crossReferences.some(({ target }) => target === their?.id) === true;
  const said: readonly (readonly [number, string])[] = [
    [
      WEIGHTS.reference * signals.reference,
      refers ? `refers to ${nameOf(their)}` : `${nameOf(their)} refers to it`,
    ],
    [WEIGHTS.phrases * signals.phrases, `same phrase as ${nameOf(their)}`],
    [
      WEIGHTS.words * signals.words,
      name(WORD).length > 0
        ? `says the same words as ${nameOf(their)}`
        : `says it in words near to those of ${nameOf(their)}`,
    ],
    [WEIGHTS.like * signals.like, `speaks of the same things: ${name(LIKE).slice(0, SHOWN).join(', ')}`],
    [
      WEIGHTS.themes * signals.themes,
      `same themes: ${name(THEME)
        .map((id) => context.titles[id] ?? id)
        .slice(0, SHOWN)
        .join(', ')}`,
    ],
    [WEIGHTS.answers * signals.answers, `answered much as ${nameOf(their)}`],
  ];
  return said
    .filter(([weight]) => weight >= LEAST)
    .sort(([x], [y]) => y - x)
    .map(([, words]) => words);
}

function listShared(a: number, b: number, { parts }: IssueContext): number[] {
  const left = parts[a];
  const theirs = parts[b];
  if (!left || !theirs) return [];
  // What both hold, not what is only near.
  const right = new Set(theirs.keys.filter((_, place) => theirs.near[place] === 0));
  return [...left.keys]
    .map((key, place) => ({ key, weight: left.weights[place] ?? 0, near: left.near[place] === 1 }))
    .filter(({ key, near }) => !near && right.has(key))
    .sort((x, y) => y.weight - x.weight)
    .map(({ key }) => key);
}

function nameOf(record: { readonly id: string } | undefined): string {
  return record?.id ?? '';
}
