import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorrections, type Correction } from '../corrections/readCorrections.ts';
import type { OwnerAliases } from '../owners/ownerAliases.ts';
import { readOwnerAliases } from '../owners/readOwnerAliases.ts';
import type { Codebook } from '../themes/codebook.ts';
import { readCodebook } from '../themes/readCodebook.ts';
import { CommandFailure } from './commandFailure.ts';
import { describeFileError } from './describeFileError.ts';
import type { Effects } from './effects.ts';
import type { SharedOptions } from './options.ts';

/** What documents are read with. */
export interface Setup {
  readonly codebook: Codebook;
  readonly aliases: OwnerAliases;
  readonly corrections: readonly Correction[];
  /** The day of --as-of. */
  readonly asOf?: string | undefined;
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** The files of a setup as they were read once, so that every thread parses the same words. */
export interface SetupTexts {
  readonly codebook: SettingsText;
  readonly owners: SettingsText;
  readonly corrections: readonly SettingsText[];
  readonly asOf?: string | undefined;
}

interface SettingsText {
  readonly file: string;
  readonly text: string;
}

type SetupOptions = Pick<SharedOptions, 'codebook' | 'owners' | 'corrections' | 'asOf'>;

/** Reads the codebook, the aliases of owners and the corrections. A mistake in one of them ends the command. */
export async function readSetup(options: SetupOptions, effects: Effects): Promise<Setup> {
  return parseSetup(await readSetupTexts(options, effects));
}

/** The files that `readSetup` reads; one that is not there ends the command. */
export async function readSetupTexts(
  { codebook, owners, corrections, asOf }: SetupOptions,
  { corpusFolder }: Effects,
): Promise<SetupTexts> {
  const folder = join(corpusFolder, 'corrections');
  const names = corrections ? await readdir(folder).catch(() => []) : [];
  return {
    codebook: await readSettingsText(codebook ?? join(corpusFolder, 'codebook.yaml')),
    owners: await readSettingsText(owners ?? join(corpusFolder, 'owners.yaml')),
    corrections: await Promise.all(
      names
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => readSettingsText(join(folder, name))),
    ),
    asOf,
  };
}

/** A setup from the texts of its files. A mistake in one of them ends the command. */
export function parseSetup({ codebook, owners, corrections, asOf }: SetupTexts): Setup {
  return {
    codebook: parseCodebook(codebook),
    aliases: parseAliases(owners),
    corrections: corrections.flatMap(parseCorrections),
    asOf,
  };
}

/** The codebook that was asked for, or the shipped one. A mistake in it ends the command. */
export async function readCodebookFile(
  options: Pick<SharedOptions, 'codebook'>,
  effects: Effects,
): Promise<Codebook> {
  return parseCodebook(
    await readSettingsText(options.codebook ?? join(effects.corpusFolder, 'codebook.yaml')),
  );
}

/** The codebook compiled last: a command that opens several inputs compiles the same text once. */
let compiled: { readonly text: string; readonly codebook: Codebook } | null = null;

function parseCodebook({ file, text }: SettingsText): Codebook {
  if (compiled?.text === text) return compiled.codebook;
  const { codebook, problems } = readCodebook(text);
  if (codebook === null) throw failAt(file, problems, `: "codebook check ${file}" names them`);
  compiled = { text, codebook };
  return codebook;
}

function parseAliases({ file, text }: SettingsText): OwnerAliases {
  const { aliases, problems } = readOwnerAliases(text);
  if (problems.length > 0) throw failAt(file, problems);
  return aliases;
}

function parseCorrections({ file, text }: SettingsText): readonly Correction[] {
  const { corrections, problems } = readCorrections(text);
  if (problems.length > 0) throw failAt(file, problems);
  return corrections;
}

async function readSettingsText(file: string): Promise<SettingsText> {
  return { file, text: await readSettings(file) };
}

/** The text of a file that a command cannot do without. */
export async function readSettings(file: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const reason = error instanceof TypeError ? 'not text in UTF-8' : describeFileError(error);
    throw new CommandFailure(`cannot read ${file}: ${reason}`);
  }
}

/** The first mistake with its line, how many more there are, and where they are named. */
export function failAt(file: string, problems: readonly Problem[], where = ''): CommandFailure {
  const [first] = problems;
  const place = first ? `line ${String(first.line)}: ${first.message}` : 'it is not what it should be';
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more${where})` : '';
  return new CommandFailure(`${file}: ${place}${more}`);
}
