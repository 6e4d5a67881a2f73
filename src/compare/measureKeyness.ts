import type { KeyPhrase } from '../figures/keyPhrase.ts';
import { adjustPValues } from '../statistics/adjustPValues.ts';
import { testFisherExact } from '../statistics/fisherExact.ts';
import { measureLogLikelihood, measureLogRatio } from '../statistics/logLikelihood.ts';
import { measureLogOddsOfShares } from '../statistics/logOdds.ts';
import { cutAround } from '../text/cutAround.ts';
import { readPhrases, type PhrasePlace } from '../text/readPhrases.ts';
import { FEWEST_KEY } from './sizes.ts';

/** A recommendation's words on one side: what was asked, or what was answered. */
export interface KeyText {
  readonly id: string;
  readonly council: string | null;
  readonly text: string;
}

export interface Keyness {
  /** What the first group says more, the surest first. */
  readonly phrases: readonly KeyPhrase[];
  /** Phrases tested: those of enough recommendations, on both sides together. */
  readonly tests: number;
  readonly of: number;
  readonly ofOther: number;
}

const LONGEST_PHRASE = 3;
/** The prior weighs as much as every tenth recommendation: all of them would hide what a single council says alone. */
const PRIOR_SHARE = 0.1;
/** From this on, a phrase taken alone is unlikely to be chance (Monroe, Colaresi and Quinn 2008). */
const SURE = 1.96;
const MOST_EXAMPLES = 2;

interface Counted {
  readonly texts: readonly KeyText[];
  readonly phrases: readonly ReadonlyMap<string, PhrasePlace>[];
  readonly counts: ReadonlyMap<string, readonly number[]>;
}

/**
 * What the first texts say more than the others: how many of them hold a phrase, not how often one repeats it
 * (Evert 2022), ordered by log-odds with the phrase's frequency in all texts as the prior. A phrase that always stands
 * in a longer one is left to that, and councils' names are left out. `fold` gives a word's dictionary form.
 */
export function measureKeyness(
  first: readonly KeyText[],
  others: readonly KeyText[],
  fold: (form: string) => string = (form) => form,
): Keyness {
  const own = countPhrases(first, fold);
  const rest = countPhrases(others, fold);
  const [of, ofOther] = [first.length, others.length];
  if (of === 0 || ofOther === 0) return { phrases: [], tests: 0, of, ofOther };
  const names = listNames([...first, ...others]);
  const frequent = dropInner(listFrequent(own, rest)).filter((phrase) => !holdsName(phrase, names));
  const tested = frequent.map((phrase) => {
    const count = own.counts.get(phrase)?.length ?? 0;
    const other = rest.counts.get(phrase)?.length ?? 0;
    const cells = { count, of, other, ofOther };
    const p = testFisherExact({ count, of }, { count: other, of: ofOther });
    const { delta, z } = measureLogOddsOfShares(cells, PRIOR_SHARE) ?? { delta: 0, z: 0 };
    return { phrase, ...cells, logOdds: delta, z, p };
  });
  const adjusted = adjustPValues(tested.map(({ p }) => p));
  const phrases = tested
    .map((figures, at) => ({ ...figures, q: adjusted[at] ?? 1 }))
    .filter(({ z, count }) => z >= SURE && count >= FEWEST_KEY)
    .sort((a, b) => b.z - a.z || (a.phrase < b.phrase ? -1 : 1))
    .map((figures) => describePhrase(figures, own));
  return { phrases, tests: tested.length, of, ofOther };
}

function describePhrase(
  figures: Omit<KeyPhrase, 'printed' | 'bodies' | 'logLikelihood' | 'logRatio' | 'members' | 'examples'>,
  { texts, phrases, counts }: Counted,
): KeyPhrase {
  const found = (counts.get(figures.phrase) ?? []).flatMap((at) => {
    const text = texts[at];
    const place = phrases[at]?.get(figures.phrase);
    return text && place ? [{ ...text, place }] : [];
  });
  const [shown] = found;
  return {
    ...figures,
    printed: shown
      ? shown.text.slice(shown.place.start, shown.place.end).replace(/\s+/g, ' ')
      : figures.phrase,
    bodies: new Set(found.map(({ council, id }) => council ?? id)).size,
    logLikelihood: measureLogLikelihood(figures),
    logRatio: measureLogRatio(figures),
    members: found.map(({ id }) => id),
    examples: found
      .slice(0, MOST_EXAMPLES)
      .map(({ id, text, place }) => ({ id, words: cutAround(text, place) })),
  };
}

function countPhrases(texts: readonly KeyText[], fold: (form: string) => string): Counted {
  const counts = new Map<string, number[]>();
  const phrases = texts.map(({ text }, at) => {
    const found = readPhrases(text, LONGEST_PHRASE, fold);
    for (const phrase of found.keys()) {
      const members = counts.get(phrase);
      if (members) members.push(at);
      else counts.set(phrase, [at]);
    }
    return found;
  });
  return { texts, phrases, counts };
}

/** Phrases of enough recommendations on both sides together, with the recommendations that hold them. */
function listFrequent(own: Counted, rest: Counted): Map<string, string> {
  const found = new Map<string, string>();
  for (const phrase of new Set([...own.counts.keys(), ...rest.counts.keys()])) {
    const here = own.counts.get(phrase) ?? [];
    const there = rest.counts.get(phrase) ?? [];
    if (here.length + there.length >= FEWEST_KEY) found.set(phrase, `${here.join(' ')};${there.join(' ')}`);
  }
  return found;
}

/** The councils' own names, in small letters: that a council is told its name says nothing of it. */
function listNames(texts: readonly KeyText[]): string[] {
  return [...new Set(texts.flatMap(({ council }) => (council === null ? [] : [council.toLowerCase()])))];
}

function holdsName(phrase: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${phrase} `.includes(` ${name} `));
}

/** Without the phrases that stand inside a longer one wherever they stand at all. */
function dropInner(frequent: ReadonlyMap<string, string>): string[] {
  const inner = new Set<string>();
  for (const [phrase, places] of frequent) {
    const words = phrase.split(' ');
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        if (to - from === words.length) continue;
        const part = words.slice(from, to).join(' ');
        if (frequent.get(part) === places) inner.add(part);
      }
  }
  return [...frequent.keys()].filter((phrase) => !inner.has(phrase));
}
