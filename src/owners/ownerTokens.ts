/** A word or mark of an owner cell. Offsets are UTF-16 code units of the cell. */
export interface OwnerToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  /** Whether a line of the cell begins here. */
  readonly lineStart: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const WORD_OR_MARK = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*|[,;:/|()[\]•·&+–—-]/gu;

/** A dash that runs on from the head of a post is a separator even without spaces: "Executive-Strategy". */
const HEAD_DASH = /^(director|executive)-(.+)$/i;

/** Short forms of the words that posts are made of. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['exec', 'executive'],
  ['asst', 'assistant'],
  ['dep', 'deputy'],
  ['dir', 'director'],
  ['corp', 'corporate'],
  ['hd', 'head'],
  ['mgr', 'manager'],
  ['mgrs', 'managers'],
  ['cttee', 'committee'],
]);

/** "B.Khan": an initial and a name without a space. */
const GLUED_NAME = /^(\p{Lu})\.(\p{Lu}\p{Ll}.*)$/u;

/** The words and marks of an owner cell in printed order; white space is left out. */
export function readOwnerTokens(text: string): OwnerToken[] {
  const tokens: OwnerToken[] = [];
  let last = 0;
  const push = (word: string, start: number, lineStart: boolean, spaced: boolean): void => {
    const small = word.toLowerCase().replaceAll('’', "'");
    const lower = SHORT_FORMS.get(small) ?? small;
    tokens.push({
      text: word,
      lower,
      start,
      end: start + word.length,
      word: /^[\p{L}\p{N}]/u.test(word),
      lineStart,
      spaced,
    });
  };
  for (const match of text.matchAll(WORD_OR_MARK)) {
    const gap = text.slice(last, match.index);
    const lineStart = tokens.length > 0 && gap.includes('\n');
    const spaced = /\s/.test(gap);
    const glued = GLUED_NAME.exec(match[0]);
    if (glued) {
      const [, initial = '', family = ''] = glued;
      push(initial, match.index, lineStart, spaced);
      push(family, match.index + 2, false, true);
      last = match.index + match[0].length;
      continue;
    }
    const dashed = HEAD_DASH.exec(match[0]);
    const head = dashed?.[1];
    const rest = dashed?.[2];
    if (head !== undefined && rest !== undefined) {
      push(head, match.index, lineStart, spaced);
      push('-', match.index + head.length, false, false);
      push(rest, match.index + head.length + 1, false, false);
    } else push(match[0], match.index, lineStart, spaced);
    last = match.index + match[0].length;
  }
  return tokens;
}
