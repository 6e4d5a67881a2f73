import { unwrapLines } from '../unwrapLines.ts';
import { isShown } from './isShown.ts';
import { nameItems } from './nameItems.ts';
import { isElement, isText, readAttribute, type HtmlElement, type HtmlNode } from './parseHtml.ts';

/** Elements that begin on a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'article', 'header', 'aside', 'main', 'blockquote', 'pre', 'address', 'figure'],
  ...[
    'figcaption',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'caption',
  ],
  ...['thead', 'tbody', 'tfoot', 'tr', 'hr', 'form', 'fieldset', 'legend', 'details', 'summary', 'center'],
]);

/**
 * The text of a cell: a line for each block, bullets as lines that begin with "- ". A numbered list whose numbers the
 * source does not give stays marked as a list (`<ol><li>`), as it is in texts that were taken from web pages; so that
 * nothing else is taken for a mark, the cell's own `<` and `&` are written as HTML writes them.
 */
export function readCellText(cell: HtmlElement): string {
  const parts: string[] = [];
  for (const child of cell.childNodes) addText(child, parts);
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/^(-|\d{1,3}\.|[A-Za-z]\)|[☐☒])\n/gm, '$1 ');
  return unwrapLines(lines);
}

function addText(node: HtmlNode, parts: string[]): void {
  if (isText(node)) {
    parts.push(escapeMarks(node.value.replace(/\s+/g, ' ')));
    return;
  }
  if (!isElement(node) || !isShown(node)) return;
  const { tagName } = node;
  const apart = BLOCKS.has(tagName) || tagName === 'br';
  if (apart) parts.push('\n');
  if (tagName === 'input') parts.push(readTick(node));
  if (tagName === 'ul' || tagName === 'ol') addList(node, parts);
  else if (tagName === 'tr') addInnerRow(node, parts);
  else for (const child of node.childNodes) addText(child, parts);
  if (apart) parts.push('\n');
  else if (tagName === 'td' || tagName === 'th') parts.push(' ');
}

/** A row of a table inside the cell is one line. */
function addInnerRow(row: HtmlElement, parts: string[]): void {
  const inner: string[] = [];
  for (const child of row.childNodes) addText(child, inner);
  parts.push(inner.join('').replace(/\s+/g, ' '));
}

function addList(list: HtmlElement, parts: string[]): void {
  const marked = list.tagName === 'ol' && readAttribute(list, 'start') === null;
  const names = nameItems(list);
  if (marked) parts.push('<ol>');
  for (const child of list.childNodes) {
    const name = names.get(child);
    if (name === undefined || !isElement(child) || !isShown(child)) {
      addText(child, parts);
    } else if (marked) {
      const item: string[] = [];
      for (const inner of child.childNodes) addText(inner, item);
      parts.push('<li>', item.join('').trim(), '</li>');
    } else {
      parts.push('\n', name);
      for (const inner of child.childNodes) addText(inner, parts);
    }
  }
  if (marked) parts.push('</ol>');
}

/** What a ticked or empty box prints as. */
export function readTick(input: HtmlElement): string {
  if (readAttribute(input, 'type')?.toLowerCase() !== 'checkbox') return '';
  return readAttribute(input, 'checked') === null ? '☐ ' : '☒ ';
}

function escapeMarks(text: string): string {
  return text.replace(/&(?=#?\w{1,10};)/g, '&amp;').replace(/</g, '&lt;');
}
