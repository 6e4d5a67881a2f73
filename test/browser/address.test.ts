import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, openTab, visit, type Stage } from './openBrowser.ts';
import { serveBuilt } from './serveBuilt.ts';

let stage: Stage;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  ({ page, context } = await openTab(stage, 1440));
});
afterEach(() => context.close());

const heading = (): Promise<string> => page.locator('main h1').first().innerText();
const chosen = (): Promise<string> => page.locator('.panel h2').innerText();

describe('the address', () => {
  it('brings a view back whole: filter, choice, opened recommendation', async () => {
    await visit(
      page,
      stage.url,
      '?view=themes&council=Sandwell&at-theme=workforce&at-council=Sandwell&open=sandwell-external-reviews-2023/K1',
    );
    expect(await page.locator('.chip').innerText()).toContain('Council: Sandwell');
    expect(await chosen()).toContain('Sandwell');
    expect(await page.locator('.panel .detail').count()).toBe(1);
  });

  it('follows back and forward', async () => {
    await visit(page, stage.url, '');
    const first = await heading();
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    await page.locator('a[data-mark="cell workforce Sandwell"]').click();
    expect(await chosen()).toBe('Workforce, Sandwell');
    await page.goBack();
    expect(await page.locator('.panel').count()).toBe(0);
    await page.goBack();
    expect(await heading()).toBe(first);
    await page.goForward();
    await page.goForward();
    expect(await chosen()).toBe('Workforce, Sandwell');
  });

  it('choosing a mark narrows nothing; "filter everything to these" narrows every view', async () => {
    await visit(page, stage.url, '?view=themes');
    const all = await page.locator('.shown').innerText();
    await page.locator('a[data-mark="cell workforce Sandwell"]').click();
    expect(await page.locator('.shown').innerText()).toBe(all);
    const count = await page.locator('.panel .records li').count();
    await page.getByRole('link', { name: `Filter everything to these ${String(count)}` }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Recommendations' }).click();
    expect(await page.locator('main .records li').count()).toBe(count);
  });

  it('serves from any path, for its addresses count from where it stands', async () => {
    await visit(page, stage.url, 'index.html?view=owners');
    expect(await page.locator('.chart').count()).toBeGreaterThan(0);
  });
});

describe('by keyboard', () => {
  it('a chart is one tab stop; arrows move, Enter opens, Escape leads back to the mark', async () => {
    await visit(page, stage.url, '?view=themes');
    const figure = page.locator('.chart-figure').first();
    expect(await figure.locator('a[data-mark][tabindex="0"]').count()).toBe(1);
    await figure.locator('a[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const sentence = await page.locator('a[data-mark]:focus').getAttribute('aria-label');
    expect(await figure.locator('.reading-line').innerText()).toBe(sentence);
    const mark = await page.locator('a[data-mark]:focus').getAttribute('data-mark');
    await page.keyboard.press('Enter');
    await page.locator('.panel h2:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await page.locator('a[data-mark]:focus').getAttribute('data-mark')).toBe(mark);
  });

  it('the first stop skips to the content', async () => {
    await visit(page, stage.url, '');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  });
});

describe('without a connection', () => {
  it('the page opens again, at any of its addresses', async () => {
    const server = await serveBuilt();
    const offline = await openTab({ browser: stage.browser, url: server.url }, 820, { workers: true });
    await visit(offline.page, server.url, '');
    await offline.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await server.close();
    await visit(offline.page, server.url, '?view=themes&at-theme=workforce');
    expect(await offline.page.locator('.panel h2').innerText()).toBe('Workforce');
    await offline.context.close();
  });
});
