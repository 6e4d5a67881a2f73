import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtProgram, runBuilt, type Run } from './cli/runBuilt.ts';
import { findImports } from './support/findImports.ts';

/** What `natural` loads when it is imported whole: drivers of databases, and a reader of `.env`. */
const drivers = /^(pg|pg-.+|mongoose|mongodb|redis|@redis\/.+|memjs|dotenv)(\/|$)/;
/** What Node loads for a connection to another machine; a pipe on standard output already loads `net`. */
const network = /^NativeModule (tls|dns|http|https|http2)$/;

const dist = join(builtProgram, '..');
const program = [
  'cli.js',
  'worker.js',
  'index.js',
  ...readdirSync(join(dist, 'chunks')).map((name) => `chunks/${name}`),
].filter((name) => name.endsWith('.js'));

describe('the built program', () => {
  it.each(program)('%s: holds or imports nothing but its own parts and Node', (name) => {
    const code = readFileSync(join(dist, name), 'utf8');
    const foreign = findImports(code)
      .map(({ from }) => from)
      .filter((from) => !from.startsWith('.') && !isBuiltin(from));
    expect(foreign).toEqual([]);
  });

  it('bundles no driver, and natural by its parts alone', async () => {
    const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url));
    const built = await build({ configFile, logLevel: 'silent', build: { write: false } });
    const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : [];
    const bundled = outputs
      .flatMap(({ output }) => output)
      .flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      .flatMap((id) => /node_modules\/((?!.*node_modules\/).*)$/.exec(id)?.[1] ?? []);
    expect(bundled).toContain('natural/lib/natural/distance/jaro-winkler_distance.js');
    expect(
      bundled.filter((path) => drivers.test(path) || path.startsWith('natural/lib/natural/index.js')),
    ).toEqual([]);
  });
});

describe('a run over the shipped corpus', () => {
  let run: Run = { code: null, out: '', err: '' };
  let asked: string[] = [];
  let loaded: string[] = [];
  beforeAll(async () => {
    ({ run, asked, loaded } = await recordRun([]));
  });

  it('prints results alone on standard output', () => {
    expect(run).toMatchObject({ code: 0, err: '' });
    const lines = run.out.trimEnd().split('\n');
    expect(lines.every((line) => typeof (JSON.parse(line) as { id: unknown }).id === 'string')).toBe(true);
  });

  it('loads no database driver, and nothing that reaches a network', () => {
    expect(asked.filter((name) => drivers.test(name))).toEqual([]);
    expect(loaded.filter((name) => network.test(name))).toEqual([]);
    expect(loaded).toContain('NativeModule internal/fs/promises');
  });
});

describe('a run over a PDF', () => {
  it('asks for no canvas, and for no driver', async () => {
    const { run, asked } = await recordRun([
      fileURLToPath(new URL('fixtures/pdf/shaded.pdf', import.meta.url)),
    ]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).not.toBe('');
    expect(asked.filter((name) => drivers.test(name) || name.includes('canvas'))).toEqual([]);
  });
});

/** A run of `tag`, with the modules that it asked for and those of Node that it loaded. */
async function recordRun(
  inputs: readonly string[],
): Promise<{ run: Run; asked: string[]; loaded: string[] }> {
  const record = join(mkdtempSync(join(tmpdir(), 'council-themes-')), 'modules.json');
  const preload = fileURLToPath(new URL('support/recordModules.mjs', import.meta.url));
  const run = await runBuilt(['tag', ...inputs, '--format', 'jsonl'], {
    nodeArgs: ['--import', preload],
    env: { RECORD_MODULES: record },
  });
  return { run, ...(JSON.parse(readFileSync(record, 'utf8')) as { asked: string[]; loaded: string[] }) };
}
