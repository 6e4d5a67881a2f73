import { addCounts, measureF1, type Counts } from '../evaluation/counts.ts';
import { makeSeededRandom } from '../evaluation/seededRandom.ts';
import { holdOut, type FoldExample, type HeldOut } from './holdOut.ts';

/** Why a theme is not proposed. */
export type Refusal = 'few' | 'codebook' | 'all-yes' | 'chance';

/** What proposals add for one theme, on recommendations that the classifier had not seen. */
export interface Gain {
  readonly examples: number;
  readonly yes: number;
  /** The codebook alone, and with proposals. */
  readonly alone: Counts;
  /** Null where there was too little to learn from. */
  readonly together: Counts | null;
  /** A yes for every recommendation: what needs no learning. */
  readonly allYes: Counts;
  /**
   * How often labels dealt out at random are learned as well: p of a permutation test, null where it came to none. It
   * ends early once the answer is clear.
   */
  readonly chance: number | null;
  /** From which score on a theme is proposed; null where it never is. */
  readonly threshold: number | null;
  readonly refusal: Refusal | null;
}

/** Fewer yeses or noes than this teach nothing: among so few, some words part them by accident. */
const FEWEST_EACH = 5;
/** A theme of one council only may be that council's wording. */
const FEWEST_FOLDS = 2;
/** From the lowest of these on the classifier has more than a guess to go by. */
const THRESHOLDS = [0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35, 0.3];
const SHUFFLES = 199;
/** The learning is repeated for every shuffle: in fewer folds, each trained less, the true labels as the shuffled. */
const SHUFFLE_FOLDS = 5;
const SHUFFLE_ROUNDS = 30;
/** Up to 20 themes are tried at once: one in a hundred by accident, not one in twenty. */
const MOST_CHANCE = 0.01;
const SEED = 20_231_124;

/**
 * What a classifier adds for one theme. It must find more, held out, than the codebook alone and than a yes for all,
 * and more than it finds with the labels dealt out anew among what the codebook did not tag, which is all that can be
 * proposed (a permutation test, the whole of the learning repeated each time: Ojala and Garriga, Journal of Machine
 * Learning Research 11, 2010).
 */
export function measureGain(examples: readonly FoldExample[], featureCount: number): Gain {
  const yes = examples.filter((one) => one.yes);
  const no = examples.length - yes.length;
  const known = {
    examples: examples.length,
    yes: yes.length,
    alone: countFound(examples, () => false),
    allYes: countFound(examples, () => true),
  };
  const refuse = (refusal: Refusal, together: Counts | null, chance: number | null = null): Gain => ({
    ...{ ...known, together, chance, refusal },
    threshold: null,
  });
  if (Math.min(yes.length, no) < FEWEST_EACH || new Set(yes.map(({ fold }) => fold)).size < FEWEST_FOLDS)
    return refuse('few', null);
  const heldOut = holdOut(examples, featureCount);
  const together = countNested(heldOut);
  const reached = scoreOf(together);
  const threshold = chooseThreshold(heldOut);
  if (threshold === null || reached <= scoreOf(known.alone)) return refuse('codebook', together);
  if (reached <= scoreOf(known.allYes)) return refuse('all-yes', together);
  const chance = measureChance(examples, featureCount);
  if (chance > MOST_CHANCE) return refuse('chance', together, chance);
  return { ...known, together, chance, refusal: null, threshold };
}

/** The share of shuffled labels, the true ones counted in, that are learned at least as well. */
function measureChance(examples: readonly FoldExample[], featureCount: number): number {
  const random = makeSeededRandom(SEED);
  const folds = [...new Set(examples.map(({ fold }) => fold))];
  const joined = examples.map((one) => ({
    ...one,
    fold: String(folds.indexOf(one.fold) % SHUFFLE_FOLDS),
  }));
  const learn = (some: readonly FoldExample[]): number =>
    measureOrder(holdOut(some, featureCount, SHUFFLE_ROUNDS).filter(({ tagged }) => !tagged));
  const reached = learn(joined);
  let asGood = 1;
  let tried = 1;
  while (tried <= SHUFFLES && asGood / (SHUFFLES + 1) <= MOST_CHANCE) {
    if (learn(shuffleUntagged(joined, random)) >= reached) asGood += 1;
    tried += 1;
  }
  return asGood / tried;
}

/**
 * The pairs of a yes and a no in one fold in which the yes has the higher score, less those in which it has the lower
 * one (Mann and Whitney's statistic, stratified): it asks for no threshold. Folds stand apart, since each has a model
 * of its own.
 */
function measureOrder(heldOut: readonly HeldOut[]): number {
  let order = 0;
  for (const one of heldOut) {
    if (!one.yes) continue;
    for (const other of heldOut)
      if (!other.yes && one.fold === other.fold) order += Math.sign(one.score - other.score);
  }
  return order;
}

/** The same examples with the labels of those that the codebook did not tag dealt out anew (Fisher and Yates). */
function shuffleUntagged(examples: readonly FoldExample[], random: () => number): FoldExample[] {
  const votes = examples.filter(({ tagged }) => !tagged).map(({ yes }) => yes);
  for (let at = votes.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [votes[at], votes[other]] = [votes[other] ?? false, votes[at] ?? false];
  }
  let next = 0;
  return examples.map((one) => (one.tagged ? one : { ...one, yes: votes[next++] ?? false }));
}

/** Right and wrong with tags and proposals together, each fold with the threshold that is best in the others. */
function countNested(heldOut: readonly HeldOut[]): Counts {
  return addCounts(
    [...new Set(heldOut.map(({ fold }) => fold))].map((fold) =>
      countRight(
        heldOut.filter((one) => one.fold === fold),
        chooseThreshold(heldOut.filter((one) => one.fold !== fold)),
      ),
    ),
  );
}

/**
 * The threshold with the best F1 of tags and proposals together, in the middle of those that are equally good; null
 * where none is better than the tags alone.
 */
function chooseThreshold(heldOut: readonly HeldOut[]): number | null {
  const scores = THRESHOLDS.map((threshold) => scoreOf(countRight(heldOut, threshold)));
  const best = Math.max(...scores);
  if (best <= scoreOf(countRight(heldOut, null))) return null;
  const tied = THRESHOLDS.filter((_, index) => scores[index] === best);
  return tied[Math.floor(tied.length / 2)] ?? null;
}

function countRight(heldOut: readonly HeldOut[], threshold: number | null): Counts {
  return countFound(heldOut, ({ score }) => threshold !== null && score >= threshold);
}

/** What tags find, and beside them what is proposed. */
function countFound<One extends FoldExample>(
  examples: readonly One[],
  isProposed: (one: One) => boolean,
): Counts {
  let [tp, fp, fn] = [0, 0, 0];
  for (const one of examples) {
    const found = one.tagged || isProposed(one);
    if (found && one.yes) tp += 1;
    else if (found) fp += 1;
    else if (one.yes) fn += 1;
  }
  return { tp, fp, fn };
}

function scoreOf(counts: Counts): number {
  return measureF1(counts) ?? 0;
}
