import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBarriers, measureSideways } from './findBarriers.ts';
import { openStage, openTab, visit, type Stage, type Watch } from './openBrowser.ts';

let stage: Stage;
let page: Page;
let context: BrowserContext;
let watch: Watch;

const formats = 'test/fixtures/formats/';
const DOCUMENTS = '?view=documents';

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());
beforeEach(async () => {
  ({ page, context, watch } = await openTab(stage, 1440));
});
afterEach(() => context.close());

const rows = () => page.locator('.import-files > li');
const heading = (): Promise<string> => page.locator('main h1').first().innerText();
const status = () => page.locator('.import-status');

/** Chooses files as the system's own dialogue would, and waits until each was read or refused. */
async function chooseFiles(
  files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
  count = 1,
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await page.waitForFunction(
    (expected) => {
      const items = [...document.querySelectorAll('.import-files > li')];
      return (
        items.length === expected &&
        items.every(
          (item) => item.querySelector('progress') === null && !item.textContent.includes('Waiting'),
        )
      );
    },
    count,
    { timeout: 30_000 },
  );
}

/** Adds a file and waits until the views hold it. */
async function addFile(file: string, name = file): Promise<void> {
  await chooseFiles(formats + file);
  await page.getByRole('button', { name: /^Add to the corpus/ }).click();
  await page.locator('.own-documents').getByText(name).first().waitFor();
}

describe('a file of every format', () => {
  it.each([
    ['plan.docx', 3],
    ['plan.xlsx', 3],
    ['comma.csv', 3],
    ['tab-utf16.tsv', 3],
    ['page.html', 3],
    ['plan.md', 3],
    ['parted.txt', 3],
    ['../hostile/plan.pdf', 3],
  ])('%s is read, checked, and joins every view', async (file, count) => {
    await visit(page, stage.url, DOCUMENTS);
    const before = await heading();
    await chooseFiles(formats + file);
    expect(await rows().first().innerText()).toContain(`${String(count)} recommendations`);
    expect(await page.locator('.import-records > li').count()).toBe(3);
    await page.getByRole('button', { name: /^Add to the corpus/ }).click();
    await page.locator('.own-documents').waitFor();
    expect(await heading()).toBe(
      before
        .replace(/^\d+/, (all) => String(Number(all) + count))
        .replace(/\d+(?= documents)/, (all) => String(Number(all) + 1)),
    );
    await page.getByRole('navigation').getByRole('link', { name: 'Recommendations' }).click();
    await page.getByLabel('Search').fill('who decides what');
    await page.locator('.records > li', { hasText: 'write down who decides what' }).waitFor();
    expect(watch).toEqual({ complaints: [], elsewhere: [] });
  });
});

describe('what was read', () => {
  it('is put right: council, kind, year and what a column holds', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles(formats + 'plan.docx');
    const row = rows().first();
    await row.getByLabel('Council').fill('Southwark');
    await row.getByLabel('Kind of review').selectOption('inspection');
    await row.getByLabel(/^Year/).fill('2019');
    await row.getByLabel('Responsible officer').selectOption('section');
    await row
      .locator('.import-records')
      .getByText('Owner', { exact: true })
      .first()
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Add to the corpus/ }).click();
    await page.locator('.own-documents').getByText('Southwark inspection 2019').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Themes' }).click();
    await page
      .getByText(/3 councils/)
      .first()
      .waitFor();
  });

  it('is shown with its records as printed, and every row can be opened', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await addFile('../hostile/plan.pdf', 'plan.pdf');
    await page.locator('.own-documents a').click();
    await page.getByRole('link', { name: 'page 1, row 3' }).click();
    expect(await page.locator('.lines .own').innerText()).toContain('write down who decides what');
    await page.locator('.record-link').nth(1).click();
    expect(await page.locator('.lines .own').innerText()).toContain('risk register');
  });

  it('names a document that is here already and leads to it', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles('corpus/sources/lewisham-vfm-audit-2021-22.txt');
    const link = rows().first().getByRole('link', { name: 'Lewisham audit 2021/22' });
    await link.click();
    expect(await heading()).toContain('Lewisham audit 2021/22');
  });
});

