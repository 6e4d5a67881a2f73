import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../src/cli/page/readSite.ts';
import { startServer, type RunningServer } from '../../src/cli/page/startServer.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let server: RunningServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'web', 'data.json'), '"built"');
  writeFileSync(join(folder, 'web', 'assets', 'a-1.js'), '1');
  server = await startServer(await readSite(join(folder, 'web'), { '/data.json': '"own"' }), '127.0.0.1', 0);
});
afterAll(() => server.close());

/** Asks for a path as it stands, which `fetch` would tidy first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      let body = '';
      answer.on('data', (part) => (body += String(part)));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it.each([
    ['/', 'GET', 200],
    ['/?view=themes', 'GET', 200],
    ['/assets/a-1.js', 'GET', 200],
    ['/', 'HEAD', 200],
    ['/', 'POST', 405],
    ['/', 'DELETE', 405],
    ['/nothing', 'GET', 404],
    ['/../secret.txt', 'GET', 404],
    ['/assets/../../secret.txt', 'GET', 404],
    ['/%2e%2e/secret.txt', 'GET', 404],
    ['/..%2fsecret.txt', 'GET', 404],
    ['/..\\secret.txt', 'GET', 404],
    ['/%00', 'GET', 404],
  ])('answers %s %s with %d', async (path, method, status) => {
    const answer = await ask(path, method);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('gives its own analysis for the data file', async () => {
    expect((await ask('/data.json')).body).toBe('"own"');
  });

  it('answers no other host name: a name that someone pointed here', async () => {
    expect((await ask('/data.json', 'GET', { host: 'example.org' })).status).toBe(421);
  });

  it('says that nothing has changed', async () => {
    const { headers } = await ask('/data.json');
    expect((await ask('/data.json', 'GET', { 'if-none-match': String(headers.etag) })).status).toBe(304);
  });

  it('takes the next port where one is taken', async () => {
    const { port } = new URL(server.url);
    const other = await startServer(new Map(), '127.0.0.1', Number(port));
    expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
    await other.close();
  });
});
