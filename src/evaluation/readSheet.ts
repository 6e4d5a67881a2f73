import Papa from 'papaparse';
import type { Label } from './readLabels.ts';

/** A cell of a sheet that cannot be read; rows count as a spreadsheet numbers them. */
export interface SheetProblem {
  readonly row: number;
  readonly message: string;
}

/** Columns that are no themes. `coder` may be added, where several people fill in one sheet. */
const described = new Set([
  ...['id', 'council', 'text', 'findings', 'primary', 'comment', 'coder'],
  // Of a sheet for answers.
  ...['side', 'response', 'progress', 'updates', 'actions', 'referred'],
]);
const yesMarks = new Set(['1', 'x', 'yes', 'y', 'true', '✓', '✔']);
const noMarks = new Set(['0', 'no', 'n', 'false', '-']);
const openMark = '?';
/** In the column of the main theme: the row was read, and none of the themes fits. */
const noneMark = 'none';

/**
 * Reads a labelling sheet that a person filled in: one label for each row with at least one mark. In such a row an
 * empty cell is a no and `?` leaves the theme open; a row without any mark has not been read and gives no label. A
 * column without any mark was not asked about: its theme stays open, but where a row says that none fits.
 * `coder` is who filled it in, where the sheet does not say so row by row. Without a column `side`, it is about what is
 * asked.
 */
export function readSheet(csv: string, coder: string): { labels: Label[]; problems: SheetProblem[] } {
  const { data } = Papa.parse(csv.replace(/^\uFEFF/u, ''));
  const headings = (data[0] ?? []).map((heading) => heading.trim());
  if (!headings.includes('id'))
    return { labels: [], problems: [{ row: 1, message: 'there is no column id' }] };
  const columns = findThemeColumns(headings, data.slice(1));
  const labels: Label[] = [];
  const problems: SheetProblem[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of data.slice(1).entries()) {
    const row = index + 2;
    const read = readRow(headings, columns, cells, coder);
    if (typeof read === 'string') problems.push({ row, message: read });
    else if (read !== null) {
      const key = `${read.side} ${read.coder} ${read.recommendation}`;
      if (seen.has(key)) problems.push({ row, message: `${read.recommendation} stands twice` });
      seen.add(key);
      labels.push(read);
    }
  }
  return { labels, problems };
}

/** A column of a theme; `used` where a row has a mark in it, or names it as the main theme. */
interface ThemeColumn {
  readonly theme: string;
  readonly at: number;
  readonly used: boolean;
}

function findThemeColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ThemeColumn[] {
  const primary = headings.indexOf('primary');
  return headings.flatMap((theme, at) => {
    if (theme === '' || described.has(theme)) return [];
    const used = rows.some((cells) => (cells[at] ?? '').trim() !== '' || cells[primary]?.trim() === theme);
    return [{ theme, at, used }];
  });
}

/** The label of one row, why it is none, or null where nobody has read it yet. */
function readRow(
  headings: readonly string[],
  columns: readonly ThemeColumn[],
  cells: readonly string[],
  coder: string,
): Label | string | null {
  const cellOf = (heading: string): string => (cells[headings.indexOf(heading)] ?? '').trim();
  const marks = columns.map((column) => ({ ...column, mark: (cells[column.at] ?? '').trim().toLowerCase() }));
  const primary = cellOf('primary');
  if (primary === '' && marks.every(({ mark }) => mark === '')) return null;
  const bad = marks.find(
    ({ mark }) => mark !== '' && mark !== openMark && !yesMarks.has(mark) && !noMarks.has(mark),
  );
  if (bad) return `${bad.theme}: "${bad.mark}" is no mark (1, x or yes; 0 or no; ?)`;
  const id = unescape(cellOf('id'));
  if (id === '') return 'the row has marks and no id';
  const side = cellOf('side').toLowerCase() || 'asked';
  if (side !== 'asked' && side !== 'answered') return `side: "${side}" is neither asked nor answered`;
  const fitsNone = primary.toLowerCase() === noneMark;
  const hasPrimary = primary !== '' && !fitsNone;
  const main = marks.find(({ theme }) => theme === primary);
  if (hasPrimary && !main) return `primary: "${primary}" is none of the themes`;
  if (main && noMarks.has(main.mark)) return `primary: ${primary} is marked as a no`;
  const yes = marks.filter(({ theme, mark }) => yesMarks.has(mark) || theme === main?.theme);
  const open = marks.filter((one) => one.mark === openMark && !yes.includes(one));
  return {
    recommendation: id,
    coder: cellOf('coder') || coder,
    side,
    yes: yes.map(({ theme }) => theme),
    // Named one by one: a theme that the sheet does not ask about stays open.
    no: marks
      .filter((one) => (one.used || fitsNone) && !yes.includes(one) && !open.includes(one))
      .map(({ theme }) => theme),
    unsure: open.map(({ theme }) => theme),
    primary: main?.theme ?? null,
    ...(cellOf('comment') === '' ? {} : { comment: unescape(cellOf('comment')) }),
  };
}

/** The apostrophe that keeps a spreadsheet from running a text as a formula is not part of it. */
function unescape(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '');
}
