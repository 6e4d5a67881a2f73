import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The built page on its server, and the browser to open it in. */
export interface Stage {
  readonly browser: Browser;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What went wrong while a page was open, and what it asked for elsewhere. */
export interface Watch {
  readonly complaints: string[];
  readonly elsewhere: string[];
}

/** Joins the browser and the server that all tests share. */
export async function openStage(): Promise<Stage> {
  const browser = await chromium.connect(inject('browser'));
  return { browser, url: inject('page'), close: () => browser.close() };
}

/** A tab with a fresh profile that notes what goes wrong. */
export async function openTab(
  { browser, url }: Pick<Stage, 'browser' | 'url'>,
  width: number,
  options: { readonly workers?: boolean; readonly dark?: boolean } = {},
): Promise<{ page: Page; context: BrowserContext; watch: Watch }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: options.workers === true ? 'allow' : 'block',
  });
  const watch: Watch = { complaints: [], elsewhere: [] };
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      watch.elsewhere.push(request.url());
  });
  const page = await context.newPage();
  // Shorter than a test may take, so that what fails is the step that hangs.
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => watch.complaints.push(error.message));
  page.on('console', (message) => {
    const isOurs = !message.text().includes('blocked by Playwright');
    if (isOurs && ['error', 'warning'].includes(message.type())) watch.complaints.push(message.text());
  });
  return { page, context, watch };
}

/** Goes to an address of the page and waits until its figures stand there. */
export async function visit(page: Page, url: string, address: string): Promise<void> {
  await page.goto(url + address);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
}
