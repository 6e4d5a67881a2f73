import type { Recommendation } from '../model.ts';
import { findMatches } from '../text/findMatches.ts';

/** A stretch of a recommendation that is compared with those of others; offsets are UTF-16 code units of `field`. */
export interface Part {
  /** Index of its recommendation. */
  readonly record: number;
  readonly field: 'text';
  readonly start: number;
  readonly end: number;
  /** The whole of what is asked; else one sentence or bullet of it. */
  readonly whole: boolean;
}

/** A bullet, or a sentence up to its end. */
const SENTENCE = /[^\n]+?(?:[.!?;](?=["'”’)\]]*\s)["'”’)\]]*|(?=\n)|$)/g;
/** Words by which a sentence asks. */
const ASKS =
  /\b(?:should|must|needs?|could|may (?:wish|want)|recommend\w*|important|essential|required?|requires|ensur\w+|consider\w*|opportunit\w+|clarif\w+|will need)\b/i;
/** Sentences that say what an ask is good for ("This will ensure…"). */
const PURPOSE = /^(?:this|these|that|doing so|in doing so|it) (?:will|would|should|may|can)\b/i;
/** A shorter stretch says too little to stand by itself. */
const SHORTEST = 20;

/** A longer text that falls into parts raises several issues: as one part it would be near to everything. */
const LONGEST_WHOLE = 400;
const MOST_PIECES = 2;

/** The parts of a recommendation: each bullet, each sentence that asks, and all of it where it is short. */
export function readParts({ text }: Pick<Recommendation, 'text'>, record: number): Part[] {
  const whole: Part = { record, field: 'text', start: 0, end: text.length, whole: true };
  const pieces: Part[] = [];
  for (const match of findMatches(text, SENTENCE)) {
    const lead = /^\s*(?:[-•–] ?)?\s*/.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const said = match[0].slice(lead).trimEnd();
    if (said.length < SHORTEST || PURPOSE.test(said) || said.endsWith(':')) continue;
    const bullet = /^\s*[-•–]/.test(match[0]);
    if (!bullet && !ASKS.test(said)) continue;
    pieces.push({ record, field: 'text', start, end: start + said.length, whole: false });
  }
  if (pieces.length > 0 && (pieces.length > MOST_PIECES || text.length > LONGEST_WHOLE)) return pieces;
  const [only] = pieces;
  // What is nearly all of the text is compared once.
  if (pieces.length === 1 && only && only.end - only.start > text.length * 0.8) return [whole];
  return [whole, ...pieces];
}
