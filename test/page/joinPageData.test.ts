import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAndAnnotate, relateDocuments, type InputDocument } from '../../src/analyse.ts';
import { readManifest } from '../../src/ingest/readManifest.ts';
import { readText } from '../../src/ingest/readText.ts';
import { joinPageData } from '../../src/page/joinPageData.ts';
import { makePageData } from '../../src/page/makePageData.ts';
import type { PageData } from '../../src/page/pageData.ts';
import { listChanged } from '../../src/page/pageSetup.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';

const readShipped = (file: string): string =>
  readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8');

const { codebook } = readCodebook(readShipped('codebook.yaml'));
if (codebook === null) throw new Error('the shipped codebook has mistakes');
const setup = { codebook, aliases: [], corrections: [] };
const inputs = readManifest(readShipped('corpus.yaml')).entries.map(({ file, info }): InputDocument => ({
  info,
  source: readText(readShipped(file)),
}));
const annotated = inputs.map((input) => readAndAnnotate(input, setup));

/** What the page would load over the first so many documents, and the records that relating them changed. */
function makeBase(count: number) {
  const own = annotated.slice(0, count);
  const { documents, recommendations, recurring } = relateDocuments(own, setup.codebook);
  const data: PageData = makePageData({
    version: '1',
    ...{ inputs, documents, recurring, codebook: setup.codebook },
    records: recommendations,
    accuracy: { sets: [], labels: [], gold: [], records: [], alone: null },
  });
  return { data, alone: listChanged(own, recommendations) };
}

describe('joining documents to the page', () => {
  it.each([1, 3, 4])('gives what analysing all together gives, with %d at first', (count) => {
    const base = makeBase(count);
    const joining = annotated
      .slice(count)
      .map((document, index) => ({ document, blocks: inputs[count + index]?.source.blocks ?? [] }));
    expect(joinPageData(base.data, base, joining, setup.codebook)).toEqual(makeBase(annotated.length).data);
  });

  it('keeps of the records only those that relating changed', () => {
    const { data, alone } = makeBase(annotated.length);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.length).toBeLessThan(data.recommendations.length);
  });
});
