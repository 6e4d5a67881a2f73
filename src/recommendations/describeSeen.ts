import type { Issue, SourceBlock } from '../model.ts';
import { cleanCell } from './cleanCell.ts';
import type { Draft } from './draft.ts';
import type { ContentsSection } from './findContents.ts';
import type { TableEvent } from './tableEvents.ts';

/** So many tables and lines are shown of a document in which nothing was found. */
const MAX_SEEN = 4;
/** Their words are cut behind so many characters. */
const MAX_WORDS = 60;

/** Says of a document without recommendations what it holds instead: the first rows of its tables, its first lines. */
export function findNothing(drafts: readonly Draft[], blocks: readonly SourceBlock[]): Issue[] {
  if (drafts.length > 0) return [];
  const tables = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'row' || before?.kind === 'row') return [];
    const cells = block.cells.map(({ text }) => cleanCell(text).text).filter((text) => text !== '');
    return [cut(cells.join(' | '))];
  });
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [cut(block.text)] : []));
  const list = (texts: readonly string[]): string =>
    texts
      .slice(0, MAX_SEEN)
      .map((text) => `“${text}”`)
      .join(', ') + (texts.length > MAX_SEEN ? ` and ${String(texts.length - MAX_SEEN)} more` : '');
  const seen = [
    tables.length > 0 ? ` Tables that begin with ${list(tables)}.` : '',
    lines.length > 0 ? ` Lines of text: ${list(lines)}.` : '',
  ].join('');
  return [
    {
      code: 'no-recommendations',
      message: `Nothing in this document looks like recommendations.${seen === '' ? ' It holds no text.' : seen}`,
    },
  ];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_WORDS ? `${line.slice(0, MAX_WORDS - 1).trim()}…` : line;
}

/** Names rows of tables of recommendations in which nothing was recommended and nothing is done. */
export function describeDropped(drafts: readonly Draft[]): Issue[] {
  return drafts.map((draft) => {
    const texts = [
      ...[draft, ...draft.parts].flatMap(({ response, progress, owner, timescale }) => [
        response,
        progress,
        owner,
        timescale,
      ]),
      draft.findings,
      draft.refPrinted ?? '',
      ...draft.notes.map(({ text }) => text),
    ].filter((text) => text !== '');
    const [source] = draft.source;
    return {
      code: 'not-a-recommendation',
      message: `A row without a recommendation was left out: ${texts.map((text) => `“${text}”`).join(', ')}.`,
      ...(source ? { source } : {}),
    };
  });
}

/** How much of a document whose recommendations stand in its text is none of them. */
export function describeText(blocks: readonly SourceBlock[], drafts: readonly Draft[]): Issue[] {
  const places = new Set(drafts.flatMap(({ source }) => source));
  const other = blocks.flatMap((block) =>
    block.kind === 'paragraph' && !places.has(block.place) ? [block.place] : [],
  );
  const [source] = other;
  if (!source) return [];
  return [
    {
      code: 'not-a-recommendation',
      message: `Read from lists in the text, for no table holds recommendations; ${String(other.length)} other line(s) were left out.`,
      source,
    },
  ];
}

/** What stands before the first table: named, so that nobody looks for recommendations that were missed. */
export function describeIntroduction(
  events: readonly TableEvent[],
  contents: readonly ContentsSection[],
): Issue[] {
  const first = events.findIndex((event) => event.kind === 'row' || event.kind === 'header');
  const paragraphs = events
    .slice(0, first < 0 ? events.length : first)
    .filter((event) => event.kind === 'paragraph');
  const place = paragraphs[0]?.place;
  if (!place) return [];
  const items = contents.reduce((sum, section) => sum + section.items.length, 0);
  const list = items > 0 ? `, a contents list of ${String(items)} items among them,` : '';
  return [
    {
      code: 'not-a-recommendation',
      message: `${String(paragraphs.length)} line(s) before the first table${list} were read as introduction.`,
      source: place,
    },
  ];
}
