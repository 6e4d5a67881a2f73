import { join } from 'node:path';
import { decideTogether } from '../../evaluation/decideLabels.ts';
import { groupLabels } from '../../evaluation/scoreRecord.ts';
import { isForScoringOnly } from '../../evaluation/splitCouncils.ts';
import { suggestPhrases, type SuggestionText } from '../../learning/suggestPhrases.ts';
import { listSuggestions } from '../../outputs/listSuggestions.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import { withCodebook } from '../../outputs/withCodebook.ts';
import type { Codebook } from '../../themes/codebook.ts';
import { findPatterns } from '../../themes/findPatterns.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { suggestNearest } from '../../text/findNearest.ts';
import { openSession } from '../openSession.ts';
import { findShippedLabels } from '../readCheckedRecords.ts';
import { readGold } from '../readGold.ts';
import type { ResultOptions } from '../resultOptions.ts';
import type { ExitCode } from '../runProgram.ts';
import { warnOfStale } from '../warnOfStale.ts';
import { writeWhole } from '../writeOutput.ts';

export interface CodebookSuggestOptions extends ResultOptions {
  /** Default: the shipped labels. */
  readonly gold?: readonly string[];
  /** Default: every theme of the codebook and of the labels. */
  readonly theme?: string;
  /** Phrases for each theme. */
  readonly most: number;
}

/** The phrases that separate themes in labelled recommendations; texts for scoring only are never looked at. */
export async function runCodebookSuggest(
  inputs: readonly string[],
  options: CodebookSuggestOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { labels } = await readGold(options.gold ?? findShippedLabels(effects));
  const settings = { ...options, corrections: true };
  const session = await openSession(inputs, settings, effects);
  const others = join(effects.corpusFolder, 'gold', 'other-councils.jsonl');
  const more = inputs.length === 0 ? (await openSession([others], settings, effects)).records : [];
  const { codebook } = session.setup;
  warnOfStale(labels, codebook.version, options, effects);
  const asked = labels.filter(({ side }) => side === 'asked');
  const unknown = new Set(asked.flatMap(({ yes }) => yes));
  for (const { id } of codebook.themes) unknown.delete(id);
  const themes = [...codebook.themes, ...[...unknown].sort().map((id) => ({ id, name: id, core: false }))];
  const byRecord = groupLabels(asked);
  const texts = [...session.records, ...more].flatMap((record): SuggestionText[] => {
    const own = byRecord.get(`asked ${record.id}`);
    if (!own || isForScoringOnly(record)) return [];
    const votes = themes.flatMap((theme): [string, boolean][] => {
      const vote = decideTogether(own, theme);
      return vote === null ? [] : [[theme.id, vote]];
    });
    return [{ id: record.id, text: record.text, votes: new Map(votes) }];
  });
  if (texts.length === 0) throw new CommandFailure('the labels name none of these recommendations');
  const rows = chooseThemes(
    options.theme,
    themes.map(({ id }) => id),
  ).flatMap((theme) =>
    suggestPhrases(texts, theme)
      .slice(0, options.most)
      .map((suggestion) => ({ ...suggestion, term: findTerm(suggestion.phrase, theme, codebook) })),
  );
  const listing = withCodebook(listSuggestions(rows, themes, texts.length), codebook.version);
  await writeWhole(renderListing(listing, options.format), options.out, effects);
  return session.exitCode;
}

function chooseThemes(wanted: string | undefined, known: readonly string[]): readonly string[] {
  if (wanted === undefined) return known;
  if (known.includes(wanted)) return [wanted];
  throw new CommandFailure(`no such theme: ${wanted}${suggestNearest(wanted, known)}`);
}

/** The term of a theme that meets a phrase, or part of it. */
function findTerm(phrase: string, theme: string, codebook: Codebook): string | null {
  const found = findPatterns(phrase, codebook);
  const terms = codebook.themes.find(({ id }) => id === theme)?.terms ?? [];
  return terms.find(({ pattern }) => found.has(pattern.index))?.pattern.source ?? null;
}
