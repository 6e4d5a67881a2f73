/** A cell's words without markup; list items are lines that start with "- ". */
export interface CleanCell {
  readonly text: string;
  /** The cell starts with a list item. */
  readonly bullet: boolean;
  /** The cell starts with an item of a numbered list whose number the markup has swallowed. */
  readonly numbered: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Marks that print as list bullets. */
const BULLET = /[•●▪◦‣·]\s*|\uF0B7\s*/gu;

/** Removes HTML residue, turns every kind of list into lines, and folds white space. */
export function cleanCell(raw: string): CleanCell {
  const numbered = /^\s*<ol[^>]*>\s*<li[^>]*>/i.test(raw);
  const marked = markLists(raw)
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(BULLET, '\n- ');
  const lines = splitInlineList(marked)
    .split('\n')
    .map((line) => joinHyphens(line.replace(/\s+/g, ' ').trim()))
    .filter((line) => line !== '' && line !== '-');
  const unmarked = dropLeadMarker(joinLoneNumber(lines), numbered);
  return { text: unmarked.join('\n'), bullet: unmarked[0]?.startsWith('- ') ?? false, numbered };
}

/** Every list item and paragraph onto a line of its own. */
function markLists(raw: string): string {
  return raw
    .replace(/<li\b[^<>]{0,200}>\s*(?:[•●▪]\s*)?/gi, '\n- ')
    .replace(/<\/?(?:p|br|div|ul|ol|tr|td|th|h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/li>/gi, '\n');
}

/** "through: - refreshing … - finalising …" printed in one line is a list. */
function splitInlineList(text: string): string {
  return text.replace(
    /(:)((?: - [^\n]+?){2,})$/gm,
    (_, colon: string, items: string) => colon + items.replace(/ - /g, '\n- '),
  );
}

/** "under- delivery", broken at a line end, is one word; "short- and medium-term" is not. */
function joinHyphens(line: string): string {
  return line.replace(/(\p{Ll})- (?!(?:and|or|to|nor)\b)(\p{Ll})/gu, '$1-$2');
}

/** A number that stands on a line of its own belongs to the item below it. */
function joinLoneNumber(lines: readonly string[]): string[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined || !/^\(?\d{1,3}[.)]$/.test(first)) return [...lines];
  return [`${first} ${second.replace(/^- /, '')}`, ...rest];
}

/** A list item that only introduces the list below it, or carries the recommendation's number, is no bullet. */
function dropLeadMarker(lines: readonly string[], numbered: boolean): string[] {
  const [first, ...rest] = lines;
  if (!first?.startsWith('- ')) return [...lines];
  const introduces = rest.length > 0 && first.endsWith(':');
  if (numbered || introduces || /^- \(?\d{1,3}[.)]\s/.test(first)) return [first.slice(2), ...rest];
  return [...lines];
}
