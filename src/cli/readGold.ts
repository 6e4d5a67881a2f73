import type { LabelledPair } from '../evaluation/measurePairs.ts';
import { readGoldRecords, type GoldRecord } from '../evaluation/readGoldRecords.ts';
import type { Label } from '../evaluation/readLabels.ts';
import { readPairs } from '../evaluation/readPairs.ts';
import { CommandFailure } from './commandFailure.ts';
import { isSheet, readFilledSheet, readLabelLines, type NamedTheme } from './readLabelFile.ts';
import { readSettings } from './readSetup.ts';

/** What tags and readings are compared with. */
export interface Gold {
  readonly labels: readonly Label[];
  readonly records: readonly GoldRecord[];
  readonly pairs: readonly LabelledPair[];
  /** The themes that the labels name. */
  readonly named: readonly NamedTheme[];
}

/** Reads files of labels, filled-in sheets, and files of labelled records or pairs; which one a file is shows in itself. */
export async function readGold(files: readonly string[]): Promise<Gold> {
  const read: Gold[] = [];
  for (const file of files) {
    const one = readGoldFile(file, await readSettings(file));
    if (one.labels.length + one.records.length + one.pairs.length === 0)
      throw new CommandFailure(`${file}: ${isSheet(file) ? 'no row has a mark yet' : 'empty'}`);
    read.push(one);
  }
  return {
    labels: read.flatMap(({ labels }) => labels),
    records: read.flatMap(({ records }) => records),
    pairs: read.flatMap(({ pairs }) => pairs),
    named: read.flatMap(({ named }) => named),
  };
}

function readGoldFile(file: string, text: string): Gold {
  const empty: Gold = { labels: [], records: [], pairs: [], named: [] };
  if (isSheet(file)) return { ...empty, ...readFilledSheet(file, text) };
  if (holdsPairs(text)) {
    const { pairs, problems } = readPairs(text);
    return { ...empty, pairs: orFail(file, problems, pairs) };
  }
  if (holdsLabels(text)) return { ...empty, ...readLabelLines(file, text) };
  const { records, problems } = readGoldRecords(text);
  return { ...empty, records: orFail(file, problems, records) };
}

function orFail<T>(
  file: string,
  [first]: readonly { readonly line: number; readonly message: string }[],
  value: T,
): T {
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  return value;
}

function holdsPairs(jsonl: string): boolean {
  return /"pair"\s*:/.test(jsonl.split('\n').find((candidate) => candidate.trim() !== '') ?? '');
}

/** A label names its coder; a record does not. What is neither is taken for a label, and named as a bad one. */
function holdsLabels(jsonl: string): boolean {
  const line = jsonl.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return /"coder"\s*:/.test(line) || !/"text"\s*:/.test(line);
}
