import { readWords } from '../text/words.ts';

/** Texts of this many words or more that agree are a copy, not a coincidence. */
const COPY_WORDS = 20;
/** What `compareWords` gives from which on they agree. */
const COPY = 0.97;
/** Keeps a product that should be whole from being rounded up. */
const ROUNDING = 1e-9;

/**
 * By text: the index of the first text before it that it is a copy of, -1 where it is of none.
 *
 * Two copies differ in so few words that each holds one of the other's rarest few: a text is compared only with those
 * before it that share one of these (prefix filter, Chaudhuri, Ganti and Kaushik 2006), the earliest first, and only
 * until more words differ than may.
 */
export function findCopies(texts: readonly string[]): number[] {
  const bags = readBags(texts);
  const seen = new Map<string, number>();
  const holders = new Map<number, number[]>();
  const found: number[] = [];
  bags.forEach((bag, at) => {
    const known = bag.length >= COPY_WORDS ? seen.get(bag.join(' ')) : undefined;
    if (known !== undefined) {
      found.push(found[known] === -1 ? known : (found[known] ?? known));
      return;
    }
    const prefix = bag.subarray(0, countTelling(bag.length));
    found.push(
      bag.length < COPY_WORDS ? -1 : findFirst(prefix, holders, (other) => isCopy(bag, bags[other] ?? bag)),
    );
    seen.set(bag.join(' '), at);
    for (const word of prefix) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  });
  return found;
}

/** The words of each text as numbers, rising: the rarer a word is, the lower. A word that comes twice is two words. */
function readBags(texts: readonly string[]): Int32Array[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const bags = texts.map((text) => {
    const times = new Map<string, number>();
    return Int32Array.from(readWords(text), (word) => {
      const time = (times.get(word) ?? 0) + 1;
      times.set(word, time);
      const name = time === 1 ? word : `${word} ${String(time)}`;
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    });
  });
  const order = counts
    .map((_, number) => number)
    .sort((x, y) => (counts[x] ?? 0) - (counts[y] ?? 0) || x - y);
  const rank = new Int32Array(order.length);
  order.forEach((number, place) => {
    rank[number] = place;
  });
  return bags.map((bag) => bag.map((number) => rank[number] ?? 0).sort());
}

/** How many words two texts of so many share at least, if one is a copy of the other. */
function countShared(one: number, other: number): number {
  return Math.ceil((COPY * (one + other)) / 2 - ROUNDING);
}

/** Of how many of its rarest words a text has one in common with each text that is a copy of it. */
function countTelling(length: number): number {
  const shortest = Math.ceil((COPY * length) / (2 - COPY) - ROUNDING);
  return length - countShared(length, shortest) + 1;
}

/** The earliest of the texts that hold one of the words and are as wanted; -1 where there is none. */
function findFirst(
  words: Int32Array,
  holders: ReadonlyMap<number, readonly number[]>,
  isWanted: (text: number) => boolean,
): number {
  const lists = [...words].flatMap((word) => {
    const list = holders.get(word);
    return list ? [{ list, at: 0 }] : [];
  });
  for (;;) {
    let first = Infinity;
    for (const { list, at } of lists) first = Math.min(first, list[at] ?? Infinity);
    if (first === Infinity) return -1;
    if (isWanted(first)) return first;
    for (const own of lists) if (own.list[own.at] === first) own.at += 1;
  }
}

function isCopy(left: Int32Array, right: Int32Array): boolean {
  const needed = countShared(left.length, right.length);
  let shared = 0;
  let i = 0;
  let j = 0;
  while (shared + Math.min(left.length - i, right.length - j) >= needed) {
    if (i === left.length || j === right.length) break;
    const step = (left[i] ?? 0) - (right[j] ?? 0);
    if (step === 0) shared += 1;
    if (step <= 0) i += 1;
    if (step >= 0) j += 1;
  }
  return shared > 0 && (2 * shared) / (left.length + right.length) >= COPY;
}
