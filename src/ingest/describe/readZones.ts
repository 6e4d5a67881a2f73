import type { SourceDocument, SourcePlace } from '../../model.ts';

/**
 * What a piece of a document is to its description: its title, what introduces it, a heading or the head of a column,
 * or what stands in it.
 */
export type Zone = 'title' | 'intro' | 'heading' | 'body';

export interface ZonedLine {
  readonly zone: Zone;
  readonly text: string;
  readonly place: SourcePlace;
  /** Its column, where it is a cell of a table. */
  readonly column?: number;
}

/** Of what stands in no line of the document: its title as a web page, and the name of its file. */
export const NO_PLACE: SourcePlace = { line: 0 };

/** So many lines at the top of a document may hold its title. */
const TITLE_LINES = 8;
/** A longer line is a sentence, not a title. */
const LONGEST_TITLE = 160;
/** More words that hold a full stop are sentences too; "St." ends none. */
const LONGEST_PHRASE = 5;
const SENTENCE_END = /\S{3}[.!?](?:\s|$)|[.!?]$/;
/** What stands at the left of a front sheet; the fields of a recommendation, set out in the same way, are none. */
const FACT = /:$|^report (?:to|of|title|author)$/i;
const FIELD =
  /\b(?:recommend|finding|risk|response|action|owner|officer|priority|implication|target|due|status|issue|progress)/i;
const LONGEST_LABEL = 40;
/** What a document says of itself stands within so many characters of it. */
const MOST_TEXT = 2_000_000;
/** So many paragraphs introduce a document at most, where no table ends the introduction. */
const INTRO_LINES = 80;

/** The lines of a document with what each of them is to it: paragraphs, and the cells of its tables. */
export function readZones({ title, blocks }: SourceDocument): ZonedLine[] {
  const lines: ZonedLine[] =
    title === undefined ? [] : [{ zone: 'title', text: clean(title), place: NO_PLACE }];
  let before = 0;
  let tables = 0;
  let inTable = false;
  let read = 0;
  for (const block of blocks) {
    if (block.kind === 'break') {
      inTable = false;
      continue;
    }
    if (read > MOST_TEXT) break;
    const cells =
      block.kind === 'row'
        ? block.cells.filter(({ text, merged }) => merged !== true && text.trim() !== '')
        : [{ text: block.text, column: 0 }];
    read += cells.reduce((sum, { text }) => sum + text.length, 0);
    const fact = block.kind === 'row' && tables === 0 ? readFact(cells) : null;
    if (fact !== null) {
      lines.push({ zone: chooseZone(fact, before, tables, false), text: clean(fact), place: block.place });
      before += 1;
      continue;
    }
    if (block.kind === 'row' && cells.length > 1) {
      // The head of a table; one that goes on over a page begins with its head again.
      const heading = !inTable && cells.every(({ text }) => text.length <= LONGEST_TITLE);
      if (!inTable) tables += 1;
      inTable = true;
      for (const { text, column } of cells)
        lines.push({ zone: heading ? 'heading' : 'body', text: clean(text), place: block.place, column });
      continue;
    }
    for (const { text } of cells) {
      const isHeading = block.kind === 'paragraph' && block.heading === true;
      const zone = inTable ? 'body' : chooseZone(text, before, tables, isHeading);
      before += 1;
      lines.push({ zone, text: clean(text), place: block.place });
    }
  }
  return lines;
}

/** A row of a front sheet as a line: "Report to:" beside "Cabinet". */
function readFact(cells: readonly { readonly text: string }[]): string | null {
  const [label, value, ...more] = cells.map(({ text }) => text.trim());
  if (label === undefined || value === undefined || more.length > 0) return null;
  if (label.length > LONGEST_LABEL || !FACT.test(label) || FIELD.test(label) || value.endsWith(':'))
    return null;
  return `${label.replace(/\s*:$/, '')}: ${value}`;
}

function chooseZone(text: string, before: number, tables: number, isHeading: boolean): Zone {
  if (tables === 0 && before < TITLE_LINES && isTitle(text.trim())) return 'title';
  if (isHeading) return 'heading';
  return tables === 0 && before < INTRO_LINES ? 'intro' : 'body';
}

function isTitle(text: string): boolean {
  const isSentence = SENTENCE_END.test(text) && text.split(/\s+/).length > LONGEST_PHRASE;
  return text.length <= LONGEST_TITLE && !isSentence;
}

/** Markup that is left in a cell, and white space, folded. */
function clean(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
