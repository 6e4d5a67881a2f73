import { buffer } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasSide } from '../../src/compare/sides.ts';
import type { PageData } from '../../web/protocol.ts';
import { makeManyRecords } from '../web/makeManyRecords.ts';
import { findBarriers, measureSideways } from './findBarriers.ts';
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

async function open(width: number, address: string, dark = false): Promise<Page> {
  const tab = await openTab(stage, width, { dark });
  context = tab.context;
  await visit(tab.page, stage.url, address);
  return tab.page;
}

const councils = (): string[] =>
  [...new Set(data.recommendations.map(({ council }) => council ?? ''))].sort();
const countAsked = (theme: string, council?: string): number =>
  data.recommendations.filter(
    (one) => (council === undefined || one.council === council) && hasSide(one, theme, 'asked'),
  ).length;
const listed = (page: Page): Promise<number> => page.locator('.panel .records > li').count();
const save = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  // The browser may stand on another machine: the file comes over the connection.
  return buffer(await file.createReadStream());
};

describe('a newcomer', () => {
  it('finds in one action which themes were raised in every council', async () => {
    const page = await open(1440, '');
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    const everywhere = data.themes
      .filter(({ id }) => councils().every((council) => countAsked(id, council) > 0))
      .map(({ id }) => id);
    const shown = await page
      .locator('#themes-by-council [data-moves]')
      .evaluateAll((rows) =>
        rows
          .filter((row) => row.querySelector('.spread-off') === null)
          .map((row) => row.getAttribute('data-moves')),
      );
    expect(shown.sort()).toEqual(everywhere.sort());
  });

  it('reads in two actions what Sandwell was asked about workforce, in whose words', async () => {
    const page = await open(1440, '');
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    await page.locator('a[data-mark="cell workforce Sandwell"]').click();
    expect(await listed(page)).toBe(countAsked('workforce', 'Sandwell'));
    const marked = await page
      .locator('.panel .records > li')
      .evaluateAll((items) => items.filter((item) => item.querySelector('mark') !== null).length);
    expect(marked).toBeGreaterThan(0);
  });

  it('follows every sentence of the overview to as many recommendations as it promises', async () => {
    const page = await open(1440, '');
    const links = page.locator('.findings a', { hasText: /^Read the \d+$/ });
    const count = await links.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      const promised = Number((await links.nth(index).innerText()).replace('Read the ', ''));
      await links.nth(index).click();
      await page.locator('.panel h2').waitFor();
      expect(await listed(page)).toBe(promised);
      await page.goBack();
      await page.locator('.findings').waitFor();
    }
  });
});

