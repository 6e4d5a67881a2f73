import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built program, as it is shipped. */
export const builtProgram = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Standard input. Default: empty. */
  readonly input?: string | Uint8Array;
  /** Arguments of node itself, before the program. */
  readonly nodeArgs?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program in a process of its own. `npm test` builds it before. */
export async function runBuilt(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  if (!existsSync(builtProgram)) throw new Error('dist/cli.js is missing: run npm run build');
  const child = spawn(process.execPath, [...(options.nodeArgs ?? []), builtProgram, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // The program may end before it has read all of its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, out, err };
}
