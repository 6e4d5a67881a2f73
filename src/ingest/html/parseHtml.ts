import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LIMITS } from '../limits.ts';
import { FormatError } from '../readers.ts';
import { refuseLongMarks } from './refuseLongMarks.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Reading takes so many steps over the children of elements at most; a page takes none to a few thousand. */
const MOST_STEPS = 500_000_000;

/**
 * Parses HTML as a browser does, scripts left alone. Throws a FormatError where elements are nested too deep, are too
 * many, or are written so that only putting them in order would take minutes.
 */
export function parseHtml(html: string): HtmlElement {
  refuseLongMarks(html);
  let open = 0;
  let elements = 0;
  let steps = 0;
  const search = ({ childNodes }: DefaultTreeAdapterTypes.ParentNode): void => {
    steps += childNodes.length;
    if (steps > MOST_STEPS) throw new FormatError('damaged', 'Its elements are too far out of order.');
  };
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      // Counted while it parses: the time that it takes grows with the square of the depth.
      onItemPush: () => {
        open += 1;
        elements += 1;
        if (open > LIMITS.depth)
          throw new FormatError(
            'too-large',
            `More than ${String(LIMITS.depth)} elements stand inside one another.`,
          );
        if (elements > LIMITS.elements)
          throw new FormatError(
            'too-large',
            `It has more than ${String(LIMITS.elements / 1_000_000)} million elements.`,
          );
      },
      onItemPop: () => {
        open -= 1;
      },
      // What stands in a table outside its cells is put before it: its place is searched for each time.
      insertBefore: (parent, node, before) => {
        search(parent);
        defaultTreeAdapter.insertBefore(parent, node, before);
      },
      insertTextBefore: (parent, text, before) => {
        search(parent);
        defaultTreeAdapter.insertTextBefore(parent, text, before);
      },
      detachNode: (node) => {
        if (node.parentNode) search(node.parentNode);
        defaultTreeAdapter.detachNode(node);
      },
      // Those of a second `html` or `body`: nothing here reads them.
      adoptAttributes: () => undefined,
    },
  });
  const root = document.childNodes.find((node): node is HtmlElement => node.nodeName === 'html');
  if (!root) throw new FormatError('empty', 'It is empty.');
  return root;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function readAttribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Elements below an element, in document order, that `isFound` says; none inside one that was found. */
export function findElements(root: HtmlElement, isFound: (element: HtmlElement) => boolean): HtmlElement[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((element) => (isFound(element) ? [element] : findElements(element, isFound)));
}
