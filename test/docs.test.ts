import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../src/cli/buildProgram.ts';
import { runProgram } from '../src/cli/runProgram.ts';
import { recordEffects } from './cli/recordEffects.ts';
import { runHere } from './cli/runHere.ts';
import { fillSamples, findSamples } from './support/samples.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Every command that can be typed, with the words that lead to it. */
function listCommands(
  command: Command,
  path: readonly string[] = [],
): { path: readonly string[]; command: Command }[] {
  return command.commands.flatMap((child) => {
    const own = [...path, child.name()];
    return child.commands.length > 0 ? listCommands(child, own) : [{ path: own, command: child }];
  });
}

const program = buildProgram(recordEffects().effects, () => undefined);
const commands = listCommands(program).map(({ path, command }) => ({
  name: path.join(' '),
  path,
  flags: command.options.map(({ long }) => long ?? ''),
}));

describe('every command and option is documented', () => {
  it.each(commands)('$name: in its help, with examples that name it', async ({ name, path, flags }) => {
    const { code, out, err } = await runHere([...path, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const flag of flags) expect(out).toContain(flag);
    const [, examples = ''] = out.split('Examples:');
    expect(examples).toContain(`$ council-themes ${name}`);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(commands)('$name: in the README', ({ name, flags }) => {
    expect(readme).toContain(`\`${name}`);
    expect(flags.filter((flag) => !readme.includes(flag))).toEqual([]);
  });

  it('the program’s own help names every command', async () => {
    const { out } = await runHere(['--help']);
    for (const { path } of commands) expect(out).toContain(`  ${path[0] ?? ''}`);
  });
});

describe('the README', () => {
  it('has samples of what the program prints', () => {
    expect(findSamples(readme).length).toBeGreaterThan(0);
  });

  it('shows what the program prints now (npm run readme brings it up to date)', async () => {
    const print = async (args: readonly string[]): Promise<string> => {
      const { effects, printed } = recordEffects();
      await runProgram(args, { ...effects, commandName: 'node dist/cli.js' });
      return printed.results;
    };
    await expect(await fillSamples(readme, print)).toMatchFileSnapshot('../README.md');
  });
});
