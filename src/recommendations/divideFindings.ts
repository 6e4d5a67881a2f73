import { readSentences } from '../text/sentences.ts';
import { isAsked } from './isAsked.ts';
import { normaliseHeading } from './roles.ts';

/** Headings of columns that hold a recommendation and its reasons in one cell. */
const COMBINED = /^details\b|\band (?:findings?|rationale|reasons?|background|context)\b/;

/** Whether a column of recommendations holds what was found as well. */
export function isCombined(heading: string): boolean {
  return COMBINED.test(normaliseHeading(heading));
}

/**
 * A cell that begins with what is asked and goes on with what was found, divided behind the last sentence that asks.
 * All of it is text where its first sentence does not ask, and where its last one does. No word is lost.
 */
export function divideFindings(text: string): { text: string; findings: string } {
  const sentences = readSentences(text);
  const asked = sentences.map(({ start, end }) => isAsked(text.slice(start, end)));
  const last = asked.lastIndexOf(true);
  const from = sentences[last + 1]?.start;
  if (asked[0] !== true || from === undefined || text.includes('\n')) return { text, findings: '' };
  return { text: text.slice(0, from).trim(), findings: text.slice(from).trim() };
}
