/** Where an opening mark may stand, and a closing one: an apostrophe inside a word is neither. */
const OPENING = /(?<![\p{L}\p{N}])["“‘'](?=[\p{L}\p{N}])/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?%])["”’'](?![\p{L}\p{N}])/gu;

/**
 * Words of a document as a quotation: white space as one space, no bullet, no mark at either end, and the quotation
 * marks inside it turned to single ones that come in pairs; one without its partner is left out.
 */
export function quoteWords(words: string): string {
  const plain = words
    .replace(/^\s*[-•*–]+\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:–/-]+|[\s.,;:–/-]+$/g, '');
  return pairMarks(plain).replace(/^[\s.,;:–/-]+|[\s.,;:–/-]+$/g, '');
}

function pairMarks(words: string): string {
  const marks = [
    ...[...words.matchAll(OPENING)].map(({ index }) => ({ index, opens: true })),
    ...[...words.matchAll(CLOSING)].map(({ index }) => ({ index, opens: false })),
  ].sort((a, b) => a.index - b.index);
  const put = new Map<number, string>();
  let open: number | null = null;
  for (const { index, opens } of marks) {
    // "councils' plans": the apostrophe of a plural closes nothing.
    if (!opens && open === null && words[index - 1] === 's' && /['’]/.test(words[index] ?? '')) continue;
    put.set(index, '');
    if (opens) open = index;
    else if (open !== null) {
      put.set(open, '‘');
      put.set(index, '’');
      open = null;
    }
  }
  const paired = [...words].length === words.length ? [...words] : words.split('');
  const text = paired.map((mark, index) => put.get(index) ?? mark).join('');
  return dropBrackets(text.replace(/[“”"]/g, ''));
}

/** A bracket without its partner is left out. */
function dropBrackets(words: string): string {
  const opened = words.split('(').length - 1;
  const closed = words.split(')').length - 1;
  return opened === closed ? words : words.replace(/[()]/g, '');
}
