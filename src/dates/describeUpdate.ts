import type { Update } from '../model.ts';
import { findIntervals } from './findIntervals.ts';
import { MONTH } from './monthNames.ts';

/** A month or season with a word of time before it, but no year: "in June", "over the summer". */
const YEARLESS = new RegExp(
  `(?<!\\p{L})(?:in|by|from|since|until|during|over|on|of|early|mid|late|end)[\\s-]{1,4}(?:the\\s{1,4})?(?:\\d{1,2}(?:st|nd|rd|th)?\\s{1,4})?(?:${MONTH}|spring|summer|autumn|winter)(?!\\p{L})`,
  'iu',
);
/** An amount of money, a share, or a number of a thousand and more written with its comma. */
const AMOUNT =
  /[£$€]\s?\d|\d\s?(?:%|per\s?cent(?!\p{L})|percentage points?|(?:million|billion|[mk]n?)(?![\p{L}\d]))|\d,\d{3}(?!\d)/iu;
/** A number that counts things: "31 investigations", not the number of a thing ("recommendation 1", "stage 3"). */
const COUNT =
  /(?<![\p{L}\d.,/#:-])(?<label>(?:\p{L}[\p{L}.]*\s{1,4})?)\d{1,6}(?:\.\d+)?\s{1,4}(?<what>\p{Ll}{3,})/gu;
const NUMBERED =
  /^(?:recommendations?|actions?|items?|periods?|stages?|phases?|steps?|sections?|appendix|annex|part|parts|options?|tiers?|levels?|priority|version|page|table|figure|kloe|workstreams?|tranche|month|week|year|day|key|chapter|schedule|class|grade|band|room|ward|ref|no|number|q|quarter)\.?$/i;
/** "periods 2, 3 and 4" numbers three periods as "period 2" does one. */
const LIST = /(\d{1,6})(?:\s{0,2},\s{0,2}\d{1,6}){0,8}\s{0,2}(?:,|and|or|to|&|–|-)\s{0,2}\d{1,6}(?!\d)/g;
/** After a number that counts nothing: "as in 12 above", "KPI 7 has". */
const LINKING =
  /^(?:and|the|above|below|is|was|are|were|for|has|have|had|will|can|also|with|which|that|into)$/;

/** An update with whether its text holds a figure (an amount, a share, a count) and whether it names a time. */
export function describeUpdate(update: Update): Update {
  const intervals = findIntervals(update.text);
  return {
    ...update,
    holdsFigure: holdsFigure(blankOut(update.text, intervals)),
    // A bare year stands in names too ("Vision 2030").
    holdsDate: intervals.some(({ start }) => start.length > 4) || YEARLESS.test(update.text),
  };
}

/** The text with its times and web addresses, whose digits count nothing, as spaces. */
function blankOut(text: string, intervals: readonly { readonly at: number; readonly to: number }[]): string {
  let out = '';
  let last = 0;
  for (const { at, to } of intervals) {
    out += text.slice(last, at) + ' '.repeat(to - at);
    last = to;
  }
  return (out + text.slice(last)).replace(/https?:\S+|www\.\S+/g, ' ');
}

function holdsFigure(text: string): boolean {
  if (AMOUNT.test(text)) return true;
  return [...text.replace(LIST, '$1').matchAll(COUNT)].some(({ groups }) => {
    const label = (groups?.['label'] ?? '').trim();
    return !NUMBERED.test(label) && !LINKING.test(groups?.['what'] ?? '');
  });
}
