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
}

interface Problem {
  readonly line: number;
  readonly message: string;
}

/** Reads the codebook, the aliases of owners and the corrections. A mistake in one of them ends the command. */
export async function readSetup(
  options: Pick<SharedOptions, 'codebook' | 'owners' | 'corrections'>,
  effects: Effects,
): Promise<Setup> {
  return {
    codebook: await readCodebookFile(options, effects),
    aliases: await readAliases(options.owners ?? join(effects.corpusFolder, 'owners.yaml')),
    corrections: options.corrections
      ? await readAllCorrections(join(effects.corpusFolder, 'corrections'))
      : [],
  };
}

/** The codebook that was asked for, or the shipped one. A mistake in it ends the command. */
export async function readCodebookFile(
  options: Pick<SharedOptions, 'codebook'>,
  effects: Effects,
): Promise<Codebook> {
  const file = options.codebook ?? join(effects.corpusFolder, 'codebook.yaml');
  const { codebook, problems } = readCodebook(await readSettings(file));
  if (codebook === null) throw failAt(file, problems);
  return codebook;
}

async function readAliases(file: string): Promise<OwnerAliases> {
  const { aliases, problems } = readOwnerAliases(await readSettings(file));
  if (problems.length > 0) throw failAt(file, problems);
  return aliases;
}

async function readAllCorrections(folder: string): Promise<Correction[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  const all: Correction[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const { corrections, problems } = readCorrections(await readSettings(file));
    if (problems.length > 0) throw failAt(file, problems);
    all.push(...corrections);
  }
  return all;
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

/** The first mistake with its line, and how many more there are. */
export function failAt(file: string, problems: readonly Problem[]): CommandFailure {
  const [first] = problems;
  const place = first ? `line ${String(first.line)}: ${first.message}` : 'it is not what it should be';
  const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  return new CommandFailure(`${file}: ${place}${more}`);
}
