import Papa from 'papaparse';

/** What the program itself writes into a labelling sheet. */
const written = new Set([
  ...['id', 'council', 'text', 'findings', 'side'],
  ...['response', 'progress', 'updates', 'actions', 'referred'],
]);

/** Whether a file is a labelling sheet in which nobody has written yet: no mark, no comment, no column of their own. */
export function isUntouchedSheet(csv: string): boolean {
  const { data } = Papa.parse(csv.replace(/^\uFEFF/u, ''));
  const [headings = [], ...rows] = data;
  if (headings[0]?.trim() !== 'id') return false;
  return rows.every((cells) =>
    cells.every((cell, at) => cell.trim() === '' || written.has(headings[at]?.trim() ?? '')),
  );
}