/** Drops a file that is made in the page, of so many times the same text behind a beginning. */
async function dropMade(name: string, start: string, text: string, times: number): Promise<void> {
  await page.evaluate(
    (file) => {
      const transfer = new DataTransfer();
      const parts = [file.start, ...Array<string>(file.times).fill(file.text)];
      transfer.items.add(new File(parts, file.name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    { name, start, text, times },
  );
}

describe('a large file', () => {
  it('is refused before it is read', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await dropMade('large.txt', '', 'x'.repeat(1024 * 1024), 201);
    await rows().getByText('It is larger than 200 MB').waitFor();
  });

  it('can be stopped while it is read, and the next one is read at once', async () => {
    await visit(page, stage.url, DOCUMENTS);
    const row = 'R1,The council should review its risk register.,Head of Audit,March 2031\n';
    await dropMade('long.csv', 'Ref,Recommendation,Owner,Due date\n', row, 120_000);
    await rows().getByText('Reading').waitFor();
    await page.getByRole('button', { name: 'Cancel long.csv' }).click();
    expect(await rows().count()).toBe(0);
    await chooseFiles(formats + 'plan.docx');
    expect(await rows().first().innerText()).toContain('3 recommendations');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty.pdf', '', 'empty'],
    ['broken.pdf', '%PDF-1.7\n1 0 obj << /Type /Catalog', 'damaged'],
    ['old.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and more', ''],
    [
      'letter.txt',
      'Dear resident,\n\nthank you for your letter about the bins.',
      'looks like a recommendation',
    ],
  ])('%s is told so in a line, and nothing else breaks', async (name, text, words) => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text, 'latin1') });
    expect(await rows().first().innerText()).toContain(words);
    expect(await page.getByRole('button', { name: /^Add to the corpus/ }).count()).toBe(0);
    await rows().first().getByRole('button').last().click();
    expect(await rows().count()).toBe(0);
    expect(watch).toEqual({ complaints: [], elsewhere: [] });
  });

  it('a scanned PDF is said to hold no text', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles('test/fixtures/hostile/picture.pdf');
    expect(await rows().first().innerText()).toMatch(/no text/);
  });

  it('the others are read all the same', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles([formats + 'plan.docx', 'test/fixtures/hostile/locked.pdf', formats + 'comma.csv'], 3);
    expect(await status().innerText()).toBe('2 of 3 files read, 1 cannot be read.');
    await page.getByRole('button', { name: 'Add all 2 to the corpus' }).click();
    await page.locator('.own-documents > li').nth(1).waitFor();
    expect(await rows().count()).toBe(1);
  });
});

describe('the documents of a reader', () => {
  it('are there again after the page is opened anew, and are removed one by one and all at once', async () => {
    await visit(page, stage.url, DOCUMENTS);
    const before = await heading();
    await addFile('plan.docx');
    await addFile('comma.csv');
    const both = await heading();
    await page.reload();
    await page.locator('.own-documents > li').nth(1).waitFor();
    expect(await heading()).toBe(both);
    await page.getByRole('button', { name: 'Remove plan.docx' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.own-documents > li').nth(1).waitFor();
    await page.getByRole('button', { name: 'Remove all 2' }).click();
    await page.getByText('None of your documents is left').waitFor();
    expect(await heading()).toBe(before);
    await page.reload();
    await page.locator('main h1').first().waitFor();
    expect(await heading()).toBe(before);
    expect(await page.locator('.own-documents').count()).toBe(0);
  });

  it('can be dropped onto any view, which leads to where they are read', async () => {
    await visit(page, stage.url, '?view=themes');
    const text = await readFile(formats + 'comma.csv', 'utf8');
    const transfer = await page.evaluateHandle((content) => {
      const made = new DataTransfer();
      made.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }));
      return made;
    }, text);
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
    await page.locator('.drop-target').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    expect(await page.locator('.drop-target').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('view')).toBe('documents');
  });

  it('never leave the machine: all that is asked for are the files of the page', async () => {
    const asked = new Set<string>();
    context.on('request', (request) => asked.add(`${request.method()} ${request.url()}`));
    await visit(page, stage.url, DOCUMENTS);
    await addFile('plan.docx');
    await chooseFiles('test/fixtures/hostile/plan.pdf');
    const known =
      /^GET http:\/\/127\.0\.0\.1:\d+\/(?:|data\.json|setup\.json|assets\/[\w.-]+\.(?:js|css|svg))(?:\?view=documents)?$/;
    expect([...asked].filter((request) => !known.test(request))).toEqual([]);
    expect(asked.size).toBeGreaterThan(5);
  });
});

describe('by keyboard', () => {
  it('files are chosen, checked and added, and the focus is never lost', async () => {
    // The browser is told beforehand that a test answers for its dialogue, or Enter may open the real one.
    const choosing = page.waitForEvent('filechooser');
    await visit(page, stage.url, DOCUMENTS);
    await page.getByRole('button', { name: 'Choose files…' }).focus();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(formats + 'plan.docx');
    const add = page.getByRole('button', { name: /^Add to the corpus/ });
    await add.waitFor();
    await add.focus();
    await page.keyboard.press('Enter');
    await page.locator('.own-documents').waitFor();
    await page.locator('#import-title:focus').waitFor();
    await page.getByRole('button', { name: 'Remove plan.docx' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Removed plan.docx').waitFor();
    await page.locator('h2:focus').waitFor();
  });
});

describe.each([1440, 820, 360, 320])('at %d pixels', (width) => {
  it('axe finds nothing in what was read, added and refused, and nothing scrolls sideways', async () => {
    const tab = await openTab(stage, width, { dark: width === 820 });
    page = tab.page;
    await visit(page, stage.url, DOCUMENTS);
    await addFile('comma.csv');
    await chooseFiles([formats + 'plan.docx', 'test/fixtures/hostile/locked.pdf'], 2);
    for (const details of await page.locator('.import-files details:not([open]) > summary').all())
      await details.click();
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureSideways(page)).toBe(0);
    await tab.context.close();
  });
});
