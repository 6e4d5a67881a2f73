import type { SourceBlock, SourcePlace } from '../../model.ts';
import { readLabel } from './readFields.ts';

/** A line of a document's text outside of its tables. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** A gap, a heading or a table stands before it, or the format says that it is a paragraph of its own. */
  readonly apart: boolean;
  /** The format says so. */
  readonly heading: boolean;
  /** How far it is set in, in letters of a text; of lines of one document, those that are set in further are larger. */
  readonly indent: number;
  /** The bullet that was printed; empty where there is none. */
  readonly bullet: string;
}

/** A bullet, a label of a series ("KR2:") or a letter ("b)") inside a line, behind the end of what stands before it. */
const INNER =
  /(?<!\((?:[a-z]|i{2,3}|iv|vi{1,3})\)(?:,? and|,))(?<=[.!?;:,]|\band)\s+(?=[-–•]\s+\p{Lu}|[A-Z]{1,4}\d{1,2}[:.)]\s|\(?(?:[a-z]|i{2,3}|iv|vi{1,3})\)\s|[a-z]\.\s\p{L})|(?<=[.!?;)])\s+(?=\[\d{1,2}\]\s|(?:\p{Lu}\p{Ll}{2,11} )?Recommendation (?:\d{1,3}|[A-H])(?:\s?[:–-]|\.(?=\s))\s)/u;
/** What stands at the foot of a page. */
const FURNITURE = /^(?:page \d{1,3}(?: of \d{1,3})?|\d{1,3} ?\| ?page)$/i;
/** The bullets of texts; "o" is how the second kind of Word comes out. */
const BULLET = /^(?:([•●▪■◦○‣·\uF0B7\uF0A7➢➤✓–])\s*|([-*o])(?:\s+|$))/u;
/** Paragraphs of a page further apart than this are set apart, in points. */
const GAP = 5;
/** So many points make about one letter. */
const POINTS = 5;

/** The lines of a document's text, each item of a list on one of its own, however it was run together. */
export function listLines(blocks: readonly SourceBlock[]): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let last: SourcePlace | null = null;
  let lone = '';
  for (const printed of blocks) {
    const block = printed.kind === 'row' ? (readMarkedRow(printed) ?? readLabelledRow(printed)) : printed;
    if (block?.kind !== 'paragraph') {
      apart = true;
      last = null;
      continue;
    }
    const heading = block.heading === true;
    apart ||= last !== null && isApart(last, block.place);
    last = block.place;
    const indent = findIndent(block);
    // What was sent on by mail has its marks of quoting before each line.
    const texts = block.text.split('\n').flatMap((line) => line.replace(/^(?:>\s?)+/, '').split(INNER));
    for (const text of texts) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (FURNITURE.test(words)) continue;
      const match = BULLET.exec(words);
      const bullet = match?.[1] ?? match?.[2] ?? lone;
      const rest = words.slice(match?.[0].length ?? 0);
      // A bullet on a line of its own belongs to the words below it.
      lone = rest === '' ? bullet : '';
      if (rest === '') continue;
      const clean = bullet === '' ? rest : `- ${rest}`;
      lines.push({ text: clean, place: block.place, apart: apart || heading, heading, indent, bullet });
      apart = heading;
    }
  }
  return lines;
}

type Paragraph = Extract<SourceBlock, { kind: 'paragraph' }>;

/** What stands in a cell before an item: a bullet, a number, a letter, a label. */
const MARK_CELL =
  /^(?:[•●▪■◦○‣·*\uF0B7\uF0A7➢➤✓–o-]|[([]?\d{1,2}(?:\.\d{1,2})?[.)\]]?|\(?[a-z]{1,4}[.)]|[A-Z]{1,4}\d{1,3}[.:]?)$/;
/** A cell is as wide as so many letters. */
const TAB = 4;

/** An item that a tab parts from its mark, which reads as a row of two cells; null where a row is none. */
function readMarkedRow({ cells, place }: Extract<SourceBlock, { kind: 'row' }>): Paragraph | null {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const [mark, item] = filled;
  if (!mark || !item || filled.length !== 2 || !MARK_CELL.test(mark.text.trim())) return null;
  const text = `${mark.text.trim()} ${item.text.trim()}`;
  return { kind: 'paragraph', text, place, indent: mark.column * TAB };
}

/** What a table has as a heading now and then, and a response says. */
const ANSWER = /^(?:agreed|accepted|noted|completed?|implemented|ongoing|yes|no)\.?$/i;

/** Labels beside their values, a pair or two in a row, as lines with a colon; null where a row is something else. */
function readLabelledRow({ cells, place }: Extract<SourceBlock, { kind: 'row' }>): Paragraph | null {
  const filled = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const pairs = filled.flatMap((text, index) => (index % 2 === 0 ? [[text, filled[index + 1] ?? '']] : []));
  const isPair = ([label = '', value = '']: readonly string[]): boolean =>
    readLabel(label.replace(/:$/, '')) !== null && (ANSWER.test(value) || readLabel(value) === null);
  if (filled.length === 0 || filled.length % 2 === 1 || !pairs.every(isPair)) return null;
  const text = pairs.map(([label = '', value = '']) => `${label.replace(/:$/, '')}: ${value}`).join('\n');
  return { kind: 'paragraph', text, place };
}

/** Whether two paragraphs that follow each other are two by their format, and not two lines of a text. */
function isApart(before: SourcePlace, after: SourcePlace): boolean {
  if ('paragraph' in after) return true;
  const above = 'box' in before ? before.box : undefined;
  const below = 'box' in after ? after.box : undefined;
  return above !== undefined && below !== undefined && below[1] - above[3] > GAP;
}

function findIndent({ place, indent = 0 }: Paragraph): number {
  return 'box' in place && place.box ? place.box[0] / POINTS : indent;
}
