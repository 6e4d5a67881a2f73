import type { SourceBlock, SourceDocument } from '../../model.ts';
import { openCellBudget, type CellBudget } from '../cellBudget.ts';
import { FormatError } from '../readers.ts';
import { findMain, isShown } from './isShown.ts';
import { nameItems } from './nameItems.ts';
import {
  findElements,
  isElement,
  isText,
  parseHtml,
  readAttribute,
  type HtmlElement,
  type HtmlNode,
} from './parseHtml.ts';
import { BLOCKS, readTick } from './readCellText.ts';
import { readTitle } from './readTitle.ts';
import { isCell, readTable } from './readTable.ts';
import { pushAll } from '../../text/pushAll.ts';

/**
 * Reads a web page, or the HTML of a Word file: its tables as rows, its other text as paragraphs, headings and list
 * items among them. Scripts, navigation and what is hidden are left out. Tabs stay in the paragraphs of a Word file.
 * Tables and paragraphs count from 1. Throws a FormatError where nothing is left, or too much.
 */
export function readHtml(html: string, format: 'html' | 'docx'): SourceDocument {
  const walk: Walk = {
    blocks: [],
    line: [],
    prefix: '',
    term: '',
    lists: 0,
    tabs: format === 'docx',
    paragraphs: 0,
    tables: 0,
    budget: openCellBudget(),
  };
  const root = parseHtml(html);
  walkNode(findMain(root), walk);
  endLine(walk);
  if (walk.blocks.every(({ kind }) => kind === 'break')) throw new FormatError('empty', 'It holds no text.');
  const title = readTitle(root);
  return { format, ...(title === null ? {} : { title }), blocks: walk.blocks };
}

/** A list inside a list is set in by so many letters. */
const LEVEL = 4;

interface Walk {
  readonly blocks: SourceBlock[];
  /** Words of the paragraph that is being read. */
  line: string[];
  /** What stands before the next paragraph: the mark of its list item. */
  prefix: string;
  /** A term whose value is about to be read: "Owner:". */
  term: string;
  /** How many lists it stands in. */
  lists: number;
  /** Whether a tab is more than a space. */
  readonly tabs: boolean;
  paragraphs: number;
  tables: number;
  readonly budget: CellBudget;
}

function endLine(walk: Walk, heading = false): void {
  const words = walk.line.join('');
  const labelled = walk.term !== '' && words.trim() !== '';
  const printed = labelled ? `${walk.term} ${words}` : words;
  if (labelled) walk.term = '';
  const keepsTabs = walk.tabs && !heading && walk.prefix === '';
  const text = keepsTabs
    ? printed.replace(/[^\S\t]+/g, ' ').replace(/^ | $/g, '')
    : printed.replace(/\s+/g, ' ').trim();
  walk.line = [];
  if (text.trim() === '') return;
  walk.paragraphs += 1;
  walk.blocks.push({
    kind: 'paragraph',
    text: walk.prefix + text,
    place: { paragraph: walk.paragraphs },
    ...(heading ? { heading: true } : {}),
    ...(walk.lists > 1 ? { indent: (walk.lists - 1) * LEVEL } : {}),
  });
  walk.prefix = '';
}

function addBreak({ blocks }: Walk): void {
  if (blocks.length > 0 && blocks.at(-1)?.kind !== 'break') blocks.push({ kind: 'break' });
}

function walkNode(node: HtmlNode, walk: Walk): void {
  if (isText(node)) {
    walk.line.push(node.value);
    return;
  }
  if (!isElement(node) || !isShown(node)) return;
  const { tagName } = node;
  const apart = BLOCKS.has(tagName) || tagName === 'br';
  if (apart) endLine(walk);
  // A list without words of its own before it, or another term, leaves a term on a line of its own.
  if (/^(?:dt|ul|ol|table)$/.test(tagName)) endTerm(walk);
  if (tagName === 'input') walk.line.push(readTick(node));
  if (tagName === 'table') {
    walkTable(node, walk);
    return;
  }
  const from = walk.line.length;
  const names = tagName === 'ul' || tagName === 'ol' ? nameItems(node) : null;
  if (names) walk.lists += 1;
  for (const child of node.childNodes) {
    walk.prefix = names?.get(child) ?? walk.prefix;
    walkNode(child, walk);
    if (names?.has(child)) {
      endLine(walk);
      walk.prefix = '';
    }
  }
  // In a list of contents a tab parts a title from its page.
  if (tagName === 'a' && readAttribute(node, 'href')?.startsWith('#_Toc') === true)
    walk.line.push(walk.line.splice(from).join('').replaceAll('\t', ' '));
  if (tagName === 'dt') openTerm(node, walk);
  if (apart) endLine(walk, /^h[1-6]$/.test(tagName));
  if (names) walk.lists -= 1;
  if (tagName === 'dd') endTerm(walk);
}

/** A term is a label where it has no more letters. */
const MAX_TERM = 60;

/** Takes the words of a term, which stand with a colon before what is said of it; leaves them where nothing is. */
function openTerm(term: HtmlElement, walk: Walk): void {
  const siblings = term.parentNode?.childNodes.filter(isElement) ?? [];
  const text = walk.line.join('').replace(/\s+/g, ' ').trim();
  if (siblings[siblings.indexOf(term) + 1]?.tagName !== 'dd') return;
  if (text === '' || text.length > MAX_TERM || /[.?!]$/.test(text)) return;
  walk.line = [];
  walk.term = `${text.replace(/\s?:$/, '')}:`;
}

/** A term that nothing followed on its line. */
function endTerm(walk: Walk): void {
  const { term } = walk;
  walk.term = '';
  if (term !== '') walk.line.push(term);
  endLine(walk);
}

function walkTable(table: HtmlElement, walk: Walk): void {
  addBreak(walk);
  const cells = findElements(table, isCell);
  if (isLayout(table, cells)) {
    for (const cell of cells) {
      for (const child of cell.childNodes) walkNode(child, walk);
      endLine(walk);
    }
  } else {
    for (const caption of findElements(table, ({ tagName }) => tagName === 'caption')) {
      for (const child of caption.childNodes) walkNode(child, walk);
      endLine(walk, true);
    }
    walk.tables += 1;
    pushAll(walk.blocks, readTable(table, walk.tables, walk.budget));
  }
  addBreak(walk);
}

/** Whether a table only lays out a page: it has one column, or holds other tables of several rows. */
function isLayout(table: HtmlElement, cells: readonly HtmlElement[]): boolean {
  const rows = findElements(table, ({ tagName }) => tagName === 'tr');
  const isColumn = rows.every((row) => findElements(row, isCell).length <= 1);
  return isColumn || cells.some(holdsTable);
}

function holdsTable(cell: HtmlElement): boolean {
  return findElements(cell, ({ tagName }) => tagName === 'table').some(
    (inner) =>
      findElements(inner, ({ tagName }) => tagName === 'tr').length > 1 &&
      readAttribute(inner, 'role') !== 'presentation',
  );
}
