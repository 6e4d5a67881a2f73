import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { countOf } from '../../outputs/countOf.ts';
import type { Effects } from '../effects.ts';
import type { SharedOptions } from '../options.ts';
import { readPageData } from '../page/readPageData.ts';
import { readSite } from '../page/readSite.ts';
import { startServer } from '../page/startServer.ts';
import type { ExitCode } from '../runProgram.ts';

export interface ServeOptions extends SharedOptions {
  readonly port: number;
  readonly host: string;
}

/** Serves the page over the inputs until it is interrupted. */
export async function runServe(
  inputs: readonly string[],
  options: ServeOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { data, setup, exitCode } = await readPageData(inputs, options, effects);
  const site = await readSite(join(dirname(effects.corpusFolder), 'web'), {
    '/data.json': JSON.stringify(data),
    '/setup.json': JSON.stringify(setup),
  });
  const server = await startServer(site, options.host, options.port);
  const read = `${countOf(data.recommendations.length, 'recommendation')} from ${countOf(data.documents.length, 'document')}`;
  await effects.writeResult(`${read} at ${server.url}  (Ctrl-C ends it)\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCode;
}
