import { runProgram } from '../../src/cli/runProgram.ts';
import { recordEffects } from './recordEffects.ts';
import type { Run } from './runBuilt.ts';

/** Runs a command line in this process: what the program does, without starting it. */
export async function runHere(args: readonly string[], input = ''): Promise<Run> {
  const { effects, printed } = recordEffects(input);
  const code = await runProgram(args, effects);
  return { code, out: printed.results, err: printed.notices.map((line) => `${line}\n`).join('') };
}

/** The records that a run printed, one on each line. */
export function readRecords({ out }: Run): Record<string, unknown>[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
