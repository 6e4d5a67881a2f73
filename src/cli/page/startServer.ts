import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { CommandFailure } from '../commandFailure.ts';
import { answerRequest } from './answerRequest.ts';
import type { Site } from './readSite.ts';

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 50;

/** Serves the site on the first free port from `port` on; 0 lets the system choose. */
export async function startServer(site: Site, host: string, port: number): Promise<RunningServer> {
  const onLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const server = createServer((request, response) => {
    answerRequest(site, onLoopback, request, response);
  });
  await listen(server, host, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(bound)}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

async function listen(server: Server, host: string, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED, 65_535);
  for (let port = first; port <= last; port += 1) {
    server.listen(port, host);
    const failure = await Promise.race([
      once(server, 'listening').then(() => null),
      once(server, 'error').then(([error]: unknown[]) => error),
    ]).catch((error: unknown) => error);
    if (failure === null) return;
    if (!isErrorCode(failure, 'EADDRINUSE')) {
      const words = failure instanceof Error ? failure.message : String(failure);
      throw new CommandFailure(`cannot serve on ${host}: ${words}`);
    }
  }
  throw new CommandFailure(`no free port from ${String(first)} to ${String(last)}: name another with --port`);
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
