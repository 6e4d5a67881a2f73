import { findExactRole, type Role } from '../roles.ts';

/** Longer lines are text, in characters. */
const MAX_LINE = 160;
/** No heading that is known has more words. */
const MAX_WORDS = 6;
/** Columns that say what is to be done. */
const ASKING: readonly Role[] = ['recommendation', 'action', 'findings'];
/** Columns by whose cells the end of a row is known. */
const CLOSING: readonly Role[] = ['owner', 'timescale'];

/**
 * The headings of a line that holds nothing else: "Action Responsible Officer Timeframe". As few as cover all of its
 * words, each beginning with a capital; one of them says what is to be done, another who does it or when. Else null.
 */
export function readHeadingLine(line: string): string[] | null {
  if (line.length > MAX_LINE) return null;
  const words = line.trim().split(/\s+/);
  const best: (string[] | null)[] = new Array<string[] | null>(words.length + 1).fill(null);
  best[words.length] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (!/^[\p{Lu}%]/u.test(words[at] ?? '')) continue;
    for (let size = 1; size <= Math.min(MAX_WORDS, words.length - at); size += 1) {
      const heading = words.slice(at, at + size).join(' ');
      const rest = best[at + size];
      if (!rest || findExactRole(heading) === null) continue;
      if (rest.length + 1 <= (best[at]?.length ?? Infinity)) best[at] = [heading, ...rest];
    }
  }
  const headings = best[0] ?? [];
  const roles = headings.map(findExactRole);
  const names = (wanted: readonly Role[]): boolean =>
    roles.some((role) => role !== null && wanted.includes(role));
  return names(ASKING) && names(CLOSING) ? headings : null;
}
