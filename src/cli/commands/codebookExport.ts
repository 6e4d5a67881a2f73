import { join } from 'node:path';
import { renderCodebook, type CodebookFormat } from '../../outputs/renderCodebook.ts';
import { describeCodebook } from '../../themes/describeCodebook.ts';
import { readCodebook } from '../../themes/readCodebook.ts';
import { ownFrame } from '../../themes/readFrames.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import { readFrame, readFrameFile, type FrameOptions } from '../frameOption.ts';
import { failAt, readSettings } from '../readSetup.ts';
import type { ResultOptions } from '../resultOptions.ts';
import type { ExitCode } from '../runProgram.ts';
import { writeWhole } from '../writeOutput.ts';

export interface CodebookExportOptions extends Omit<ResultOptions, 'format'>, FrameOptions {
  readonly format: CodebookFormat;
}

/** The codebook in a format that other programs read. */
export async function runCodebookExport(
  named: string | undefined,
  options: CodebookExportOptions,
  effects: Effects,
): Promise<ExitCode> {
  const file = named ?? options.codebook ?? join(effects.corpusFolder, 'codebook.yaml');
  if (options.format === 'yaml' && options.frame !== ownFrame)
    throw new CommandFailure('--format yaml is the codebook as it stands, and has no frame in it');
  const yaml = await readSettings(file);
  const { codebook, problems } = readCodebook(yaml);
  const description = describeCodebook(yaml);
  if (codebook === null || description === null) throw failAt(file, problems);
  const frame = await readFrame(options, codebook, effects);
  const themes = codebook.themes.map(({ id }) => id);
  const frames = frame ? [frame] : await readFrameFile(options, themes, effects);
  const exported = {
    codebook: codebook.version,
    title: description.title,
    frame: frame?.id ?? null,
    themes: description.themes,
    groups: description.groups,
    abbreviations: description.abbreviations,
    frames: frames.map(({ id, name, places }) => ({
      id,
      name,
      places: places.map((place) => ({ id: place.id, name: place.name, themes: place.themes })),
    })),
  };
  await writeWhole(renderCodebook(exported, yaml, options.format), options.out, effects);
  return 0;
}
