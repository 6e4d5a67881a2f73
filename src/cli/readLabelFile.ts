import { basename } from 'node:path';
import { readLabels, type Label } from '../evaluation/readLabels.ts';
import { readSheet } from '../evaluation/readSheet.ts';
import { CommandFailure } from './commandFailure.ts';
import { readSettings } from './readSetup.ts';

/** Labels of a file: one JSON object a line, or a labelling sheet that was filled in. */
export async function readLabelFile(file: string): Promise<Label[]> {
  const text = await readSettings(file);
  const labels = isSheet(file) ? readFilledSheet(file, text) : readLabelLines(file, text);
  if (labels.length === 0) {
    throw new CommandFailure(`${file}: ${isSheet(file) ? 'no row has a mark yet' : 'it holds no labels'}`);
  }
  return labels;
}

export function isSheet(file: string): boolean {
  return file.toLowerCase().endsWith('.csv');
}

/** The coder of a sheet that names none is the name of its file. */
export function readFilledSheet(file: string, csv: string): Label[] {
  const { labels, problems } = readSheet(csv, basename(file).replace(/\.[^.]+$/, ''));
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: row ${String(first.row)}: ${first.message}`);
  return labels;
}

export function readLabelLines(file: string, jsonl: string): Label[] {
  const { labels, problems } = readLabels(jsonl);
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  return labels;
}
