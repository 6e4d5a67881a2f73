import { findElements, isText, type HtmlElement } from './parseHtml.ts';

/** A longer title is cut: nobody reads it in a browser's bar either. */
const LONGEST = 300;

/** What a web page calls itself in the browser's bar; null where it has no title. */
export function readTitle(root: HtmlElement): string | null {
  const [head] = findElements(root, ({ tagName }) => tagName === 'head');
  const [title] = head ? findElements(head, ({ tagName }) => tagName === 'title') : [];
  const words = (title?.childNodes ?? []).map((node) => (isText(node) ? node.value : '')).join('');
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || null;
}