describe('the matrix', () => {
  it('shows asked over answered, and the gap in words leads to what has no answer found', async () => {
    const page = await open(1440, '?view=themes');
    await page.getByRole('radio', { name: 'Asked and answered' }).check();
    const gap = page.locator('a[data-mark^="unanswered "]').first();
    const [, theme = '', ...council] = ((await gap.getAttribute('data-mark')) ?? '').split(' ');
    await gap.click();
    const own = data.recommendations.filter(
      (one) => one.council === council.join(' ') && hasSide(one, theme, 'unanswered'),
    );
    expect(await listed(page)).toBe(own.length);
    expect(await page.getByRole('radio', { name: 'Asked and answered' }).isChecked()).toBe(true);
  });

  it('opens a council into its documents in year order and keeps the council', async () => {
    const page = await open(1440, '?view=themes');
    await page.locator('a[data-mark="column Lewisham"]').click();
    const years = new Map(data.recommendations.map(({ document, review }) => [document, review.year ?? 0]));
    const own = [
      ...new Set(
        data.recommendations.filter(({ council }) => council === 'Lewisham').map((one) => one.document),
      ),
    ].sort((a, b) => (years.get(a) ?? 0) - (years.get(b) ?? 0) || (a < b ? -1 : 1));
    const columns = await page
      .locator('a[data-mark^="cell workforce "]')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute('data-mark')?.replace('cell workforce ', '')),
      );
    const at = columns.indexOf('Lewisham');
    expect(columns.slice(at, at + 1 + own.length)).toEqual(['Lewisham', ...own]);
  });

  it('says the same in title, reading line and saved table', async () => {
    const page = await open(1440, '?view=themes');
    const mark = page.locator('a[data-mark="cell workforce Sandwell"]');
    await mark.focus();
    const figure = `${String(countAsked('workforce', 'Sandwell'))} of ${String(data.recommendations.filter(({ council }) => council === 'Sandwell').length)}`;
    expect(await page.locator('.reading-line').first().innerText()).toContain(figure);
    const csv = (await save(page, 'Save CSV')).toString('utf8');
    expect(csv).toContain(`Workforce,core,Sandwell,Asked,${figure.replace(' of ', ',')},`);
    await page.getByRole('link', { name: 'View as table' }).first().click();
    const title = await page.locator('main h1').innerText();
    expect(await page.locator('#themes-by-council caption').innerText()).toBe(title);
  });

  it('is saved as a picture, with its title and measure', async () => {
    const page = await open(1440, '?view=themes&council=Lewisham');
    const svg = (await save(page, 'Save SVG')).toString('utf8');
    expect(svg).toContain('Council: Lewisham');
    expect(svg).toContain('Thin line: likely range.');
    expect(svg).toMatch(/\d+ documents?, codebook /);
    expect(svg).toContain(data.codebook.slice(0, 19));
    expect(svg).not.toMatch(/href=|127\.0\.0\.1/);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    const png = await save(page, 'Save PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  it.each([1440, 820, 360])('has no target under 24 pixels at %d', async (width) => {
    const page = await open(width, '?view=themes&side=both&opened=Lewisham');
    const small = await page.locator('#themes-by-council a[data-mark]').evaluateAll((marks) =>
      marks
        .map((mark) => ({ name: mark.getAttribute('data-mark'), box: mark.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });

  it('shows one council at a time on a phone, and the panel leads back', async () => {
    const page = await open(360, '?view=themes');
    await page.locator('.choose select').first().selectOption('Southwark');
    const cells = page.locator('a[data-mark^="cell "]');
    expect(await cells.count()).toBe(data.themes.length);
    await page.locator('a[data-mark="cell workforce Southwark"]').click();
    expect(await listed(page)).toBe(countAsked('workforce', 'Southwark'));
    await page.getByRole('link', { name: '‹ Back to Themes' }).click();
    expect(await page.locator('.choose select').first().inputValue()).toBe('Southwark');
    const documents = new Set(data.recommendations.map(({ document }) => document)).size;
    expect(await page.locator('.choose select').first().locator('option').count()).toBe(
      councils().length + documents,
    );
  });

  it('glides when it is sorted, and not where motion is unwanted', async () => {
    const page = await open(1440, '?view=themes');
    const count = (): Promise<number> =>
      page.evaluate(async () => {
        document.querySelector<HTMLInputElement>('input[name="sort"]:not(:checked)')?.click();
        for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
        return document.getAnimations().length;
      });
    expect(await count()).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await count()).toBeGreaterThan(0);
  });
});

describe('below the matrix', () => {
  it('a square of two themes opens the recommendations that hold both', async () => {
    const page = await open(1440, '?view=themes');
    const pair = page.locator('a[data-mark^="pair "]').first();
    const [, one = '', other = ''] = ((await pair.getAttribute('data-mark')) ?? '').split(' ');
    await pair.click();
    expect(await listed(page)).toBe(
      data.recommendations.filter(
        (record) => hasSide(record, one, 'asked') && hasSide(record, other, 'asked'),
      ).length,
    );
    expect(await page.locator('.panel h2').innerText()).toContain(' together with ');
  });

  it('the strongest words of a theme open as many recommendations as they say', async () => {
    const page = await open(820, '?view=themes');
    await page.locator('.definitions > details', { hasText: 'Workforce' }).locator('summary').first().click();
    const words = page.locator('.definitions details[open] .strongest a').first();
    const promised = Number(/” (\d+) of/.exec(await words.innerText())?.[1]);
    await words.click();
    expect(await listed(page)).toBe(promised);
  });
});

describe('30 councils with 2,000 recommendations', () => {
  const openMany = async (width: number, address: string): Promise<Page> => {
    const tab = await openTab(stage, width);
    context = tab.context;
    const recommendations = makeManyRecords(data.recommendations, { councils: 30, records: 2000 });
    await tab.page.route('**/data.json', (route) =>
      route.fulfill({ json: { ...data, recommendations, recurring: [] } }),
    );
    await visit(tab.page, stage.url, address);
    return tab.page;
  };

  it('are a strip for each theme, with a line for each council that has enough for a rate', async () => {
    const page = await openMany(1440, '?view=themes');
    expect(await page.locator('#themes-by-council [data-moves]').count()).toBe(data.themes.length);
    expect(await page.locator('a[data-mark^="cell workforce "]').count()).toBe(29);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('or a row for each council, and a figure opens what it counts', async () => {
    const page = await openMany(1440, '?view=themes');
    await page.getByRole('radio', { name: 'a row for each council' }).check();
    expect(await page.locator('.dense tbody tr').count()).toBe(30);
    const cell = page.locator('.dense tbody tr').first().locator('td a').first();
    const promised = Number(await cell.innerText());
    await cell.click();
    expect(await listed(page)).toBe(promised);
    expect(await findBarriers(page)).toEqual([]);
  });

  it.each([820, 360])('fit at %d', async (width) => {
    const page = await openMany(width, '?view=themes');
    expect(await measureSideways(page)).toBe(0);
    await visit(page, stage.url, '?view=themes&layout=rows');
    expect(await measureSideways(page)).toBe(0);
    await visit(page, stage.url, '?view=overview');
    expect(await measureSideways(page)).toBe(0);
  });
});

describe('without barriers', () => {
  const addresses = [
    '?view=overview',
    '?view=themes&side=both',
    '?view=themes&side=unanswered&as=count',
    '?view=themes&opened=Lewisham&table=themes-together',
    '?view=themes&at-theme=workforce&at-with=governance-scrutiny',
    '?view=themes&council=Southwark&year=1999',
  ];
  it.each([
    [1440, false],
    [820, true],
    [360, false],
    [320, true],
  ])('at %d pixels, dark: %s', async (width, dark) => {
    const page = await open(width, '', dark);
    for (const address of addresses) {
      await visit(page, stage.url, address);
      expect([address, await measureSideways(page), ...(await findBarriers(page))]).toEqual([address, 0]);
    }
  });

  it('with text at 200 %', async () => {
    const page = await open(1280, '?view=themes');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 640,
      height: 450,
      deviceScaleFactor: 2,
      mobile: false,
    });
    await page.locator('a[data-mark^="cell "]').first().waitFor();
    expect(await measureSideways(page)).toBe(0);
    expect(await page.locator('a[data-mark^="cell "]').count()).toBeGreaterThanOrEqual(data.themes.length);
  });
});
