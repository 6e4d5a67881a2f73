import { basename } from 'node:path';
import type { EvaluatedTheme } from '../../evaluation/decideLabels.ts';
import { measureAgreement } from '../../evaluation/agreement/measureAgreement.ts';
import { findDoubleLabel, pairLabels, type LabelFile } from '../../evaluation/agreement/pairLabels.ts';
import { listAgreement } from '../../outputs/listAgreement.ts';
import { renderJson } from '../../outputs/renderJson.ts';
import { renderListing } from '../../outputs/renderListing.ts';
import type { ThemeHeading } from '../../outputs/themeHeading.ts';
import { CommandFailure } from '../commandFailure.ts';
import type { Effects } from '../effects.ts';
import type { ResultOptions } from '../resultOptions.ts';
import { readLabelFile } from '../readLabelFile.ts';
import { readCodebookFile } from '../readSetup.ts';
import type { ExitCode } from '../runProgram.ts';
import { warnOfStale } from '../warnOfStale.ts';
import { warnOfUnknownThemes } from '../warnOfUnknown.ts';
import { writeWhole } from '../writeOutput.ts';

/** How far two or more coders agree, theme by theme. One file may hold several coders. */
export async function runAgreement(
  paths: readonly string[],
  options: ResultOptions,
  effects: Effects,
): Promise<ExitCode> {
  const codebook = await readCodebookFile(options, effects);
  const files: LabelFile[] = [];
  for (const path of paths) {
    const { labels, named } = await readLabelFile(path);
    warnOfUnknownThemes(named, codebook.themes, 'not compared', options, effects);
    const file = { name: basename(path), labels };
    const twice = findDoubleLabel(file);
    if (twice) {
      throw new CommandFailure(
        `${path}: ${twice.coder} labelled ${twice.recommendation} twice (${twice.side})`,
      );
    }
    files.push(file);
  }
  const units = pairLabels(files);
  if (units.every(({ labels }) => labels.length < 2)) {
    throw new CommandFailure('no recommendation was labelled by two coders: name the files of two or more');
  }
  const stale = warnOfStale(
    files.flatMap(({ labels }) => labels),
    codebook.version,
    options,
    effects,
  );
  const themes = addUnknown(codebook.themes, files);
  const sides = measureAgreement(units, themes);
  const text =
    options.format === 'json'
      ? renderJson({ codebook: codebook.version, stale, sides })
      : renderListing(listAgreement(sides, themes), options.format);
  await writeWhole(text, options.out, effects);
  return 0;
}

/** The themes of the codebook, and those that only the labels know. */
function addUnknown(
  known: readonly ThemeHeading[],
  files: readonly LabelFile[],
): (ThemeHeading & EvaluatedTheme)[] {
  const ids = files.flatMap(({ labels }) => labels.flatMap(({ yes }) => yes));
  const unknown = [...new Set(ids)].filter((id) => !known.some((theme) => theme.id === id)).sort();
  return [...known, ...unknown.map((id) => ({ id, name: id, core: false }))];
}
