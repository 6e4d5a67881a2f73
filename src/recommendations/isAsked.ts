import { readSentences } from '../text/sentences.ts';

/** Words by which something is asked for. */
const ASKS =
  /\b(?:should|must|needs? to|ought to|recommend(?:s|ed|ation)?|may wish to|consider|ensure|could)\b/i;
/** A reviewer has asked within so many characters. */
const OPENING = 300;
/** A number, letter or bullet before the first word. */
const MARK = /^(?:[-–•]\s+|\(?[A-Z]{0,4}\s?\d{1,3}[.):]?\s+|\(?[a-z][.)]\s+)/;

/** Parts of speech with which no request begins. */
const CLOSED = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'NUM', 'PUNCT']);
/** With these an object begins, so that the word before is a verb, whatever it is taken for ("Overhaul the board"). */
const OBJECT = /^(?:the|a|an|its|their|our|all|how|whether|that|this|these|each|every|any)$/;

/** Verbs with which requests begin, and which are taken for nouns there ("Review spending", "Update the plan"). */
const VERBS =
  /^(?:review|update|audit|report|plan|support|design|draft|pilot|test|trial|refresh|map|scope|train|share|document|benchmark|brief|focus|work|close|complete|set|agree|publish|develop|improve|establish|strengthen|embed|build|monitor|clarify|introduce|implement|undertake|explore|continue|reduce|increase|produce|prepare|engage|invest|recruit)\s+(?!of\b|for\b)\S/i;

/** What a reviewer asks in so many words, and a plan of work does not. */
const REVIEWERS = /\b(?:should|must|needs? to|ought to|recommend(?:s|ed)?|may wish to)\b/i;

/** Whether a text asks as reviewers do: "The council should …". */
export function isReviewersAsk(text: string): boolean {
  return REVIEWERS.test(text.slice(0, OPENING));
}

/** Whether a text reads as something asked for: it says so, or begins with a verb ("Review the …", "Strengthening …"). */
export function isAsked(text: string): boolean {
  const bare = text.slice(0, OPENING).replace(MARK, '');
  if (ASKS.test(bare) || VERBS.test(bare)) return true;
  const [first, second] = readSentences(bare)[0]?.tokens ?? [];
  if (!first) return false;
  if (first.pos !== 'VERB') return !CLOSED.has(first.pos) && OBJECT.test(second?.text ?? '');
  return !/(?:ed|s)$/.test(first.text) || /(?:ss|need|embed|focus)$/i.test(first.text);
}
