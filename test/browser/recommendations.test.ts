import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage, openTab, visit, type Stage } from './openBrowser.ts';

let stage: Stage;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());
afterEach(() => context.close());

const open = async (width: number, address: string): Promise<void> => {
  ({ page, context } = await openTab(stage, width));
  await visit(page, stage.url, address);
};
const rows = (): Locator => page.locator('main a.record-link');
const shown = (): Promise<string> => page.locator('.shown').innerText();
const title = (): Promise<string> => page.locator('#detail-title').innerText();
/** The number that stands beside a value. */
const countOf = async (group: string, value: string): Promise<number> =>
  parseInt(await facet(group, value).locator('.choice-count').innerText(), 10);
const facet = (group: string, value: string): Locator =>
  page.locator(`.facets .facet[aria-label="${group}"] a[data-value="${value}"]`);
/** Focus, in words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-record') ?? activeElement?.id ?? '';
  });

describe('narrowing', () => {
  beforeEach(() => open(1440, '?view=recommendations'));

  it('a value leaves as many as stands beside it; across groups it narrows, within a group it widens', async () => {
    const lewisham = await countOf('Council', 'Lewisham');
    await facet('Council', 'Lewisham').click();
    await expect.poll(() => rows().count()).toBe(lewisham);
    const both = lewisham + (await countOf('Council', 'Southwark'));
    await facet('Council', 'Southwark').click();
    await expect.poll(() => rows().count()).toBe(both);
    const complete = await countOf('Status', 'complete');
    await facet('Status', 'complete').click();
    await expect.poll(() => rows().count()).toBe(complete);
    expect(complete).toBeLessThan(both);
    expect(await shown()).toMatch(new RegExp(`^${String(complete)} of \\d+ recommendations?$`));
    await page.getByRole('link', { name: 'Remove Status: complete' }).click();
    await expect.poll(() => rows().count()).toBe(both);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => page.locator('.chip').count()).toBe(0);
  });

  it('a value is an address of its own, and back takes it away', async () => {
    const href = await facet('Council', 'Sandwell').getAttribute('href');
    expect(href).toBe('?view=recommendations&council=Sandwell');
    await facet('Council', 'Sandwell').click();
    await page.locator('.chip').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.chip').count()).toBe(0);
  });

  it('nobody stands first among owners, and the rest can be unfolded', async () => {
    const owners = page.locator('.facets .facet[aria-label="Owner"]');
    expect(await owners.locator('a').first().getAttribute('data-value')).toBe('none');
    const before = await owners.locator('a').count();
    await owners.getByRole('button', { name: /^Show \d+ more/ }).click();
    expect(await owners.locator('a').count()).toBeGreaterThan(before);
  });

  it('a search says how many it found and marks the words', async () => {
    await page.getByRole('searchbox').fill('risk register');
    await expect.poll(() => shown()).toMatch(/^\d+ of \d+/);
    const count = Number((await shown()).split(' ')[0]);
    expect(await rows().count()).toBe(count);
    for (const row of await rows().all()) expect(await row.locator('.found').count()).toBeGreaterThan(0);
    await rows().first().click();
    const words = await page.locator('.detail .found').allInnerTexts();
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((word) => /^(risk|register)/i.test(word))).toBe(true);
  });

  it('that leaves nothing names the step that leaves something', async () => {
    await visit(page, stage.url, '?view=recommendations&council=Southwark&search=nothinglikethis');
    expect(await page.locator('main h1').innerText()).toBe('No recommendation matches both filters');
    await page.getByRole('link', { name: 'Remove the search: nothinglikethis' }).click();
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
  });

  it('sorts by the score of the chosen theme', async () => {
    await visit(page, stage.url, '?view=recommendations&theme=workforce&order=theme');
    const first = await rows().first().getAttribute('data-record');
    await visit(page, stage.url, '?view=recommendations&theme=workforce');
    expect(await page.locator('main a.record-link .evidence').count()).toBeGreaterThan(0);
    const ids = await rows().evaluateAll((links) => links.map((link) => link.getAttribute('data-record')));
    expect(ids).toContain(first);
  });
});

describe('by keyboard', () => {
  it('the list is one stop; arrows, Home and End move, Enter opens, Escape leads back', async () => {
    await open(1440, '?view=recommendations');
    expect(await page.locator('a.record-link[tabindex="0"]').count()).toBe(1);
    const ids = await rows().evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-record') ?? ''),
    );
    await rows().first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(ids.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('detail-title');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(ids[1]);
    expect(await page.locator('#detail-title').count()).toBe(1);
  });

  it('no stop of the whole page is hidden under what stays in sight', async () => {
    await open(1440, '?view=recommendations&open=lewisham-vfm-audit-2022-23/2&council=Lewisham');
    const hidden: string[] = [];
    for (let stop = 0; stop < 120; stop += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        // Words may break over lines: the first line counts.
        const [{ left, top, width, height } = element.getBoundingClientRect()] = element.getClientRects();
        const at = document.elementFromPoint(left + Math.min(width, 40) / 2, top + Math.min(height, 24) / 2);
        const isSeen = at !== null && (element.contains(at) || at.contains(element));
        return isSeen ? '' : element.outerHTML.slice(0, 120);
      });
      if (covered === null) break;
      if (covered !== '') hidden.push(covered);
    }
    expect(hidden).toEqual([]);
  });

  it('an opened filter closes with Escape and gives the focus back', async () => {
    await open(1440, '?view=themes');
    const group = page.locator('details.dropdown').first();
    await group.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await group.getAttribute('open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

describe('one recommendation', () => {
  it('lights a theme in ask and answer at once, and shows each place in the text', async () => {
    await open(1440, '?view=recommendations&open=lewisham-vfm-audit-2021-22/3');
    const tag = page.locator('.tag-side a[href*="lit="]').first();
    await tag.click();
    const lit = page.locator('.ask-answer > section .evidence.lit');
    await lit.first().waitFor();
    for (const side of [0, 1]) {
      const own = page.locator('.ask-answer').first().locator('> section').nth(side);
      expect(await own.locator('.evidence.lit').count()).toBeGreaterThan(0);
    }
    const letters = new Set(await page.locator('.ask-answer sup').allInnerTexts());
    expect(letters.size).toBe(1);
    await page
      .getByRole('link', { name: /^Show in text: “/ })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className ?? ''))
      .toContain('evidence lit');
    expect(await page.locator('.evidence:focus .away').first().textContent()).toContain('starts');
  });

  it('is told apart by its line without colour: parallel lines where themes overlap', async () => {
    await open(1440, '?view=recommendations&open=lewisham-vfm-audit-2021-22/3');
    const classes = await page
      .locator('.ask-answer .evidence')
      .evaluateAll((marks) => marks.map((mark) => mark.className));
    const double = classes.filter((names) => names.includes('slot-0-') && names.includes('slot-1-'));
    expect(double.length).toBeGreaterThan(0);
    for (const names of double) {
      const styles = [...names.matchAll(/slot-\d-(\w+)/g)].map(([, style]) => style);
      expect(new Set(styles).size).toBe(styles.length);
    }
  });

  it('follows a reference both ways and says whose answer it is', async () => {
    await open(1440, '?view=recommendations&open=sandwell-external-reviews-2023/I16');
    expect(await page.locator('.detail').innerText()).toContain('The answer is a reference.');
    await page.locator('.relations').getByRole('link', { name: 'Sandwell reviews 2023, K1' }).first().click();
    await expect.poll(title).toBe('Sandwell reviews 2023, K1');
    expect(await page.locator('.relations').innerText()).toContain('Referred to by');
    await page.goBack();
    await expect.poll(title).toBe('Sandwell reviews 2023, I16');
  });

  it('leads to its lines in its document', async () => {
    await open(1440, '?view=recommendations&open=sandwell-external-reviews-2023/I4');
    expect(await page.locator('.correction').innerText()).not.toBe('');
    await page.getByRole('link', { name: /^Read lines? .* of Sandwell reviews 2023$/ }).click();
    await page.waitForURL(/view=documents/);
    await page.locator('main h1').first().waitFor();
    expect(page.url()).toContain('open=sandwell-external-reviews-2023%2FI4');
  });

  it('stays in sight beside its row when an address opens it', async () => {
    await open(1440, '?view=recommendations&open=sandwell-external-reviews-2023/I20');
    const row = page.locator('a.record-link[aria-current]');
    const isSeen = await row.evaluate((link) => {
      const own = link.getBoundingClientRect();
      return own.top >= 0 && own.bottom <= window.innerHeight;
    });
    expect(isSeen).toBe(true);
  });

  it('is a screen of its own at 360 pixels; Back finds the list where it was left', async () => {
    await open(360, '?view=recommendations');
    const row = rows().nth(12);
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    const id = await row.getAttribute('data-record');
    await row.click();
    await page.locator('#detail-title').waitFor();
    expect(await rows().count()).toBe(0);
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(200);
    await page.getByRole('link', { name: /^‹ Back to the/ }).click();
    await expect.poll(focused).toBe(id);
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(120);
  });
});

describe('the panel beside a chart', () => {
  it('goes from list to record and back to its place; Escape gives the mark the focus', async () => {
    await open(1440, '?view=themes');
    const mark = page.locator('a[data-mark^="cell workforce"]').first();
    await mark.focus();
    const name = await mark.getAttribute('data-mark');
    await page.keyboard.press('Enter');
    const links = page.locator('.panel a.record-link');
    await links.first().waitFor();
    const id = await links.nth(2).getAttribute('data-record');
    await links.nth(2).click();
    await page.locator('.panel .detail').waitFor();
    await page.getByRole('link', { name: /^‹ Back to the/ }).click();
    await expect.poll(focused).toBe(id);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null))
      .toBe(name);
  });
});

describe('on paper, in large text, and without data', () => {
  it('prints the filter, how many, up to when, and the record without the controls', async () => {
    await open(1440, '?view=recommendations&council=Lewisham&open=lewisham-vfm-audit-2022-23/2');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-paper').innerText()).toMatch(
      /\d+ of \d+ recommendations\. Council: Lewisham\./,
    );
    expect(await page.locator('.on-paper').innerText()).toMatch(/report up to \w+ \d{4}/);
    expect(await page.locator('.detail').isVisible()).toBe(true);
    for (const part of ['.filters', '.facets', '.page-header', '.listing']) {
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    }
  });

  it.each(['?view=recommendations&open=lewisham-vfm-audit-2021-22/3', '?view=themes&at-theme=workforce'])(
    'text at 200 %% gets the form of a phone, and nothing scrolls sideways: %s',
    async (address) => {
      // 1,440 pixels with text at 200 % hold as much as 720 with plain text.
      await open(720, address);
      expect(await page.locator('.filters.narrow').count()).toBe(1);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );

  it('the bar that stays in sight is lower than 96 pixels, whatever is chosen', async () => {
    for (const width of [1440, 820, 360]) {
      await open(
        width,
        '?view=themes&council=Lewisham&council=Sandwell&year=2023&status=planned&owner=none&theme=workforce',
      );
      const box = await page.locator('.filters').boundingBox();
      expect([width, (box?.height ?? 0) < 96]).toEqual([width, true]);
      if (width !== 360) await context.close();
    }
  });

  it.each([
    ['missing', { status: 404, body: '' }, 'There is no data file'],
    ['broken', { status: 200, body: '{"a":' }, 'broken or of another version'],
    ['of another kind', { status: 200, body: '{"a":1}' }, 'broken or of another version'],
  ])('a data file that is %s is said, and tried again', async (_, answer, words) => {
    ({ page, context } = await openTab(stage, 820));
    let isBroken = true;
    await page.route('**/data.json', (route) => (isBroken ? route.fulfill(answer) : route.continue()));
    await page.goto(stage.url);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(words);
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('main h1').first().waitFor();
  });

  it('a long wait has a bar and can be ended', async () => {
    ({ page, context } = await openTab(stage, 820));
    await page.route('**/data.json', () => undefined);
    await page.goto(stage.url);
    expect(await page.getByRole('status').innerText()).toBe('Counting…');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('You stopped it.');
  });

  it('a document that could not be read is named', async () => {
    ({ page, context } = await openTab(stage, 820));
    await page.route('**/data.json', async (route) => {
      const answer = await route.fetch();
      const data = (await answer.json()) as { documents: { info: { title: string }; issues: unknown[] }[] };
      const [first] = data.documents;
      if (first !== undefined) {
        data.documents.push({
          ...first,
          info: { ...first.info, title: 'Budget.pdf' },
          issues: [{ code: 'unreadable', message: 'It has no text in it.' }],
        });
      }
      await route.fulfill({ json: data });
    });
    await visit(page, stage.url, '?view=recommendations');
    expect(await page.locator('.left-out').innerText()).toMatch(
      /^\d+ of \d+ documents read\. Budget\.pdf: .+\. See what was left out\./,
    );
  });
});
