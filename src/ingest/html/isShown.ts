import { findElements, readAttribute, type HtmlElement } from './parseHtml.ts';

/** Elements that hold nothing to read, and those that lead through a site rather than tell of it. */
const SKIPPED = new Set([
  ...[
    'head',
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'math',
    'canvas',
    'iframe',
    'object',
    'video',
  ],
  ...['audio', 'map', 'nav', 'footer', 'select', 'option', 'textarea', 'dialog', 'colgroup', 'button'],
]);
const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog']);
/** Names by which sites hide what only a screen reader is to say, ModernGov's own among them. */
const HIDING_CLASS = /(?:^|\s)(?:mgHide|sr-only|(?:govuk-)?visually-?hidden|skip-link|breadcrumbs?)(?:\s|$)/i;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element is part of what a page says to its reader. */
export function isShown(element: HtmlElement): boolean {
  if (SKIPPED.has(element.tagName)) return false;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return false;
    if (name === 'aria-hidden' && value === 'true') return false;
    if (name === 'role' && SKIPPED_ROLES.has(value)) return false;
    if (name === 'class' && HIDING_CLASS.test(value)) return false;
    if (name === 'style' && HIDING_STYLE.test(value)) return false;
  }
  return true;
}

/** The part of a page that holds its matter: what it names as such, if all its tables stand there; else its body. */
export function findMain(root: HtmlElement): HtmlElement {
  const tables = countTables(root);
  const main = findElements(
    root,
    (element) =>
      element.tagName === 'main' ||
      readAttribute(element, 'role') === 'main' ||
      /^(?:modgov|mgContent)$/i.test(readAttribute(element, 'id') ?? ''),
  ).filter(isShown);
  const [only] = main;
  return only && main.length === 1 && countTables(only) === tables ? only : root;
}

function countTables(root: HtmlElement): number {
  return findElements(root, ({ tagName }) => tagName === 'table').length;
}
