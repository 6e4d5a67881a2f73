import type { PhraseSuggestion } from '../figures/phraseSuggestion.ts';
import { measureLogOdds } from '../statistics/logOdds.ts';
import { cutAround } from '../text/cutAround.ts';
import { readPhrases } from '../text/readPhrases.ts';

/** A recommendation and what labels say of themes. */
export interface SuggestionText {
  readonly id: string;
  readonly text: string;
  readonly votes: ReadonlyMap<string, boolean>;
}

const LONGEST_PHRASE = 3;
/** A phrase of one recommendation finds that recommendation again and nothing else. */
const FEWEST = 2;
const MOST_EXAMPLES = 2;

/**
 * The phrases that separate a theme, best first: log-odds over the recommendations that hold them, with the frequencies
 * in all of them as the prior. How often a phrase stands in one recommendation does not count.
 */
export function suggestPhrases(texts: readonly SuggestionText[], theme: string): PhraseSuggestion[] {
  const decided = texts.flatMap((text) => {
    const vote = text.votes.get(theme);
    return vote === undefined ? [] : [{ ...text, vote, phrases: readPhrases(text.text, LONGEST_PHRASE) }];
  });
  const yes = decided.filter(({ vote }) => vote);
  const no = decided.filter(({ vote }) => !vote);
  if (yes.length === 0 || no.length === 0) return [];
  const inYes = countPhrases(yes);
  const inNo = countPhrases(no);
  // The prior weighs as much as what the theme itself counts: more would drown it, less would let chance through.
  const totals = { count: sum(inYes), other: sum(inNo), prior: sum(inYes) };
  const share = totals.prior / (totals.count + totals.other);
  return [...inYes]
    .filter(([, count]) => count >= FEWEST)
    .map(([phrase, count]): PhraseSuggestion => {
      const other = inNo.get(phrase) ?? 0;
      const { delta, z } = measureLogOdds({ count, other, prior: (count + other) * share }, totals);
      return {
        ...{ theme, phrase, yes: count, ofYes: yes.length, no: other, ofNo: no.length },
        logOdds: round(delta),
        z: round(z),
        examples: yes
          .flatMap(({ id, text, phrases }) => {
            const place = phrases.get(phrase);
            return place ? [{ id, words: cutAround(text, place) }] : [];
          })
          .slice(0, MOST_EXAMPLES),
      };
    })
    .filter(({ z }) => z > 0)
    .sort((a, b) => b.z - a.z || (a.phrase < b.phrase ? -1 : 1));
}

function countPhrases(
  texts: readonly { readonly phrases: ReadonlyMap<string, unknown> }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { phrases } of texts)
    for (const phrase of phrases.keys()) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
