/** What is opened in a document: one of its records, or one line. */
export interface DocumentTarget {
  readonly record: string | null;
  readonly line: number | null;
}

/** A line as the address names it. */
export function lineTarget(line: number): string {
  return `line ${String(line)}`;
}

export function readTarget(open: string | null): DocumentTarget {
  const line = /^line (\d+)$/.exec(open ?? '')?.[1];
  return line === undefined ? { record: open, line: null } : { record: null, line: Number(line) };
}
