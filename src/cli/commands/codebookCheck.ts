import { join } from 'node:path';
import { countOf } from '../../outputs/countOf.ts';
import { readCodebook } from '../../themes/readCodebook.ts';
import type { Effects } from '../effects.ts';
import { readSettings } from '../readSetup.ts';
import type { ExitCode } from '../runProgram.ts';

/** Names every mistake of a codebook with its line, or says what it holds. */
export async function runCodebookCheck(file: string | undefined, effects: Effects): Promise<ExitCode> {
  const path = file ?? join(effects.corpusFolder, 'codebook.yaml');
  const { codebook, problems } = readCodebook(await readSettings(path));
  for (const { line, message } of problems)
    await effects.writeResult(`${path}:${String(line)}: ${message}\n`);
  if (codebook === null || problems.length > 0) return 1;
  const terms = codebook.themes.reduce((sum, theme) => sum + theme.terms.length, 0);
  const core = codebook.themes.filter((theme) => theme.core).length;
  await effects.writeResult(
    `${path}: no mistakes. ${countOf(codebook.themes.length, 'theme')} (${String(core)} core), ${countOf(terms, 'term')}.\n`,
  );
  return 0;
}
