import { join } from 'node:path';
import { addCounts, measureF1 } from '../evaluation/counts.ts';
import { decideTogether, readVote, type EvaluatedTheme } from '../evaluation/decideLabels.ts';
import type { Label } from '../evaluation/readLabels.ts';
import { groupLabels } from '../evaluation/scoreRecord.ts';
import { isForScoringOnly } from '../evaluation/splitCouncils.ts';
import { learnThemes, type Learned, type LearningExample } from '../learning/learnThemes.ts';
import type { Recommendation } from '../model.ts';
import { countOf } from '../outputs/countOf.ts';
import type { Codebook } from '../themes/codebook.ts';
import { CommandFailure } from './commandFailure.ts';
import type { Effects } from './effects.ts';
import type { Taught } from './extendRecord.ts';
import { openSession } from './openSession.ts';
import type { SharedOptions } from './options.ts';
import { readLabelFile } from './readLabelFile.ts';
import { warnOfStale } from './warnOfStale.ts';
import { warnOfMisspelt, warnOfUnknownIds } from './warnOfUnknown.ts';

/** What was learned from labels, and from how many recommendations. */
export interface LearnedLabels extends Taught {
  readonly examples: number;
}

/**
 * Learns from files of labels. The recommendations that they name are looked for in what is tagged, then in the
 * shipped corpus and the other councils, of which those for scoring only are left out.
 */
export async function learnFromLabels(
  files: readonly string[],
  records: readonly Recommendation[],
  codebook: Codebook,
  options: SharedOptions,
  effects: Effects,
): Promise<LearnedLabels> {
  const read = await Promise.all(files.map(readLabelFile));
  const labels = read.flatMap((file) => file.labels);
  warnOfMisspelt(
    read.flatMap(({ named }) => named),
    codebook.themes,
    options,
    effects,
  );
  warnOfStale(labels, codebook.version, options, effects);
  const asked = labels.filter(({ side }) => side === 'asked');
  const ids = new Set(asked.map((label) => label.recommendation));
  const { known, unknown: lost } = await findLabelled(ids, records, options, effects);
  if (known.length === 0)
    throw new CommandFailure(`the labels name none of these recommendations: ${files.join(', ')}`);
  warnOfUnknownIds(lost, ids.size, 'nothing was learned from them', options, effects);
  const unknown = [...new Set(asked.flatMap(({ yes }) => yes))]
    .filter((id) => !codebook.themes.some((theme) => theme.id === id))
    .sort();
  const themes = [...codebook.themes, ...unknown.map((id) => ({ id, core: false }))];
  const byRecord = groupLabels(asked);
  const examples = known.map((record): LearningExample => ({
    text: record.text,
    group: record.council ?? record.document,
    tagged: new Set(record.themes.asked.map(({ id }) => id)),
    votes: readVotes(byRecord.get(`asked ${record.id}`) ?? [], themes),
  }));
  const learned = learnThemes(
    examples,
    themes.map(({ id }) => id),
  );
  if (!options.quiet) effects.writeNotice(`council-themes: ${describeLearned(learned, examples.length)}`);
  return { learned, decided: listDecided(asked, themes), examples: examples.length };
}

/** What anyone decided, also where two people differ: a proposal would settle nothing. */
function listDecided(
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const decided = new Map<string, Set<string>>();
  for (const label of labels) {
    const own = decided.get(label.recommendation) ?? new Set<string>();
    for (const theme of themes) if (readVote(label, theme) !== null) own.add(theme.id);
    decided.set(label.recommendation, own);
  }
  return decided;
}

function readVotes(
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): ReadonlyMap<string, boolean> {
  return new Map(
    themes.flatMap((theme): [string, boolean][] => {
      const vote = decideTogether(labels, theme);
      return vote === null ? [] : [[theme.id, vote]];
    }),
  );
}

async function findLabelled(
  ids: ReadonlySet<string>,
  records: readonly Recommendation[],
  { codebook, owners }: SharedOptions,
  effects: Effects,
): Promise<{ known: readonly Recommendation[]; unknown: readonly string[] }> {
  const found = new Map<string, Recommendation>();
  const unknown = new Set(ids);
  const take = (some: readonly Recommendation[]): void => {
    for (const record of some) {
      if (!unknown.delete(record.id) || isForScoringOnly(record)) continue;
      found.set(record.id, record);
    }
  };
  take(records);
  const settings = {
    corrections: true,
    quiet: true,
    ...(codebook === undefined ? {} : { codebook }),
    ...(owners === undefined ? {} : { owners }),
  };
  const others = join(effects.corpusFolder, 'gold', 'other-councils.jsonl');
  for (const inputs of [[], [others]]) {
    if (unknown.size > 0) take((await openSession(inputs, settings, effects)).records);
  }
  // In one order, wherever they were found.
  const known = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { known, unknown: [...unknown] };
}

function describeLearned({ gains, groups, themes }: Learned, examples: number): string {
  const alone = measureF1(addCounts(gains.map((gain) => gain.alone)));
  const together = measureF1(
    addCounts(gains.map((gain) => (gain.threshold === null ? gain.alone : (gain.together ?? gain.alone)))),
  );
  const print = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
  const from = `learned from ${countOf(examples, 'labelled recommendation')} of ${countOf(groups, 'council')}`;
  const gain = `held out, F1 ${print(alone)} for the codebook alone, ${print(together)} with proposals`;
  const proposed =
    themes.length === 0 ? 'nothing is proposed' : `proposed: ${themes.map(({ theme }) => theme).join(', ')}`;
  return `${from}; ${gain}; ${proposed}`;
}
