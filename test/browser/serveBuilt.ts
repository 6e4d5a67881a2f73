import { readSite } from '../../src/cli/page/readSite.ts';
import { startServer, type RunningServer } from '../../src/cli/page/startServer.ts';

/** Serves what `npm run build` made, on a port of its own. */
export async function serveBuilt(): Promise<RunningServer> {
  return startServer(await readSite('dist/web', {}), '127.0.0.1', 0);
}
