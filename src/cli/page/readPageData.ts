import { join } from 'node:path';
import { readLabels } from '../../evaluation/readLabels.ts';
import { makePageData } from '../../page/makePageData.ts';
import type { PageData } from '../../page/pageData.ts';
import { VERSION } from '../../page/version.ts';
import { readSettings } from '../readSetup.ts';
import type { Effects } from '../effects.ts';
import { openSession, type Session } from '../openSession.ts';
import type { SessionOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';

export interface PageDataRead {
  readonly data: PageData;
  readonly exitCode: ExitCode;
}

/** Analyses the inputs, or the shipped corpus when there are none, into what the page loads. */
export async function readPageData(
  inputs: readonly string[],
  options: SessionOptions,
  effects: Effects,
): Promise<PageDataRead> {
  const session = await openSession(inputs, options, effects);
  const gold = join(effects.corpusFolder, 'gold');
  const [own, others] = await Promise.all(
    ['labels.jsonl', 'other-councils-labels.jsonl'].map(
      async (name) => readLabels(await readSettings(join(gold, name))).labels,
    ),
  );
  const known = new Set(session.records.map(({ id }) => id));
  const ownLabels = (own ?? []).filter(({ recommendation }) => known.has(recommendation));
  const restated = await openRestated(join(gold, 'other-councils.jsonl'), options, effects);
  const data = makePageData({
    version: VERSION,
    inputs: session.inputs,
    documents: session.documents,
    records: session.records,
    recurring: session.recurring,
    codebook: session.setup.codebook,
    sets: [
      { name: 'these documents', records: session.records },
      { name: 'other councils, restated', records: restated.records },
    ],
    labels: [...ownLabels, ...(others ?? [])],
  });
  return { data, exitCode: session.exitCode };
}

function openRestated(file: string, options: SessionOptions, effects: Effects): Promise<Session> {
  const described = ['council', 'kind', 'year', 'only'];
  const plain = Object.fromEntries(Object.entries(options).filter(([key]) => !described.includes(key)));
  return openSession([file], { ...plain, corrections: options.corrections, quiet: true }, effects);
}
