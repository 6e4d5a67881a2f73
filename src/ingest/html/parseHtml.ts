import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LIMITS } from '../limits.ts';
import { FormatError } from '../readers.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Parses HTML as a browser does, scripts left alone. Throws a FormatError where elements are nested too deep. */
export function parseHtml(html: string): HtmlElement {
  let open = 0;
  const document = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      // Counted while it parses: the time that it takes grows with the square of the depth.
      onItemPush: () => {
        open += 1;
        if (open > LIMITS.depth)
          throw new FormatError(
            'too-large',
            `More than ${String(LIMITS.depth)} elements stand inside one another.`,
          );
      },
      onItemPop: () => {
        open -= 1;
      },
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
