import { mkdir, mkdtemp, copyFile, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
/** A tab with an empty profile, opened before what comes next and closed behind it. */
async function openPage(): Promise<void> {
  ({ page, context, watch } = await openTab(stage, 1440));
}

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

/** The row of a file that was chosen. */
const row = (name: string) => rows().filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Adds files and waits until the views hold them. */
async function addFiles(...files: readonly string[]): Promise<void> {
  await chooseFiles(
    files.map((file) => formats + file),
    files.length,
  );
  await page.getByRole('button', { name: files.length === 1 ? /^Add to the corpus/ : /^Add all/ }).click();
  await page
    .locator('.own-documents > li')
    .nth(files.length - 1)
    .waitFor();
}

/** A file of every format; all hold the same three recommendations. */
const FILES = [
  'plan.docx',
  'plan.xlsx',
  'comma.csv',
  'tab-utf16.tsv',
  'page.html',
  'plan.md',
  'parted.txt',
  '../hostile/plan.pdf',
];

describe('files of every format, in one visit', () => {
  const asked = new Set<string>();
  let before = '';

  beforeAll(async () => {
    await openPage();
    context.on('request', (request) => asked.add(`${request.method()} ${request.url()}`));
    await visit(page, stage.url, DOCUMENTS);
    before = await heading();
    await chooseFiles(
      FILES.map((file) => formats + file),
      FILES.length,
    );
  });
  afterAll(() => context.close());

  it.each(FILES)('%s is read and shown to be checked', async (file) => {
    const own = row(file.replace(/.*\//, ''));
    expect(await own.innerText()).toContain('3 recommendations');
    expect(await own.locator('.import-records > li').count()).toBe(3);
  });

  it('all join every view', async () => {
    await page.getByRole('button', { name: 'Add all 8 to the corpus' }).click();
    await page.locator('.own-documents > li').nth(7).waitFor();
    expect(await heading()).toBe(
      before
        .replace(/^\d+/, (all) => String(Number(all) + 3 * FILES.length))
        .replace(/\d+(?= documents)/, (all) => String(Number(all) + FILES.length)),
    );
    await page.getByRole('navigation').getByRole('link', { name: 'Recommendations' }).click();
    await page.getByLabel('Search').fill('who decides what');
    await page.locator('.records > li', { hasText: 'write down who decides what' }).nth(7).waitFor();
    expect(watch).toEqual({ complaints: [], elsewhere: [] });
  });

  it('each is shown with its records as printed, and every row can be opened', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
    await page.locator('.own-documents > li', { hasText: 'plan.pdf' }).locator('a').click();
    await page.getByRole('link', { name: 'page 1, row 3' }).click();
    expect(await page.locator('.lines .own').innerText()).toContain('write down who decides what');
    await page.locator('.record-link').nth(1).click();
    expect(await page.locator('.lines .own').innerText()).toContain('risk register');
  });

  it('none leaves the machine: all that was asked for are the files of the page', () => {
    const known =
      /^GET http:\/\/127\.0\.0\.1:\d+\/(?:|data\.json|setup\.json|assets\/[\w.-]+\.(?:js|css|svg))(?:\?view=documents)?$/;
    expect([...asked].filter((request) => !known.test(request))).toEqual([]);
    expect(asked.size).toBeGreaterThan(5);
  });
});

/** Files that cannot be read, made of a few bytes: name, bytes, what is said. */
const UNREADABLE: readonly (readonly [name: string, bytes: string, said: string])[] = [
  ['empty.pdf', '', 'empty'],
  ['broken.pdf', '%PDF-1.7\n1 0 obj << /Type /Catalog', 'damaged'],
  ['old.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and more', 'cannot read'],
  [
    'letter.txt',
    'Dear resident,\n\nthank you for your letter about the bins.',
    'looks like a recommendation',
  ],
];

/** The same by their paths. */
const REFUSED: readonly (readonly [name: string, said: RegExp])[] = [
  ['picture.pdf', /no text/],
  ['locked.pdf', /password|locked|encrypted/i],
];

describe('files that cannot be read, beside others', () => {
  beforeAll(async () => {
    await openPage();
    await visit(page, stage.url, DOCUMENTS);
    const made = UNREADABLE.map(([name, bytes]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes, 'latin1'),
    }));
    const paths = [
      ...REFUSED.map(([name]) => `test/fixtures/hostile/${name}`),
      'corpus/sources/lewisham-vfm-audit-2021-22.txt',
      `${formats}plan.docx`,
      `${formats}comma.csv`,
    ];
    const stored = await Promise.all(
      paths.map(async (path) => ({
        name: path.replace(/.*\//, ''),
        mimeType: 'application/octet-stream',
        buffer: await readFile(path),
      })),
    );
    await chooseFiles([...made, ...stored], made.length + stored.length);
  });
  afterAll(() => context.close());

  it.each(UNREADABLE)('%s is told so in a line', async (name, _, said) => {
    expect(await row(name).innerText()).toContain(said);
    expect(
      await row(name)
        .getByRole('button', { name: /^Add to the corpus/ })
        .count(),
    ).toBe(0);
  });

  it.each(REFUSED)('%s is said to be what it is', async (name, said) => {
    expect(await row(name).innerText()).toMatch(said);
  });

  it('the others are read all the same, and nothing else breaks', async () => {
    expect(await status().innerText()).toBe('3 of 9 files read, 1 here already, 5 cannot be read.');
    await page.getByRole('button', { name: 'Add all 2 to the corpus' }).click();
    await page.locator('.own-documents > li').nth(1).waitFor();
    expect(await rows().count()).toBe(7);
    expect(watch).toEqual({ complaints: [], elsewhere: [] });
  });

  it('each is taken off the list', async () => {
    for (const [name] of [...UNREADABLE, ...REFUSED]) await row(name).getByRole('button').last().click();
    expect(await rows().count()).toBe(1);
  });

  it('a document that is here already is named, and leads to it', async () => {
    await rows().first().getByRole('link', { name: 'Lewisham audit 2021/22' }).click();
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

describe('one visit each', () => {
  beforeEach(openPage);
  afterEach(() => context.close());

  it('what was read is put right: council, kind, year and what a column holds', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await chooseFiles(formats + 'plan.docx');
    const own = rows().first();
    await own.getByLabel('Council').fill('Southwark');
    await own.getByLabel('Kind of review').selectOption('inspection');
    await own.getByLabel(/^Year/).fill('2019');
    await own.getByLabel('Responsible officer').selectOption('section');
    await own
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

  it('a large file is refused before it is read, or stopped while it is, and the next one is read at once', async () => {
    await visit(page, stage.url, DOCUMENTS);
    await dropMade('large.txt', '', 'x'.repeat(1024 * 1024), 201);
    await rows().getByText('It is larger than 200 MB').waitFor();
    await rows().getByRole('button').last().click();
    const line = 'R1,The council should review its risk register.,Head of Audit,March 2031\n';
    await dropMade('long.csv', 'Ref,Recommendation,Owner,Due date\n', line, 120_000);
    await rows().getByText('Reading').waitFor();
    await page.getByRole('button', { name: 'Cancel long.csv' }).click();
    expect(await rows().count()).toBe(0);
    await chooseFiles(formats + 'plan.docx');
    expect(await rows().first().innerText()).toContain('3 recommendations');
  });

  it('documents are there again after the page is opened anew, and are removed one by one and all at once', async () => {
    await visit(page, stage.url, DOCUMENTS);
    const before = await heading();
    await addFiles('plan.docx', 'comma.csv');
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

  it('a folder can be dropped onto any view, which leads to where its files are read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dropped-'));
    await mkdir(join(folder, 'plans/2031'), { recursive: true });
    await copyFile(`${formats}comma.csv`, join(folder, 'plans/outer.csv'));
    await copyFile(`${formats}plan.md`, join(folder, 'plans/2031/inner.md'));
    await visit(page, stage.url, '?view=themes');
    const devtools = await context.newCDPSession(page);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      devtools.send('Input.dispatchDragEvent', {
        type,
        x: 500,
        y: 500,
        data: { items: [], files: [join(folder, 'plans')], dragOperationsMask: 1 },
      });
    await drag('dragEnter');
    await drag('dragOver');
    await page.locator('.drop-target').waitFor();
    await drag('drop');
    await page.getByRole('heading', { name: 'outer.csv' }).waitFor();
    await page.getByRole('heading', { name: 'inner.md' }).waitFor();
    expect(await page.locator('.drop-target').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('view')).toBe('documents');
    await rm(folder, { recursive: true });
  });

  it('by keyboard, files are chosen, checked and added, and the focus is never lost', async () => {
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

describe.each([
  [1440, 820, 'light'],
  [360, 320, 'dark'],
])('at %d pixels', (width, narrower, scheme) => {
  it(`axe finds nothing in what was read, added and refused (${scheme}); nothing scrolls sideways, nor at ${String(narrower)}`, async () => {
    const tab = await openTab(stage, width, { dark: scheme === 'dark' });
    page = tab.page;
    await visit(page, stage.url, DOCUMENTS);
    await addFiles('comma.csv');
    await chooseFiles([formats + 'plan.docx', 'test/fixtures/hostile/locked.pdf'], 2);
    for (const details of await page.locator('.import-files details:not([open]) > summary').all())
      await details.click();
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureSideways(page)).toBe(0);
    await page.setViewportSize({ width: narrower, height: 900 });
    expect(await measureSideways(page)).toBe(0);
    await tab.context.close();
  });
});
