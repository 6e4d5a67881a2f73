/** Shorter lines are no lines of running text. */
const MIN_LINE = 20;

/**
 * A cell's text with the line ends taken out that only its width made: where a line goes on in mid-sentence, in small
 * letters, and its first word had no more room on the line above. Items of lists keep their lines.
 */
export function unwrapLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  let before = '';
  let out = '';
  for (const [index, line] of lines.entries()) {
    const joins = index > 0 && isWrapped(before, line, widest);
    // A word cut at its hyphen keeps it.
    out += index === 0 ? line : joins ? (/\p{L}-$/u.test(before) ? line : ` ${line}`) : `\n${line}`;
    before = line;
  }
  return out;
}

function isWrapped(before: string, line: string, widest: number): boolean {
  const word = /^\S+/.exec(line)?.[0] ?? '';
  return (
    before.length >= MIN_LINE &&
    before.length + 1 + word.length > widest &&
    /^\p{Ll}/u.test(line) &&
    // "a) …", "ii. …"
    !/^\p{Ll}{1,4}[.)]\s/u.test(line) &&
    /[\p{L}\p{N},)’'"/&-]$/u.test(before)
  );
}
