import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageData } from '../../web/protocol.ts';
import { openStage, openTab, visit, type Stage } from './openBrowser.ts';

let stage: Stage;
let page: Page;
let context: BrowserContext;
let data: PageData;

beforeAll(async () => {
  stage = await openStage();
  data = JSON.parse(await readFile('dist/web/data.json', 'utf8')) as PageData;
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  ({ page, context } = await openTab(stage, 1440));
});
afterEach(() => context.close());

const heading = (): Promise<string> => page.locator('main h1').first().innerText();
const goTo = (view: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: view, exact: true }).click();

describe('what was raised with Lewisham in more than one year?', () => {
  it('is answered in two actions, read side by side in a third, and Back leads to the same place', async () => {
    const expected = data.recurring.filter(({ members }) => {
      const own = members.filter((id) => id.startsWith('lewisham'));
      return new Set(own.map((id) => id.split('/')[0])).size > 1;
    });
    await visit(page, stage.url, '');
    await goTo('What comes back');
    await page.getByLabel('one council again').check();
    const ids = await page
      .locator('.chart a[data-mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')));
    expect(ids).toEqual(expect.arrayContaining(expected.map(({ id }) => id)));
    const [first] = expected;
    if (first === undefined) throw new Error('nothing came back in Lewisham');
    await page.locator(`a[data-mark="${first.id}"]`).click();
    expect(await page.locator('.member').count()).toBe(first.members.length);
    const reasons = await page.locator('.member .reason').allInnerTexts();
    expect(reasons.filter((reason) => reason.startsWith('Belongs by'))).toEqual(
      first.members.map(() => expect.stringMatching(/^Belongs by: .+ Likeness 0\.\d\d of 1\.$/)),
    );
    expect(await page.locator('li[data-near]').count()).toBe(first.near.length);
    expect(await page.locator('.member mark.evidence').count()).toBeGreaterThan(0);
    await page.goBack();
    expect(await page.locator('a[data-mark]:focus').getAttribute('data-mark')).toBe(first.id);
  });

  it('a dot of a lane leads to its words by keyboard, Escape back', async () => {
    const issue = data.recurring.find(({ span }) => span === 'councils');
    if (issue === undefined) return;
    await visit(page, stage.url, `?view=recurring&at-issue=${encodeURIComponent(issue.id)}`);
    await page.locator('a[data-mark][tabindex="0"]').focus();
    await page.keyboard.press('End');
    const last = await page.locator('a[data-mark]:focus').getAttribute('data-mark');
    await page.keyboard.press('Enter');
    await page.locator('.member:focus').waitFor();
    expect(await page.locator('.member:focus').getAttribute('data-member')).toBe(last);
    await page.keyboard.press('Escape');
    expect(await page.locator('a[data-mark]:focus').getAttribute('data-mark')).toBe(last);
    await page.keyboard.press('Escape');
    await page.locator('.member').first().waitFor({ state: 'detached' });
  });

  it('says what to do where nothing came back', async () => {
    const { recommendations, recurring } = data;
    const names = recommendations.flatMap(({ owners }) => [...new Set(owners.map(({ name }) => name))]);
    const one = recommendations
      .flatMap(({ id, owners }) => owners.map(({ name }) => ({ id, name })))
      .find(
        ({ id, name }) =>
          names.filter((other) => other === name).length === 1 &&
          recurring.some(({ members }) => members.includes(id)),
      );
    if (one === undefined) throw new Error('no owner has one recommendation that raises an issue');
    await visit(page, stage.url, `?view=recurring&owner=${encodeURIComponent(one.name)}`);
    expect(await heading()).toBe('Nothing was raised twice here');
    const outside = recurring.filter(({ members }) => members.includes(one.id)).map(({ title }) => title);
    expect(await page.locator('.picture li a').allInnerTexts()).toEqual(outside);
    await page.getByRole('link', { name: /Clear the filter/ }).click();
    expect(await page.locator('.chart a[data-mark]').count()).toBeGreaterThan(0);
  });
});

describe('who in Southwark is named most?', () => {
  it('is answered in two actions, with the recommendations in a third', async () => {
    const own = data.recommendations.filter(({ council }) => council === 'Southwark');
    const names = own.flatMap(({ owners }) => owners.map(({ name }) => name));
    const most = [...new Set(names)].sort(
      (a, b) => names.filter((name) => name === b).length - names.filter((name) => name === a).length,
    )[0];
    const count = own.filter(({ owners }) => owners.some(({ name }) => name === most)).length;
    await visit(page, stage.url, '');
    await goTo('Owners');
    await page.getByRole('radio', { name: /^Southwark/ }).check();
    expect(await heading()).toContain(`${String(count)} of ${String(own.length)}`);
    await page.locator(`a[data-mark="owner ${most ?? ''}"]`).click();
    expect(await page.locator('.panel h2').innerText()).toContain(most);
    expect(await page.locator('.panel .records li').count()).toBe(count);
  });

  it('what nobody owns stands first, even where it is nothing', async () => {
    for (const council of ['Lewisham', 'Sandwell', 'Southwark']) {
      await visit(page, stage.url, `?view=owners&column=${council}`);
      const sentence = await page.locator('a[data-mark]').first().getAttribute('aria-label');
      const own = data.recommendations.filter((record) => record.council === council);
      const nobody = own.filter(({ owners }) => owners.length === 0).length;
      expect(sentence).toContain(`No owner is named on ${String(nobody)} of ${String(own.length)} `);
    }
  });
});

describe('a document', () => {
  it('shows the lines of a record boxed, and what was corrected, from its address', async () => {
    const corrected = data.recommendations.find(({ corrections }) => corrections.length > 0);
    if (corrected === undefined) return;
    const query = new URLSearchParams({
      view: 'documents',
      'at-document': corrected.document,
      open: corrected.id,
    });
    await visit(page, stage.url, `?${query.toString()}`);
    const boxed = await page.locator('.lines li.own .place').allInnerTexts();
    for (const place of corrected.source) {
      if ('line' in place) expect(boxed).toContain(`line ${String(place.line)}`);
    }
    expect(await page.locator('.correction').count()).toBeGreaterThan(0);
  });

  it('opens a line by its address', async () => {
    const [document] = data.documents;
    if (document === undefined) return;
    await visit(page, stage.url, `?view=documents&at-document=${document.info.id}&open=line+3`);
    expect(await page.locator('.lines li.own .place').allInnerTexts()).toEqual(['line 3']);
  });
});

describe('the method', () => {
  it('gives each set of labels its own figure, and says at each that nobody has confirmed it', async () => {
    await visit(page, stage.url, '?view=method');
    const sets = data.accuracy?.sets ?? [];
    expect(await page.locator('.chart-figure').count()).toBe(sets.length);
    for (const [index, { name, use }] of sets.entries()) {
      const words = await page.locator('.chart-figure').nth(index).innerText();
      expect(words).toContain(name);
      expect(words).toContain(use);
      expect(words).toContain('no council officer has confirmed them');
    }
  });
});
