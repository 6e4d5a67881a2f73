/** What stands between a word and the one before it, from the loosest to what parts most. */
const NO_BREAK = 0;
export const MARK = 1;
export const SENTENCE = 2;

const sentenceEnd = /[.!?…]["'”’)\]]*\s|[.!?]$|\n|;\s|\t/;
const mark = /[^\s\-‐‑‒–—'’"“”‘]/;
const spacedDash = /\s[-–—]\s/;

const SPACE = 0x20;
const ASCII = 0x80;
const UNKNOWN = 3;
/** Gaps of one and of two ASCII characters, which nearly all are. */
const ofOne = new Uint8Array(ASCII).fill(UNKNOWN);
const ofTwo = new Uint8Array(ASCII * ASCII).fill(UNKNOWN);
/** Other short ones: there are few different ones. */
const ofShort = new Map<string, number>();
const LONGEST_SHORT = 4;

/** What the characters `from` to `to` of a text, which belong to no word, are between two words. */
export function readBreak(text: string, from: number, to: number): number {
  const width = to - from;
  const first = text.charCodeAt(from);
  if (width === 1 && first === SPACE) return NO_BREAK;
  if (from === 0) return SENTENCE;
  if (width === 1 && first < ASCII) return (ofOne[first] = known(ofOne[first]) ?? judge(text, from, to));
  if (width === 2) {
    const second = text.charCodeAt(from + 1);
    const at = first * ASCII + second;
    if (first < ASCII && second < ASCII) return (ofTwo[at] = known(ofTwo[at]) ?? judge(text, from, to));
  }
  if (width > LONGEST_SHORT) return judge(text, from, to);
  const gap = text.slice(from, to);
  const seen = ofShort.get(gap);
  if (seen !== undefined) return seen;
  const found = judge(text, from, to);
  ofShort.set(gap, found);
  return found;
}

function known(found = UNKNOWN): number | undefined {
  return found === UNKNOWN ? undefined : found;
}

function judge(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  if (sentenceEnd.test(gap)) return SENTENCE;
  return mark.test(gap) || spacedDash.test(gap) ? MARK : NO_BREAK;
}
