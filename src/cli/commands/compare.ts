import type { CompareBy } from '../../compare/comparison.ts';
import { REST } from '../../compare/comparison.ts';
import type { ComparisonWords } from '../../compare/describeComparison.ts';
import { selectGroups } from '../../compare/selectGroups.ts';
import type { SideMode } from '../../compare/sides.ts';
import type { ReviewKind } from '../../model.ts';
import { suggestNearest } from '../../text/findNearest.ts';
import { CommandFailure } from '../commandFailure.ts';
import { renderCompareTable, type CompareTable } from '../compareTables.ts';
import { readGroupsOf } from '../councilGroups.ts';
import type { Effects } from '../effects.ts';
import { foldValue, parseFilters, resolveFilters, type FilterRequest } from '../filters.ts';
import { listPlaces, viewInFrame, type FrameOptions } from '../frameOption.ts';
import { openSession } from '../openSession.ts';
import type { SharedOptions } from '../options.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

export interface CompareCommandOptions extends Omit<SharedOptions, 'kind'>, FrameOptions {
  /** By `theme` for the words of a theme only (`--table keyness`). */
  readonly by: CompareBy | 'theme';
  readonly with?: string;
  readonly against?: string;
  /** Default: asked. */
  readonly side: SideMode;
  readonly table: CompareTable;
  /** Describes the inputs, where there are any; which kind of review to compare within, or all of them. */
  readonly kind?: ReviewKind | 'all';
}

/** Themes by group, or two groups with what differs between them; or another table over the same groups. */
export async function runCompare(
  inputs: readonly string[],
  { kind, ...options }: CompareCommandOptions,
  effects: Effects,
): Promise<ExitCode> {
  checkOptions(options);
  const described = inputs.length > 0 && kind !== undefined && kind !== 'all' ? { kind } : {};
  const asked = splitOnly(options);
  const session = await openSession(inputs, { ...options, ...described, only: asked.records }, effects);
  const { frame, setup } = session;
  const records = frame ? session.records.map((record) => viewInFrame(record, frame)) : session.records;
  const themes = frame ? listPlaces(frame) : setup.codebook.themes;
  const groupsOf = await readGroupsOf(session, effects);
  const by = options.by === 'theme' ? 'council' : options.by;
  const known =
    options.by === 'theme'
      ? themes.map(({ id, name }) => ({ id, name }))
      : selectGroups(records, { by, groupsOf }).choices.map((id) => ({ id, name: id }));
  const find = (name: string | undefined): string | null =>
    name === undefined ? null : findChoice(name, known, options.by);
  const compared = {
    by,
    kind: kind ?? null,
    groupsOf,
    with: find(options.with),
    against: find(options.against),
  };
  if (compared.with === REST)
    throw new CommandFailure(`--with takes a group, and rest goes with --against: ${REST}`);
  if (compared.with !== null && compared.with === compared.against)
    throw new CommandFailure(`--with and --against name the same group: ${compared.with}`);
  const words = (said: ComparisonWords): ComparisonWords => sayFilters(said, options.only);
  await writeWhole(
    renderCompareTable(options.table, {
      ...{
        session: { ...session, records },
        themes,
        codebook: setup.codebook.version,
        mode: options.side,
        format: options.format,
        words,
        isShown: findShown(asked.themes, themes),
      },
      ...(options.by === 'theme'
        ? { theme: compared.with, compared: { ...compared, with: null, kind: kind ?? 'all' } }
        : {
            theme: null,
            compared: options.table === 'good-practice' ? { ...compared, kind: kind ?? 'all' } : compared,
          }),
    }),
    options.out,
    effects,
  );
  return session.exitCode;
}

/** What does not go together fails before anything is read. */
function checkOptions({ by, with: first, against, table, side }: CompareCommandOptions): void {
  if (against !== undefined && first === undefined)
    throw new CommandFailure('--against needs --with: the group that it is held against');
  if (table === 'keyness' && first === undefined)
    throw new CommandFailure('--table keyness needs --with: the group whose words are looked for');
  if (table === 'keyness' && side !== 'asked' && side !== 'answered')
    throw new CommandFailure(`--table keyness takes --side asked or answered: ${side}`);
  if (by === 'theme' && table !== 'keyness') throw new CommandFailure('--by theme goes with --table keyness');
  if (by === 'theme' && against !== undefined)
    throw new CommandFailure(
      '--by theme holds a theme against all other recommendations: leave out --against',
    );
}

/** Tables with a row for each theme. */
const byTheme: readonly CompareTable[] = ['themes', 'asked-answered', 'progress'];

/**
 * `--only theme=` chooses rows where a table has one for each theme: were the recommendations themselves left out, every
 * share would be of those that ask about the theme anyway.
 */
function splitOnly({ only = [], table }: CompareCommandOptions): {
  readonly records: readonly string[];
  readonly themes: FilterRequest;
} {
  if (!byTheme.includes(table)) return { records: only, themes: new Map() };
  const request = parseFilters(only);
  return {
    records: [...request].flatMap(([key, values]) =>
      key === 'theme' ? [] : values.map((value) => `${key}=${value}`),
    ),
    themes: new Map([...request].filter(([key]) => key === 'theme')),
  };
}

/** Which themes have a row. */
function findShown(
  request: FilterRequest,
  themes: readonly { readonly id: string; readonly name: string }[],
): (theme: string) => boolean {
  const wanted = resolveFilters(request, null, themes).get('theme');
  return (theme) => wanted?.has(foldValue(theme)) ?? true;
}

/** What `--only` left in stands beside what is counted. */
function sayFilters(words: ComparisonWords, only: readonly string[] | undefined): ComparisonWords {
  return only ? { ...words, subtitle: `${words.subtitle} Only ${only.join(', ')}.` } : words;
}

/** A group by its id or name, in whatever letters; one that is not there ends the command. */
function findChoice(
  wanted: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  by: string,
): string {
  const all = by === 'theme' ? choices : [...choices, { id: REST, name: REST }];
  const found = all.find((choice) =>
    [choice.id, choice.name].some((text) => foldValue(text) === foldValue(wanted)),
  );
  if (found !== undefined) return found.id;
  const names = choices.map(({ id }) => id);
  const known = names.length <= 8 ? ` (known: ${names.join(', ')})` : '';
  throw new CommandFailure(`no such ${by}: ${wanted}${known}${suggestNearest(wanted, names)}`);
}
