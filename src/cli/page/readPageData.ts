import { join } from 'node:path';
import { halfOf, type Half } from '../../evaluation/splitCouncils.ts';
import { makePageData } from '../../page/makePageData.ts';
import type { PageData } from '../../page/pageData.ts';
import { listChanged, type PageSetup } from '../../page/pageSetup.ts';
import { VERSION } from '../../page/version.ts';
import type { Effects } from '../effects.ts';
import { readGold } from '../readGold.ts';
import { openSession, type Session } from '../openSession.ts';
import type { SessionOptions } from '../options.ts';
import { readSettings, readSetupTexts } from '../readSetup.ts';
import type { ExitCode } from '../runProgram.ts';

export interface PageDataRead {
  readonly data: PageData;
  /** With what the page reads documents of its reader's own. */
  readonly setup: PageSetup;
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
  const { labels, records } = await readGold(
    ['labels.jsonl', 'records.jsonl', 'other-councils-labels.jsonl'].map((name) => join(gold, name)),
  );
  const restated = await openRestated(join(gold, 'other-councils.jsonl'), options, effects);
  const corrects = session.records.some(({ corrections }) => corrections.length > 0);
  const alone = corrects
    ? await openSession(inputs, { ...options, corrections: false, quiet: true }, effects)
    : null;
  const data = makePageData({
    version: VERSION,
    asOf: options.asOf ?? null,
    inputs: session.inputs,
    documents: session.documents,
    records: session.records,
    recurring: session.recurring,
    codebook: session.setup.codebook,
    accuracy: {
      sets: [
        { name: 'these documents', use: OWN_USE, records: session.records },
        ...halves.map(({ half, use }) => ({
          name: `other councils, restated, ${half} half`,
          use,
          records: restated.records.filter(({ council }) => council !== null && halfOf(council) === half),
        })),
      ],
      labels,
      gold: records,
      records: session.records,
      alone: alone?.records ?? null,
    },
  });
  return { data, setup: await readPageSetup(session, options, effects), exitCode: session.exitCode };
}

async function readPageSetup(
  session: Session,
  options: SessionOptions,
  effects: Effects,
): Promise<PageSetup> {
  const { codebook, owners } = await readSetupTexts(options, effects);
  return {
    codebook: codebook.text,
    owners: owners.text,
    councils: await readSettings(join(effects.corpusFolder, 'councils.csv')),
    asOf: options.asOf ?? null,
    alone: listChanged(session.annotated, session.records),
  };
}

const OWN_USE = 'The codebook was tuned on the shipped documents: expect less on others.';

/** The other councils were halved before any of them was read. */
const halves: readonly { half: Half; use: string }[] = [
  {
    half: 'working',
    use: 'Recommendations of other councils, restated in plain words. The codebook was tuned on this half too.',
  },
  {
    half: 'scoring-only',
    use: 'Recommendations of other councils, restated in plain words. The texts of this half were never looked at while tuning; its overall figure was printed now and then.',
  },
];

function openRestated(file: string, options: SessionOptions, effects: Effects): Promise<Session> {
  const described = ['council', 'body', 'kind', 'year', 'only'];
  const plain = Object.fromEntries(Object.entries(options).filter(([key]) => !described.includes(key)));
  return openSession([file], { ...plain, corrections: options.corrections, quiet: true }, effects);
}
