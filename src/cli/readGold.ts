import { readGoldRecords, type GoldRecord } from '../evaluation/readGoldRecords.ts';
import type { Label } from '../evaluation/readLabels.ts';
import { CommandFailure } from './commandFailure.ts';
import { isSheet, readFilledSheet, readLabelLines } from './readLabelFile.ts';
import { readSettings } from './readSetup.ts';

/** What tags and readings are compared with. */
export interface Gold {
  readonly labels: readonly Label[];
  readonly records: readonly GoldRecord[];
}

/** Reads files of labels, filled-in sheets, and files of labelled records; which one a file is shows in itself. */
export async function readGold(files: readonly string[]): Promise<Gold> {
  const labels: Label[] = [];
  const records: GoldRecord[] = [];
  for (const file of files) {
    const read = readGoldFile(file, await readSettings(file));
    if (read.labels.length + read.records.length === 0) {
      throw new CommandFailure(`${file}: ${isSheet(file) ? 'no row has a mark yet' : 'empty'}`);
    }
    labels.push(...read.labels);
    records.push(...read.records);
  }
  return { labels, records };
}

function readGoldFile(file: string, text: string): Gold {
  if (isSheet(file)) return { labels: readFilledSheet(file, text), records: [] };
  if (holdsLabels(text)) return { labels: readLabelLines(file, text), records: [] };
  const { records, problems } = readGoldRecords(text);
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  return { labels: [], records };
}

/** A label names its coder; a record does not. What is neither is taken for a label, and named as a bad one. */
function holdsLabels(jsonl: string): boolean {
  const line = jsonl.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return /"coder"\s*:/.test(line) || !/"text"\s*:/.test(line);
}
