import { findExactRole, type Role } from '../roles.ts';

/** Longer lines are text, in characters. */
const MAX_LINE = 160;
/** No heading that is known has more words. */
const MAX_WORDS = 6;
/** Columns that say what is to be done. */
const ASKING: readonly Role[] = ['recommendation', 'action', 'findings'];
/** Columns by whose cells the end of a row is known. */
const CLOSING: readonly Role[] = ['owner', 'timescale'];

/** What is said: 1 what is to be done, 2 who does it or when. */
const WHOLE = 3;
/** Two words that name one column ("Action Owner") are cut apart only where there are others. */
const MIN_CUT = 3;

/**
 * The headings of a line that holds nothing else: "Action Responsible Officer Timeframe". Each begins with a capital, one
 * says what is to be done, another who does it or when; of all ways to cover its words so, the one with fewest. Else null.
 */
export function readHeadingLine(line: string): string[] | null {
  if (line.length > MAX_LINE) return null;
  const words = line.trim().split(/\s+/);
  // From each word on, by what its headings say, the fewest that cover the rest.
  const best = words.map((): (string[] | undefined)[] => [undefined, undefined, undefined, undefined]);
  best.push([[]]);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const own = best[at];
    if (!own || !/^[\p{Lu}%]/u.test(words[at] ?? '')) continue;
    for (let size = 1; size <= Math.min(MAX_WORDS, words.length - at); size += 1) {
      const heading = words.slice(at, at + size).join(' ');
      const role = findExactRole(heading);
      if (role === null) continue;
      const says = (ASKING.includes(role) ? 1 : 0) | (CLOSING.includes(role) ? 2 : 0);
      for (const [said, rest] of (best[at + size] ?? []).entries()) {
        const held = own[said | says];
        if (rest && rest.length + 1 <= (held?.length ?? Infinity)) own[said | says] = [heading, ...rest];
      }
    }
  }
  const headings = best[0]?.[WHOLE];
  const fewest = Math.min(...(best[0] ?? []).map((cut) => cut?.length ?? Infinity));
  return headings && (headings.length === fewest || headings.length >= MIN_CUT) ? headings : null;
}
