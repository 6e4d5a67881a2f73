import type { Recommendation } from '../../src/model.ts';

/** How much to make. */
export interface ManyRecords {
  readonly councils: number;
  readonly records: number;
}

/** Always the same numbers between 0 and 1 (mulberry32), so that a picture can be looked at twice. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = ['Ash', 'Brook', 'Clay', 'Dun', 'East', 'Farn', 'Glen', 'Hart', 'King', 'Long'];
const endings = ['ford', 'bury', 'ham'];

/** "Ashford", "Ashbury", …, each once. */
export function nameCouncil(index: number): string {
  const syllable = syllables[index % syllables.length] ?? 'New';
  const round = Math.floor(index / syllables.length);
  return `${syllable}${endings[round % endings.length] ?? ''}${round < endings.length ? '' : ` ${String(round)}`}`;
}

/**
 * Spreads copies of real records over made-up councils of unequal length, two years each: the growth that the page
 * must bear. The last council has fewer than a rate needs.
 */
export function makeManyRecords(
  samples: readonly Recommendation[],
  { councils, records }: ManyRecords,
): Recommendation[] {
  const random = makeRandom(7);
  const weights = Array.from({ length: councils - 1 }, () => 0.3 + random());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const few = 9;
  const sizes = weights.map((weight) => Math.round(((records - few) * weight) / total));
  const rest = records - few - sizes.reduce((sum, size) => sum + size, 0);
  const all = [...sizes.map((size, index) => (index === 0 ? size + rest : size)), few];
  return all.flatMap((size, index) => {
    const council = nameCouncil(index);
    return Array.from({ length: size }, (_, at): Recommendation => {
      const sample = samples[Math.floor(random() * samples.length)];
      if (sample === undefined) throw new Error('no samples to copy');
      const year = at % 2 === 0 ? 2022 : 2023;
      const document = `${council.toLowerCase().replaceAll(' ', '-')}-${String(year)}`;
      const ref = String(at + 1);
      return {
        ...sample,
        id: `${document}/${ref}`,
        document,
        council,
        ref,
        review: { ...sample.review, year, period: null },
        crossReferences: [],
      };
    });
  });
}
