import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/compare/compareGroups.ts';
import type { PageData } from '../../web/protocol.ts';
import { makeManyRecords } from '../web/makeManyRecords.ts';
import { openStage, openTab, visit, type Stage } from './openBrowser.ts';

let stage: Stage;
let data: PageData;
let context: BrowserContext;

beforeAll(async () => {
  stage = await openStage();
  data = (await (await fetch(`${stage.url}data.json`)).json()) as PageData;
}, 120_000);
afterAll(() => stage.close());
afterEach(() => context.close());

async function open(): Promise<Page> {
  const tab = await openTab(stage, 1440);
  context = tab.context;
  return tab.page;
}

describe('two councils', () => {
  it('are compared in two actions, and every figure opens the recommendations that it counts', async () => {
    const page = await open();
    await visit(page, stage.url, '');
    await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
    const choices = page.locator('#comparison .controls select');
    await choices.nth(2).selectOption('all');
    const first = await choices.nth(0).inputValue();
    const second = await choices.nth(1).inputValue();
    const { rows } = compareGroups(data.recommendations, {
      ...{ themes: data.themes, kind: 'all', with: first, against: second },
    });
    const marks = await page
      .locator('#comparison a[data-mark^="row "]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-mark')));
    expect(marks).toEqual(rows.map(({ id }) => `row ${id}`));
    const row = rows.find(({ difference }) => difference !== null);
    const share = row?.shares[1];
    if (row === undefined || share === undefined) throw new Error('nothing is compared');
    await page.locator(`a[data-mark="share ${row.id} ${share.group}"]`).click();
    expect(await page.locator('.panel h2 + p').innerText()).toBe(
      `${String(share.count)} of ${String(share.of)} recommendations`,
    );
    expect(await page.locator('.panel .records > li').count()).toBe(share.count);
    await page.locator(`a[data-mark="row ${row.id}"]`).click();
    const both = row.shares.reduce((sum, { count }) => sum + count, 0);
    expect(await page.locator('.panel .records > li').count()).toBe(both);
  });

  it('say phrases with as many recommendations as they count', async () => {
    const page = await open();
    await visit(page, stage.url, '?view=compare&within=all&against=rest');
    const phrase = page.locator('.key-phrases > li').first();
    await phrase.locator('summary').click();
    const count = /in (\d+) of/.exec(await phrase.locator('summary').innerText())?.[1];
    expect(await phrase.locator('li a').count()).toBe(Number(count));
  });
});

describe('from ten councils on', () => {
  it('one theme is a funnel, with a point for each council', async () => {
    const page = await open();
    const recommendations = makeManyRecords(data.recommendations, { councils: 12, records: 400 });
    await page.route('**/data.json', (route) =>
      route.fulfill({ json: { ...data, recommendations, recurring: [] } }),
    );
    await visit(page, stage.url, '?view=compare&within=all&over=workforce');
    expect(await page.locator('#over-councils a[data-mark^="over "]').count()).toBe(12);
    expect(await page.locator('#over-councils .limit-outer').count()).toBe(2);
  });
});

describe('a search for the name of a theme', () => {
  it('offers the theme, with as many recommendations as it then shows', async () => {
    const page = await open();
    await visit(page, stage.url, '?view=recommendations&search=Workforce');
    const offer = page.getByRole('link', { name: /^Theme: Workforce, \d+$/ });
    const count = /(\d+)$/.exec(await offer.innerText())?.[1];
    await offer.click();
    expect(await page.locator('.records > li').count()).toBe(Number(count));
  });
});
