import type { IssueContext } from './describeIssue.ts';
import { type Pair, readSignals } from './findPairs.ts';
import { WEIGHTS } from './scoreParts.ts';
import { LIKE, THEME, THING } from './signalKeys.ts';

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
    [WEIGHTS.things * signals.things, `asks about the same thing: ${name(THING).slice(0, SHOWN).join(', ')}`],
    [WEIGHTS.words * signals.words, `says the same words as ${nameOf(their)}`],
    [WEIGHTS.like * signals.like, `uses words alike, of: ${name(LIKE).slice(0, SHOWN).join(', ')}`],
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

/** The keys that two parts hold, those of most weight in the first in front. */
function listShared(a: number, b: number, { table }: IssueContext): number[] {
  const { starts, keys, weights } = table;
  const heldBy = (part: number): number[] => {
    const places: number[] = [];
    for (let place = starts[part] ?? 0; place < (starts[part + 1] ?? 0); place++) places.push(place);
    return places;
  };
  const right = new Set(heldBy(b).map((place) => keys[place] ?? -1));
  return heldBy(a)
    .filter((place) => right.has(keys[place] ?? -1))
    .sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0))
    .map((place) => keys[place] ?? -1);
}

function nameOf(record: { readonly id: string } | undefined): string {
  return record?.id ?? '';
}
