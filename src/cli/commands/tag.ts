import type { Effects } from '../effects.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import { readLines, sniffInput } from '../readLines.ts';
import type { ExitCode } from '../runProgram.ts';
import { renderNamedTable, type TableName } from '../tables.ts';
import { tagLines } from '../tagLines.ts';
import { writeWhole } from '../writeOutput.ts';

export interface TagOptions extends SharedOptions {
  readonly table: TableName;
}

/** Extracts and tags; lines of JSON in are lines of JSON out, one by one. */
export async function runTag(
  inputs: readonly string[],
  options: TagOptions,
  effects: Effects,
): Promise<ExitCode> {
  const streams = options.format === 'jsonl' && options.table === 'recommendations';
  if (streams && inputs.length === 1 && inputs[0] === '-') {
    const { kind, chunks } = await sniffInput(effects.readInput());
    if (kind === 'lines') return tagLines(readLines(chunks), options, effects);
    return tagInputs(inputs, options, { ...effects, readInput: () => chunks });
  }
  return tagInputs(inputs, options, effects);
}

async function tagInputs(
  inputs: readonly string[],
  options: TagOptions,
  effects: Effects,
): Promise<ExitCode> {
  const session = await openSession(inputs, options, effects);
  const { records, documents, filters, setup } = session;
  const text = renderNamedTable(
    options.table,
    { records, documents, filters, themes: setup.codebook.themes },
    options.format,
  );
  await writeWhole(text, options.out, effects);
  return session.exitCode;
}
