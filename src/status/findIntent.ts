import type { Span, TextField } from '../model.ts';
import { readSentences, type Sentence, type Token } from '../text/sentences.ts';
import { findOrder } from './findOrder.ts';

/** Verbs that begin a sentence and ask for nothing to be done. */
const SAY_NOTHING = new Set(
  'see refer note please agree accept welcome thank recognise acknowledge understand link complete close'.split(
    ' ',
  ),
);
/** "Creation of a local partnership", "Introduction of staff awards". */
const NOMINAL = /(?:tion|sion|ment|review|roll-?out|launch|delivery|design)$/i;

/**
 * The words by which a text that tells of no work names something to be done: an order ("Carry out a review"), a
 * purpose without another verb ("timetable to allow an extra week"), or, in an action, what is to come about
 * ("Creation of a partnership", "Creating a programme"). Undefined where there are none.
 */
export function findIntent(field: TextField, isAction: boolean): Span | undefined {
  for (const sentence of readSentences(field.text)) {
    const words = sentence.tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE' && pos !== 'SYM');
    const token = findDeed(words) ?? (isAction ? findNamedDeed(words) : undefined) ?? findPurpose(sentence);
    if (token !== undefined)
      return { field: field.name, start: token.start, end: token.end, text: token.text };
  }
  return undefined;
}

function findDeed(words: readonly Token[]): Token | undefined {
  const order = findOrder(words);
  return order !== undefined && SAY_NOTHING.has(order.text.toLowerCase()) ? undefined : order;
}

function findNamedDeed([first, second]: readonly Token[]): Token | undefined {
  if (first === undefined || second === undefined) return undefined;
  const isGerund = first.pos === 'VERB' && /ing$/i.test(first.text);
  return isGerund || (NOMINAL.test(first.text) && second.text.toLowerCase() === 'of') ? first : undefined;
}

/** "to" and a verb, in a sentence that has no other. */
function findPurpose({ tokens }: Sentence): Token | undefined {
  const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
  const first = tokens.findIndex(isVerb);
  const before = tokens[first - 1];
  return before?.pos === 'PART' && before.text.toLowerCase() === 'to' ? tokens[first] : undefined;
}
