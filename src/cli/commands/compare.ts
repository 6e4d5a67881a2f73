import { compareGroups, type CompareBy, type Comparison } from '../../compare/compareGroups.ts';
import { REST } from '../../compare/comparison.ts';
import { describeComparison, type ComparisonWords } from '../../compare/describeComparison.ts';
import type { SideMode } from '../../compare/sides.ts';
import type { ReviewKind } from '../../model.ts';
import { listComparedThemes } from '../../outputs/listComparedThemes.ts';
import { listComparison } from '../../outputs/listComparison.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import { renderTitled } from '../../outputs/renderTitled.ts';
import { CommandFailure } from '../commandFailure.ts';
import { readGroupsOf } from '../councilGroups.ts';
import type { Effects } from '../effects.ts';
import { suggestNearest } from '../../text/findNearest.ts';
import { foldValue } from '../filters.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

export interface CompareCommandOptions extends Omit<SharedOptions, 'kind'> {
  readonly by: CompareBy;
  readonly with?: string;
  readonly against?: string;
  /** Default: asked. */
  readonly side: SideMode;
  /** Describes the inputs, where there are any; which kind of review to compare within, or all of them. */
  readonly kind?: ReviewKind | 'all';
}

/** Themes by group, or two groups with what differs between them. */
export async function runCompare(
  inputs: readonly string[],
  { kind, ...options }: CompareCommandOptions,
  effects: Effects,
): Promise<ExitCode> {
  if (options.against !== undefined && options.with === undefined)
    throw new CommandFailure('--against needs --with: the group that it is held against');
  const described = inputs.length > 0 && kind !== undefined && kind !== 'all' ? { kind } : {};
  const session = await openSession(inputs, { ...options, ...described }, effects);
  const { records, setup } = session;
  const groupsOf = await readGroupsOf(session, effects);
  const compare = (sides: { readonly with: string | null; readonly against: string | null }): Comparison =>
    compareGroups(records, {
      ...{ themes: setup.codebook.themes, by: options.by, mode: options.side, groupsOf, ...sides },
      kind: kind ?? null,
    });
  const { choices } = compare({ with: null, against: null });
  const find = (name: string | undefined): string | null =>
    name === undefined ? null : findChoice(name, choices, options.by);
  const comparison = compare({ with: find(options.with), against: find(options.against) });
  const words = sayFilters(describeComparison(comparison), options.only);
  await writeWhole(
    options.format === 'table'
      ? renderTitled(words, listComparedThemes(comparison, words.note))
      : renderListing(listComparison(comparison, words.note), options.format),
    options.out,
    effects,
  );
  return session.exitCode;
}

/** What `--only` left in stands beside what is counted. */
function sayFilters(words: ComparisonWords, only: readonly string[] | undefined): ComparisonWords {
  return only ? { ...words, subtitle: `${words.subtitle} Only ${only.join(', ')}.` } : words;
}

/** A group by its name, in whatever letters; one that is not there ends the command. */
function findChoice(name: string, choices: readonly string[], by: CompareBy): string {
  const found = [...choices, REST].find((choice) => foldValue(choice) === foldValue(name));
  if (found !== undefined) return found;
  const known = choices.length <= 8 ? ` (known: ${choices.join(', ')})` : '';
  throw new CommandFailure(`no such ${by}: ${name}${known}${suggestNearest(name, choices)}`);
}
