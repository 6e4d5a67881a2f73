import { isElement, readAttribute, type HtmlElement, type HtmlNode } from './parseHtml.ts';

/** What stands before each item of a list: "- ", or the number or letter that a browser prints. */
export function nameItems(list: HtmlElement): Map<HtmlNode, string> {
  const names = new Map<HtmlNode, string>();
  const type = readAttribute(list, 'type') ?? '1';
  let number = Number.parseInt(readAttribute(list, 'start') ?? '1', 10) || 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    const own = Number.parseInt(readAttribute(item, 'value') ?? '', 10);
    if (!Number.isNaN(own)) number = own;
    names.set(item, list.tagName === 'ol' ? printNumber(number, type) : '- ');
    number += 1;
  }
  return names;
}

function printNumber(number: number, type: string): string {
  const isLetter = (type === 'a' || type === 'A') && number >= 1 && number <= 26;
  return isLetter ? `${String.fromCharCode((type === 'A' ? 64 : 96) + number)}) ` : `${String(number)}. `;
}
