import { isMeetingLine } from '../isMeetingLine.ts';
import type { Line } from './listLines.ts';

/** What every report has, and no section of what was reviewed. */
const PARTS =
  /\brecommend(?:ation|ations|ed)\b|\b(?:executive )?summary\b|^(?:\d+\.? )?(?:action plan|appendix|contents|introduction|background|findings|key findings|detailed findings|scope|conclusions?|next steps|annex)\b/i;

/**
 * The section that a heading names; null where it names a meeting, or a part that every report has, or belongs to the
 * titles with which a text begins.
 */
export function findSection(lines: readonly Line[], index: number): string | null {
  const line = lines[index];
  const begins = lines.findIndex(({ heading }) => !heading);
  const titled = begins < 0 || begins >= index;
  return !line || titled || PARTS.test(line.text) || isMeetingLine(line.text) ? null : line.text;
}
