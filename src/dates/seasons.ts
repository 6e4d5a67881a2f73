/** First and last month of a part of the year, January being 1; past 12 they run into the next year. */
export type Months = readonly [number, number];

const SEASONS: Readonly<Record<string, Months>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 14],
};
const TERMS: Readonly<Record<string, Months>> = { spring: [1, 4], summer: [4, 7], autumn: [9, 12] };
/** Councils and schools rest from late July to the end of August. */
const SUMMER_BREAK: Months = [7, 8];
/** Feasts that plans name; Easter falls in March or April. */
const FEASTS: Readonly<Record<string, Months>> = {
  christmas: [12, 12],
  'new year': [1, 1],
  easter: [3, 4],
};
const BREAK = 'recess|break|holidays?|vacation';

/** A season, a school term or the summer break, as a part of a regular expression without capturing groups. */
export const SEASON = `(?:spring|summer|autumn|winter)(?:\\s{1,4}(?:term|${BREAK}))?`;
/** A feast likewise. */
export const FEAST = `(?:christmas|new\\s{1,4}year|easter)(?:\\s{1,4}(?:${BREAK}))?`;

/** The months of what `SEASON` matches. */
export function readSeason(printed: string): Months | undefined {
  const [name = '', what] = printed.toLowerCase().split(/\s+/);
  if (what === 'term') return TERMS[name] ?? SEASONS[name];
  return what !== undefined && name === 'summer' ? SUMMER_BREAK : SEASONS[name];
}

/** The months of what `FEAST` matches. */
export function readFeast(printed: string): Months | undefined {
  const name = printed.toLowerCase().replace(/\s+/g, ' ');
  return Object.entries(FEASTS).find(([feast]) => name.startsWith(feast))?.[1];
}
