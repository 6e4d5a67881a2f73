import { readWords } from '../text/words.ts';

/** How well a text fits each of a table's columns, judged by what those columns hold elsewhere. */
export interface ColumnModel {
  /** The log probability of the column given the text, between -4 (another column's) and 0 (surely this one's). */
  fit(text: string, slot: number): number;
}

/** Words of a cell that are looked at: the opening says which column it is, and a long cell must not outvote a short one. */
const WORDS_READ = 40;
/** Cells from which a column is known well enough to be asked. */
const MIN_CELLS = 4;

interface Column {
  cells: number;
  readonly presence: Map<string, number>;
  readonly lengths: number[];
}

/** Least fit: one odd cell must not outweigh the rest of its row. */
const LEAST_FIT = -4;
/** A column of which nothing is known, in a table of which something is. */
const UNKNOWN_FIT = -1;

/**
 * Trained on the rows whose columns are not in doubt. A column's score for a text is the log likelihood of
 * its words (naive Bayes over presence, add-half smoothing, over the root of their number, since they are not
 * independent) plus that of its length (normal in the logarithm). A text that was itself learned is left out
 * of its column while it is scored, or it would always speak for where it stands.
 */
export function buildColumnModel(rows: readonly (readonly string[])[], slots: number): ColumnModel {
  const columns = Array.from({ length: slots }, (): Column => ({
    cells: 0,
    presence: new Map(),
    lengths: [],
  }));
  const learned = new Map<string, number>();
  for (const row of rows) {
    for (const [slot, text] of row.entries()) {
      const column = columns[slot];
      if (!column || text === '') continue;
      learn(column, text);
      learned.set(text, slot);
    }
  }
  const lengths = columns.map((column) => describe(column.lengths));
  const known = columns.flatMap((column, slot) => (column.cells >= MIN_CELLS ? [slot] : []));
  const score = (words: readonly string[], length: number, slot: number, own: boolean): number => {
    const column = columns[slot];
    const normal = lengths[slot];
    if (!column || !normal) return LEAST_FIT;
    const less = own ? 1 : 0;
    let sum = 0;
    for (const word of words)
      sum += Math.log(((column.presence.get(word) ?? 0) - less + 0.5) / (column.cells - less + 1));
    return sum / Math.sqrt(words.length) + density(length, normal);
  };
  /** The fit of a text in each column that is known, or null where its words say nothing. */
  const fitAll = (text: string): ReadonlyMap<number, number> | null => {
    const words = [...new Set(openingWords(text))];
    if (words.length === 0) return null;
    const home = learned.get(text);
    const length = Math.log(text.length);
    const scores = known.map((candidate) => score(words, length, candidate, candidate === home));
    const top = Math.max(...scores);
    const total = top + Math.log(scores.reduce((sum, value) => sum + Math.exp(value - top), 0));
    return new Map(known.map((slot, at) => [slot, Math.max(LEAST_FIT, (scores[at] ?? LEAST_FIT) - total)]));
  };
  // A cell is asked about column by column, and each answer needs all columns.
  let last: { readonly text: string; readonly fits: ReadonlyMap<number, number> | null } | null = null;
  return {
    fit(text, slot) {
      if (known.length === 0) return 0;
      if (last?.text !== text) last = { text, fits: fitAll(text) };
      return last.fits === null ? 0 : (last.fits.get(slot) ?? UNKNOWN_FIT);
    },
  };
}

function learn(column: Column, text: string): void {
  column.cells += 1;
  column.lengths.push(Math.log(text.length));
  for (const word of new Set(openingWords(text)))
    column.presence.set(word, (column.presence.get(word) ?? 0) + 1);
}

interface Normal {
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and deviation, the latter at least 0.3: a column of equal lengths must not shut out the next cell. */
function describe(values: readonly number[]): Normal {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, deviation: Math.max(0.3, Math.sqrt(variance)) };
}

function density(value: number, { mean, deviation }: Normal): number {
  return -0.5 * ((value - mean) / deviation) ** 2 - Math.log(deviation);
}

function openingWords(text: string): string[] {
  return readWords(text).slice(0, WORDS_READ);
}
