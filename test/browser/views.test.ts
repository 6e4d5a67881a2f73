import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '../../web/state/pageState.ts';
import { openStage, openTab, visit, type Stage } from './openBrowser.ts';

let stage: Stage;
let axe: string;

beforeAll(async () => {
  stage = await openStage();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}, 120_000);
afterAll(() => stage.close());

/** Views as they open, and with something chosen or read in them. */
const addresses = [
  ...views.map((view) => `?view=${view}`),
  '?view=themes&at-theme=workforce&at-council=Sandwell&opened=Lewisham',
  '?view=themes&side=unanswered&table=themes-by-council',
  '?view=recommendations&open=lewisham-vfm-audit-2021-22/3',
  '?view=compare&compare=Southwark&against=Lewisham&at-theme=workforce&at-council=Lewisham&at-kind=peer-challenge',
  '?view=compare&within=all&against=rest&table=comparison',
  '?view=recurring&reach=years&council=Lewisham',
  '?view=recurring&document=southwark-peer-challenge-2023',
  '?view=owners&column=Southwark&at-council=Southwark&at-owner=Chief+Executive',
  '?view=documents&at-document=sandwell-external-reviews-2023&open=sandwell-external-reviews-2023/K1',
  '?view=documents&at-document=lewisham-vfm-audit-2021-22&open=line+12',
  '?view=themes&council=Lewisham&search=nothinglikethis',
];

/** Findings of axe, as "rule: element". */
async function findBarriers(page: Page): Promise<string[]> {
  // Runs in the page's own world: as a script the policy of the page would refuse it.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([1440, 820, 360])('at %d pixels', (width) => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeAll(async () => {
    tab = await openTab(stage, width);
  });
  afterAll(() => tab.context.close());

  it.each(addresses)(
    'nothing goes wrong, nothing is asked elsewhere, axe finds nothing: %s',
    async (address) => {
      const { page, watch } = tab;
      await visit(page, stage.url, address);
      expect(await findBarriers(page)).toEqual([]);
      expect(await sidewaysOf(page)).toBe(0);
      expect(watch).toEqual({ complaints: [], elsewhere: [] });
    },
  );
});

describe('at 320 pixels', () => {
  it('nothing is cut off or scrolls sideways', async () => {
    const { page, context } = await openTab(stage, 320);
    for (const address of addresses) {
      await visit(page, stage.url, address);
      expect([address, await sidewaysOf(page)]).toEqual([address, 0]);
    }
    await context.close();
  });
});

describe('in the dark', () => {
  it('axe finds nothing in any view', async () => {
    const { page, context } = await openTab(stage, 1440, { dark: true });
    for (const view of views) {
      await visit(page, stage.url, `?view=${view}`);
      expect([view, ...(await findBarriers(page))]).toEqual([view]);
    }
    await context.close();
  });
});
