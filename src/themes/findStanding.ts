import type { Token } from '../text/sentences.ts';
import type { Cue } from './findCues.ts';
import { isOrder } from './isOrder.ts';

/** How a cue stands in its sentence, as far as that tells what the sentence is about first of all. */
export interface Standing {
  /** In the first sentence that asks for something. */
  readonly inMainAsk: boolean;
  /** In the question that an ask puts: "show how savings…", "whether the register…". */
  readonly inQuestion: boolean;
  /** Behind a comma: in a list, an afterthought or the next step. */
  readonly afterComma: boolean;
  /** Names who is to act: "the audit committee should review…". */
  readonly acts: boolean;
}

const QUESTIONS = new Set(['what', 'how', 'which', 'why', 'who', 'where', 'whether']);
const MODALS = new Set(['should', 'must']);
/** Most words between who is to act and the verb that says so. */
const NEAR_MODAL = 7;

export function findStanding({ reading, start, end }: Cue): Standing {
  const { sentences, places, field } = reading;
  const own = sentences.findIndex((sentence) => start < sentence.end);
  const asking = sentences.findIndex(
    (sentence) =>
      places.some(
        (span) => span.place !== 'background' && sentence.start <= span.start && span.start < sentence.end,
      ) && !field.text.startsWith('**', sentence.start),
  );
  const tokens = sentences[own]?.tokens ?? [];
  const before = tokens.filter((token) => token.end <= start);
  const clause = before.slice(before.findLastIndex(({ text }) => /^[;:.()]$/.test(text)) + 1);
  // The comma after an opening clause ("With savings in mind, …") stands before the ask.
  const opening = before.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'ADV');
  const asked = isOrder(before, opening)
    ? opening
    : before.findIndex(({ text }) => MODALS.has(text.toLowerCase()));
  return {
    inMainAsk: own === Math.max(0, asking),
    inQuestion: clause.some(({ text }) => QUESTIONS.has(text.toLowerCase())),
    afterComma: asked >= 0 && before.some(({ text }, index) => index > asked && text === ','),
    acts: isActor(tokens.filter((token) => token.start >= end)),
  };
}

/** Whether an active "should" or "must" follows before any other verb: in the passive it is what is acted on. */
function isActor(after: readonly Token[]): boolean {
  for (const [index, { text, pos }] of after.slice(0, NEAR_MODAL).entries()) {
    if (MODALS.has(text.toLowerCase())) return after[index + 1]?.text.toLowerCase() !== 'be';
    if (pos === 'VERB' || /^[,;:.()]$/.test(text)) return false;
  }
  return false;
}
