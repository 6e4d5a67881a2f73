import type { SourceBlock } from '../../model.ts';

type Paragraph = Extract<SourceBlock, { kind: 'paragraph' }>;

/** A tab at the start of a paragraph sets it in by so many letters. */
const TAB = 4;
/** What a tab parts from its item and is no cell: a bullet, a number, a letter. */
const MARK = /^(?:[•●▪■◦○‣·*–o-]|[([]?\d{1,2}(?:\.\d{1,2}){0,2}[.)\]]?|\(?[a-z]{1,4}[.)])$/;
/** The page on which something stands, in a list of contents. */
const PAGE = /^\d{1,3}$/;

/**
 * A paragraph with tabs between its words as a row of cells; one in which a tab only sets in, or parts an item from its
 * mark or a title from its page, as a paragraph. Below a row with tabs all of these are cells.
 */
export function splitTabs(paragraph: Paragraph, above: SourceBlock | undefined): SourceBlock {
  const { text, place, indent = 0 } = paragraph;
  if (!text.includes('\t')) return paragraph;
  const cells = text.split('\t').map((cell, column) => ({ text: cell.trim(), column }));
  const filled = cells.filter((cell) => cell.text !== '');
  const marked = MARK.test(filled[0]?.text ?? '') ? filled.slice(1) : filled;
  const items = PAGE.test(marked.at(-1)?.text ?? '') ? marked.slice(0, -1) : marked;
  if (above?.kind !== 'row' && items.length < 2) {
    const tabs = filled[0]?.column ?? 0;
    return {
      ...paragraph,
      text: filled.map((cell) => cell.text).join(' '),
      ...(indent + tabs > 0 ? { indent: indent + tabs * TAB } : {}),
    };
  }
  return { kind: 'row', cells, place };
}
