import { readFile } from 'node:fs/promises';
import { readSite } from '../../src/cli/page/readSite.ts';
import { startServer, type RunningServer } from '../../src/cli/page/startServer.ts';

/** Serves what `npm run build` made, on a port of its own. */
export async function serveBuilt(): Promise<RunningServer> {
  const data = await readFile('dist/web/data.json', 'utf8').catch(() => {
    throw new Error('the page is not built: npm run build');
  });
  return startServer(await readSite('dist/web', data), '127.0.0.1', 0);
}
