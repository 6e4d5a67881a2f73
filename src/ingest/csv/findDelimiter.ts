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
