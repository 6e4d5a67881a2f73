import { compareWords } from '../text/words.ts';
import type { TableEvent } from './tableEvents.ts';

/** A heading of a contents list with the recommendations that it announces. */
export interface ContentsSection {
  readonly title: string;
  readonly items: readonly string[];
}

/** A contents entry is a recommendation of the table when their words agree so far. */
export const SAME_ITEM = 0.9;

/** Numbered headings with lists below them, in the paragraphs before a document's first table. */
export function findContents(events: readonly TableEvent[]): ContentsSection[] {
  const sections: { title: string; items: string[] }[] = [];
  for (const event of events) {
    if (event.kind === 'row' || event.kind === 'header') break;
    if (event.kind !== 'paragraph') continue;
    const heading = /^\d{1,2}[.)]\s+(\S.{0,100})$/.exec(event.text);
    const item = /^[-•*]\s+(\S.*)$/.exec(event.text);
    if (heading?.[1] !== undefined) sections.push({ title: heading[1].trim(), items: [] });
    else if (item?.[1] !== undefined) sections.at(-1)?.items.push(item[1].trim());
  }
  return sections.filter((section) => section.items.length > 0);
}

/** The contents heading under which a recommendation is announced, or null. */
export function findContentsTitle(text: string, contents: readonly ContentsSection[]): string | null {
  for (const section of contents) {
    if (section.items.some((item) => compareWords(item, text) >= SAME_ITEM)) return section.title;
  }
  return null;
}
