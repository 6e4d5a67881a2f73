import type { SourceBlock } from '../model.ts';
import { findTermKey } from './findTermKey.ts';
import type { Calendar } from './notations.ts';
import { readUpdates } from './readUpdates.ts';
import type { TimeContext } from './timeContext.ts';

/** "Q3 2023/24", "Q3 for 23/24": the document counts its quarters in financial years. */
const FINANCIAL_QUARTER =
  /(?<![\p{L}\d])(?:Q|quarter\s{0,2})[1-4][\s,(:-]{0,3}(?:(?:of|for|in)\s{1,2})?(?:FY\s{0,2})?(?:20)?\d\d\s{0,1}[/–-]\s{0,1}(?:20)?\d\d(?!\d)/iu;

/**
 * What the timescales of a document rest on: its key to terms, how it counts quarters, and the given day. `heard` is
 * what its records report since, which must move no deadline.
 */
export function findTimeContext(
  blocks: readonly SourceBlock[],
  from: string | null,
  heard: readonly string[] = [],
): TimeContext {
  const known = new Set(heard.flatMap(splitSentences));
  const calendar: Calendar = blocks.some((block) =>
    textsOf(block).some(
      (text) =>
        FINANCIAL_QUARTER.test(text) &&
        splitSentences(readUpdates(text).rest ?? '').some(
          (sentence) => FINANCIAL_QUARTER.test(sentence) && !known.has(sentence),
        ),
    ),
  )
    ? 'financial'
    : 'calendar';
  return { from, calendar, terms: findTermKey(blocks, calendar) };
}

function splitSentences(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/[.;!?]\s/)
    .map((sentence) => sentence.replace(/^\W+|\W+$/g, ''));
}

function textsOf(block: SourceBlock): string[] {
  if (block.kind === 'break') return [];
  return block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text);
}
