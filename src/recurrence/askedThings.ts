import { askedThingLines } from './askedThingLines.ts';
import { stemWord } from './stemWord.ts';

/** How many words a way to say a thing may take, from its first to its last. */
const REACH = 8;

/** A way to say a thing: for each of its words the stems that will do. */
interface Way {
  readonly name: string;
  readonly words: readonly ReadonlySet<string>[];
  /** Whether they stand side by side in their order. */
  readonly sideBySide: boolean;
}

const wide = new Set<string>();
/** By name: the stems of the words by which a thing is said. */
const stemsOf = new Map<string, Set<string>>();
/** By stem: the ways that it is a word of. */
const waysOf = new Map<string, Way[]>();
for (const line of askedThingLines.trim().split('\n')) {
  const [lead = '', ways = ''] = line.split(': ');
  const name = lead.replace('~', '');
  if (name !== lead) wide.add(name);
  for (const said of ways.split(', ')) {
    const sideBySide = said.startsWith('=');
    const words = said
      .replace('=', '')
      .split(' ')
      .map((slot) => new Set(slot.split('/').map(stemWord)));
    for (const stem of new Set(words.flatMap((slot) => [...slot]))) {
      stemsOf.set(name, (stemsOf.get(name) ?? new Set()).add(stem));
      const list = waysOf.get(stem);
      if (list) list.push({ name, words, sideBySide });
      else waysOf.set(stem, [{ name, words, sideBySide }]);
    }
  }
}

/** Whether a thing is a whole service or field, on which reviewers ask for much that is not one issue. */
export function isWideThing(name: string): boolean {
  return wide.has(name);
}

/** Whether a stem is of a word by which a thing is said. */
export function isWordOfThing(name: string, stem: string): boolean {
  return stemsOf.get(name)?.has(stem) === true;
}

/**
 * The things that a text asks about, by name, each with the places of the words that begin a way to say it. `stems` are
 * those of all its words, in their order.
 */
export function findAskedThings(stems: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  stems.forEach((stem, at) => {
    for (const { name, words, sideBySide } of waysOf.get(stem) ?? []) {
      const places = found.get(name);
      if (places?.at(-1) === at) continue;
      const said = sideBySide
        ? words.every((word, step) => word.has(stems[at + step] ?? ''))
        : isSaid(words, stems.slice(at, at + REACH));
      if (!said) continue;
      if (places) places.push(at);
      else found.set(name, [at]);
    }
  });
  return found;
}

/** Whether each word of a way has a stem of its own, the first stem among them. */
function isSaid(words: readonly ReadonlySet<string>[], stems: readonly string[]): boolean {
  const [first = '', ...rest] = stems;
  return words.some(
    (word, at) =>
      word.has(first) &&
      fill(
        words.filter((_, other) => other !== at),
        rest,
      ),
  );
}

/** Whether the words can be found among the stems, no stem for two of them. Words are few, so each order is tried. */
function fill(words: readonly ReadonlySet<string>[], stems: readonly string[]): boolean {
  const [word, ...others] = words;
  if (!word) return true;
  return stems.some(
    (stem, at) => word.has(stem) && fill(others, [...stems.slice(0, at), ...stems.slice(at + 1)]),
  );
}
