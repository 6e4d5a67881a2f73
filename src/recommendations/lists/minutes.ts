import type { Line } from './listLines.ts';

/** So many lines from its start show that a text is the minutes of a meeting. */
const MAX_LOOK = 15;
const MINUTES =
  /^(?:draft |confirmed )?minutes\b|\bminutes of (?:the|a)\b|^(?:in attendance|present|apologies)\b|\b(?:committee|cabinet|panel|board)\b.{0,60}\b20\d\d\b/i;
/** With which what was answered to a recommendation begins. */
const REPLY =
  /^(?:in (?:response|reply|answer)\b|[\p{Lu}][\p{L}’'(),& -]{2,80}\b(?:replied|responded|answered|undertook)\b)/iu;
/** Who answers for the council, and that what was recommended was accepted; a meeting's agreement is a decision. */
const ACCEPTS =
  /^(?:(?!the (?:sub-?)?(?:committee|cabinet|panel|board|council|meeting|chair)\b)the [\p{L}][\p{L}’'(),& -]{2,80} (?:agreed|accepted|confirmed)\b|(?:both|all|these|they|the recommendations)(?: of (?:them|these)| (?:two|three|four|five|six|recommendations)){0,2} (?:were|was|had been|have been) (?:all |both )?(?:accepted|agreed)\b)/iu;
/** An answer to all that was recommended before it. */
const ALL =
  /^(?:[^.]{0,120}\b)?(?:both|all|the recommendations)(?: of (?:them|these)| (?:two|three|four|five|six|recommendations)){0,2} (?:were|had been|have been) (?:all |both )?(?:accepted|agreed)\b/iu;

/** With which what else was said or decided begins. */
const ELSE =
  /^(?:resolved|agreed|noted|decision|the meeting (?:closed|ended)|[\p{Lu}][\p{L}’'(),& -]{2,80}\b(?:asked|queried|enquired|thanked|welcomed|moved|seconded|noted|discussed|said|commented)\b)/iu;

/** Whether a text is the minutes of a meeting, where speeches stand between what is recommended. */
export function isMinutes(lines: readonly Line[]): boolean {
  return (
    lines.slice(0, MAX_LOOK).some(({ text }) => MINUTES.test(text)) ||
    lines.some(({ text }) => /^RESOLVED\b/.test(text))
  );
}

/** What a line of minutes is, beside a recommendation: the answer to it, something else, or null where that is open. */
export function readSpeech(text: string): 'reply' | 'else' | null {
  if (REPLY.test(text) || ACCEPTS.test(text)) return 'reply';
  return ELSE.test(text) ? 'else' : null;
}

/** Whether an answer is to all that was recommended before it: "Both were accepted." */
export function answersAll(text: string): boolean {
  return ALL.test(text);
}

/** A text of minutes up to where someone answers or something else begins, and what was answered. */
export function cutSpeech(text: string): { text: string; reply: string } {
  for (const match of text.matchAll(/[.;]\s+(?=\p{Lu})/gu)) {
    const rest = text.slice(match.index + match[0].length);
    const speech = readSpeech(rest);
    if (speech !== null)
      return { text: text.slice(0, match.index + 1), reply: speech === 'reply' ? rest : '' };
  }
  return { text, reply: '' };
}
