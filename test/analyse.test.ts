import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, readDocument, type InputDocument } from '../src/analyse.ts';
import { readText } from '../src/ingest/readText.ts';
import type { DocumentInfo, ReadDocument, SourceDocument } from '../src/model.ts';
import { readCodebook } from '../src/themes/readCodebook.ts';

const { codebook } = readCodebook(readFileSync(new URL('../corpus/codebook.yaml', import.meta.url), 'utf8'));
const review = { body: null, kind: null, year: null, period: null };
const infoOf = (id: string): DocumentInfo => ({
  id,
  council: 'Demo',
  gss: null,
  title: id,
  review,
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
});
const good: InputDocument = {
  info: infoOf('good'),
  source: readText('Recommendation\tBy whom\n1. The Council should plan its workforce.\tHead of HR'),
};
const bad: InputDocument = {
  info: infoOf('bad'),
  get source(): SourceDocument {
    throw new Error('broken on purpose');
  },
};

/** Its record can be read, and nothing can be made of it. */
const odd: ReadDocument = {
  info: infoOf('odd'),
  records: readDocument({ ...good, info: infoOf('odd') }, []).records.map((record) => ({
    ...record,
    get text(): string {
      throw new Error('broken further on');
    },
  })),
  issues: [],
};

describe('analyse', () => {
  it('names a document on which the reader fails, and reads the others', () => {
    if (!codebook) throw new Error('the shipped codebook has mistakes');
    const { documents, recommendations } = analyse([bad, good], { codebook, aliases: [], corrections: [] });
    expect(recommendations.map(({ id }) => id)).toEqual(['good/1']);
    expect(documents[0]?.issues).toEqual([
      { code: 'unreadable', message: 'This document could not be read (broken on purpose).' },
    ]);
  });

  it('names a document whose records it fails on, and reads the others', () => {
    if (!codebook) throw new Error('the shipped codebook has mistakes');
    const { documents, recommendations } = analyse([odd, good], { codebook, aliases: [], corrections: [] });
    expect(recommendations.map(({ id }) => id)).toEqual(['good/1']);
    expect(documents[0]?.issues).toEqual([
      { code: 'unreadable', message: 'This document could not be read (broken further on).' },
    ]);
  });
});
