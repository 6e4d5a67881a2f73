import { isHeading, type Item } from './findItems.ts';
import { findSection } from './findSection.ts';
import type { Line } from './listLines.ts';
import { readMark } from './readMark.ts';
import { readTail } from './readTails.ts';

/** So many items of a text, and at least so many in number, end in who does them and when. */
const MIN_SHARE = 0.6;
const MIN_ITEMS = 2;

/**
 * The items of a review's text that say nowhere that they are recommended, where most of all marked lines end in an owner
 * and a date: the plan of an annual governance statement ("• Review reserves – Director of Finance – March 2033").
 */
export function findAssigned(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let marked = 0;
  let section: string | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = readMark(line.text);
    if (!mark) {
      if (line.apart && isHeading(line)) section = index === 0 ? null : findSection(lines, index);
      continue;
    }
    marked += 1;
    if (readTail(mark.rest)) items.push({ mark, line, section, more: [] });
  }
  return items.length >= MIN_ITEMS && items.length >= MIN_SHARE * marked ? items : [];
}
