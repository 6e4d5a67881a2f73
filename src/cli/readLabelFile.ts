import { basename } from 'node:path';
import { readLabels, type Label } from '../evaluation/readLabels.ts';
import { readSheet } from '../evaluation/readSheet.ts';
import { CommandFailure } from './commandFailure.ts';
import { readSettings } from './readSetup.ts';

/** Where a theme is first named in a file of labels. */
export interface NamedTheme {
  readonly theme: string;
  /** The file with its line, or with the row of headings. */
  readonly place: string;
}

/** Labels, and the themes that they name. */
export interface ReadLabelFile {
  readonly labels: readonly Label[];
  readonly named: readonly NamedTheme[];
}

/** Labels of a file: one JSON object a line, or a labelling sheet that was filled in. */
export async function readLabelFile(file: string): Promise<ReadLabelFile> {
  const text = await readSettings(file);
  const read = isSheet(file) ? readFilledSheet(file, text) : readLabelLines(file, text);
  if (read.labels.length === 0) {
    throw new CommandFailure(`${file}: ${isSheet(file) ? 'no row has a mark yet' : 'it holds no labels'}`);
  }
  return read;
}

export function isSheet(file: string): boolean {
  return file.toLowerCase().endsWith('.csv');
}

/** The coder of a sheet that names none is the name of its file. */
export function readFilledSheet(file: string, csv: string): ReadLabelFile {
  const { labels, problems } = readSheet(csv, basename(file).replace(/\.[^.]+$/, ''));
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: row ${String(first.row)}: ${first.message}`);
  const listed = labels.flatMap(({ yes, no, unsure }) => [
    ...yes,
    ...(typeof no === 'string' ? [] : no),
    ...unsure,
  ]);
  const themes = new Set(listed);
  return { labels, named: [...themes].map((theme) => ({ theme, place: `${file}: row 1` })) };
}

export function readLabelLines(file: string, jsonl: string): ReadLabelFile {
  const { labels, problems, named } = readLabels(jsonl);
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  return {
    labels,
    named: [...named].map(([theme, line]) => ({ theme, place: `${file}: line ${String(line)}` })),
  };
}
