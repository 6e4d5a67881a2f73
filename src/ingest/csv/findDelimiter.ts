/** What parts the cells of a row, likeliest first where two fit equally well. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So much of a file tells. */
const SAMPLE = 65_536;

/**
 * The separator that most rows agree on: of each, how many rows have as many cells as most rows have, counted outside
 * quotes; a comma where none parts anything.
 */
export function findDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = { delimiter: ',', agreeing: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const cells of countCells(sample, delimiter)) counts.set(cells, (counts.get(cells) ?? 0) + 1);
    for (const [cells, rows] of counts) {
      // Rows that agree on many cells say more than rows that agree on two.
      const agreeing = cells < 2 ? 0 : rows * Math.log2(cells);
      if (agreeing > best.agreeing) best = { delimiter, agreeing };
    }
  }
  return best.delimiter;
}

/** Rows that tell: fewer may agree by chance. */
const MIN_ROWS = 3;
const MIN_CELLS = 3;
/** … and a line of headings is no longer, in characters a cell. */
const MAX_HEADING = 60;

/**
 * Whether a text without tabs holds separated values though its name does not say so: all its rows have as many cells,
 * at least three, and the first holds words that may be headings.
 */
export function isSeparated(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\t')) return false;
  const delimiter = findDelimiter(sample);
  // A sample that was cut ends in the middle of a row.
  const counts = countCells(sample.trimEnd(), delimiter);
  if (text.length > SAMPLE) counts.pop();
  const [cells = 0] = counts;
  const headings = (/^\uFEFF?[^\r\n]*/.exec(sample)?.[0] ?? '').split(delimiter);
  return (
    delimiter !== '|' &&
    counts.length >= MIN_ROWS &&
    cells >= MIN_CELLS &&
    counts.every((count) => count === cells) &&
    headings.every((heading) => heading.length <= MAX_HEADING && !/[.!?]$/.test(heading.trim()))
  );
}

function isDelimiter(letter: string): boolean {
  return (DELIMITERS as readonly string[]).includes(letter);
}

/** How many cells each row has; what stands in quotes parts nothing. */
function countCells(text: string, delimiter: string): number[] {
  const rows: number[] = [];
  let cells = 1;
  let quoted = false;
  let fresh = true;
  for (const letter of text) {
    if (quoted) quoted = letter !== '"';
    else if (letter === '"' && fresh) quoted = true;
    else if (letter === delimiter) cells += 1;
    else if (letter === '\n') {
      rows.push(cells);
      cells = 1;
    }
    // A quote opens only where a cell may begin; a doubled one inside closes and opens again.
    fresh = letter === '\n' || letter === '"' || isDelimiter(letter);
  }
  rows.push(cells);
  return rows;
}
