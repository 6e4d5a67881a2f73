import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChrome } from './findChrome.ts';
import { serveBuilt } from './serveBuilt.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser of the tests is reached. */
    browser: string;
    /** Where the built page is served. */
    page: string;
  }
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser and one server for all tests; each tab has a profile of its own. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveBuilt();
  const browser = await chromium.launchServer({ executablePath: findChrome(), args: flags });
  project.provide('browser', browser.wsEndpoint());
  project.provide('page', server.url);
  return async () => {
    await browser.close();
    await server.close();
  };
}
