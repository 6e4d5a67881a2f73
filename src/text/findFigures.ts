/** A figure as printed; offsets are UTF-16 code units of the text, end exclusive. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An amount of money, with its scale. */
const MONEY = /£\s?\d[\d,.]*\d?(?:\s?(?:k|m|bn|million|billion|thousand)\b)?/giu;
/** A share. */
const SHARE = /(?<![\w.,£/-])\d[\d,.]*\s?(?:%|per cent\b|percent\b|percentage points?\b)/giu;
/** A number with what it counts. */
const COUNT =
  /(?<![\w.,£/#-])(\d[\d,]*) (?:out of|of) (?:the )?\d[\d,]*\b|(?<![\w.,£/#-])(\d[\d,]*) (\p{Ll}{3,})/gu;

/** What stands before a number that only names something: "section 114", "phase 2", "recommendation 4". */
const NAMING =
  /(?:recommendations?|sections?|phases?|pages?|items?|actions?|appendix|articles?|paragraphs?|stages?|tiers?|levels?|versions?|quarters?|parts?|tables?|figures?|weeks?|days?|no\.?|points?|schedules?|years?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) $/iu;
/** What a number is followed by that is a time or a date, or no thing at all. */
const NO_THING = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec month months week weeks day days year years hour hours minute minutes and the for with from ' +
    'this that was were has have had will are onwards quarter financial municipal'
  ).split(' '),
);
/** A whole number that is as likely a year. */
const YEAR = /^(?:19|20)\d\d$/u;
/** How far a naming word is looked for before a number. */
const BEFORE = 20;

/**
 * The figures of a text: amounts of money, shares, and numbers with what they count. Dates, years, durations and the
 * numbers of sections and recommendations are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  const add = (start: number, words: string): void => {
    const trimmed = words.replace(/[.,\s]+$/u, '');
    found.push({ start, end: start + trimmed.length, text: trimmed });
  };
  for (const pattern of [MONEY, SHARE])
    for (const match of text.matchAll(pattern)) add(match.index, match[0]);
  for (const match of text.matchAll(COUNT)) {
    const [words, , number, noun] = match;
    const isNamed = NAMING.test(text.slice(Math.max(0, match.index - BEFORE), match.index));
    if (isNamed || (number !== undefined && YEAR.test(number)) || NO_THING.has(noun ?? '')) continue;
    add(match.index, words);
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((figure) => {
      const isApart = figure.start >= end;
      if (isApart) end = figure.end;
      return isApart;
    });
}
