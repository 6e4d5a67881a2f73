import { FormatError } from '../readers.ts';

/** An element has no more attributes than this: as it is parsed, each is compared with all before it. */
const MOST_ATTRIBUTES = 2_000;
/** What holds no marks of its own, and how it ends: in a script, what stands behind "less than" is no mark. */
const BARE = /<(?:!(--)|(script|style|textarea|title|iframe|xmp|noembed|noframes)(?=[\s/>]))/iy;

/** Throws a FormatError where a mark holds more words than an element has attributes: its end is missing. */
export function refuseLongMarks(html: string): void {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    BARE.lastIndex = at;
    const [bare, comment, name] = BARE.exec(html) ?? [];
    if (comment !== undefined) at = findAfter(html, /-->/g, at);
    else {
      at = findMarkEnd(html, at + 1);
      if (bare !== undefined) at = findAfter(html, new RegExp(`</${name ?? ''}`, 'gi'), at);
    }
  }
}

function findAfter(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

/** Where the mark that begins before `from` ends; what is no mark ends at once. */
function findMarkEnd(html: string, from: number): number {
  if (!/[a-z/]/i.test(html[from] ?? '')) return from;
  let words = 0;
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 9), at)))
      quote = letter;
    else if (/[\s/"']/.test(letter)) {
      words += 1;
      if (words > MOST_ATTRIBUTES)
        throw new FormatError('damaged', 'It is damaged: a mark of an element does not end.');
    }
  }
  return html.length;
}
