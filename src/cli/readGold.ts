import { readGoldRecords, type GoldRecord } from '../evaluation/readGoldRecords.ts';
import { readLabels, type Label } from '../evaluation/readLabels.ts';
import { CommandFailure } from './commandFailure.ts';
import { readSettings } from './readSetup.ts';

/** What tags and readings are compared with. */
export interface Gold {
  readonly labels: readonly Label[];
  readonly records: readonly GoldRecord[];
}

/** Reads files of labels and files of labelled records; which one a file is shows in its first line. */
export async function readGold(files: readonly string[]): Promise<Gold> {
  const labels: Label[] = [];
  const records: GoldRecord[] = [];
  for (const file of files) {
    const jsonl = await readSettings(file);
    const { problems, ...read } = holdsLabels(jsonl)
      ? { ...readLabels(jsonl), records: [] }
      : { ...readGoldRecords(jsonl), labels: [] };
    const [first] = problems;
    if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
    if (read.labels.length + read.records.length === 0) throw new CommandFailure(`${file}: empty`);
    labels.push(...read.labels);
    records.push(...read.records);
  }
  return { labels, records };
}

/** A label names its coder; a record does not. What is neither is taken for a label, and named as a bad one. */
function holdsLabels(jsonl: string): boolean {
  const line = jsonl.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return /"coder"\s*:/.test(line) || !/"text"\s*:/.test(line);
}
