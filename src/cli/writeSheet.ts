import { readFile, stat } from 'node:fs/promises';
import { isUntouchedSheet } from '../evaluation/isUntouchedSheet.ts';
import { countOf } from '../outputs/countOf.ts';
import { renderAnswerSheet, renderSheet } from '../outputs/renderSheet.ts';
import { CommandFailure } from './commandFailure.ts';
import type { Effects } from './effects.ts';
import { openSession } from './openSession.ts';
import type { SharedOptions } from './options.ts';
import type { ExitCode } from './runProgram.ts';
import { writeWhole } from './writeOutput.ts';

export interface SheetOptions extends SharedOptions {
  /** What the sheet is about. Default: asked. */
  readonly side?: 'asked' | 'answered';
}

/** Writes a labelling sheet over the inputs. A sheet in which somebody has written is never written over. */
export async function writeSheet(
  inputs: readonly string[],
  options: SheetOptions,
  path: string,
  effects: Effects,
): Promise<ExitCode> {
  const { records, setup, exitCode } = await openSession(inputs, options, effects);
  const { themes } = setup.codebook;
  const { csv, rows } =
    options.side === 'answered'
      ? renderAnswerSheet(records, themes)
      : { csv: renderSheet(records, themes), rows: records.length };
  await failIfFilledIn(path);
  await writeWhole(csv, path, effects);
  if (!options.quiet) {
    const silent = records.length - rows;
    const left = silent === 0 ? '' : ` (${countOf(silent, 'recommendation')} without an answer left out)`;
    const what = options.side === 'answered' ? 'answer' : 'recommendation';
    effects.writeNotice(
      `council-themes: ${countOf(rows, what)} to label in ${path}${left}; then evaluate --gold ${path}`,
    );
  }
  return exitCode;
}

/** A file that is there is left alone, but for a sheet as the program wrote it. Devices and pipes hold nothing. */
async function failIfFilledIn(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (!there?.isFile() || there.size === 0) return;
  if (isUntouchedSheet(await readFile(path, 'utf8').catch(() => ''))) return;
  throw new CommandFailure(
    `${path} is there already and would be lost: name another file for the new sheet, or move this one away`,
  );
}
