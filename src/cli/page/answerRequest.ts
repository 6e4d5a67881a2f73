import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from './securityHeaders.ts';
import type { Site, SiteFile } from './readSite.ts';

/** Names under which a server on loopback may be asked: any other name was pointed here by someone else. */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Answers GET and HEAD for the files of the site, and nothing else. */
export function answerRequest(
  site: Site,
  onLoopback: boolean,
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  response: ServerResponse,
): void {
  const refuse = (status: number, words: string, headers: Record<string, string> = {}): void => {
    response.writeHead(status, {
      ...securityHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : `${words}\n`);
  };
  if (onLoopback && !loopbackNames.has(nameHost(request.headers.host))) {
    refuse(421, 'This server answers on its own address only.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' });
    return;
  }
  const file = site.get((request.url ?? '/').replace(/[?#].*$/s, ''));
  if (file === undefined) {
    refuse(404, 'There is nothing here. The page is at the top of this address.');
    return;
  }
  const headers = { ...securityHeaders, ...describeFile(file) };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': String(file.body.length) });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

function describeFile({ type, etag, immutable }: SiteFile): Record<string, string> {
  return {
    'Content-Type': type,
    ETag: etag,
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function nameHost(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '').toLowerCase();
}
