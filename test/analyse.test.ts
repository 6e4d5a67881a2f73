import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, type InputDocument } from '../src/analyse.ts';
import { readText } from '../src/ingest/readText.ts';
import type { DocumentInfo, SourceDocument } from '../src/model.ts';
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

describe('analyse', () => {
  it('names a document on which the reader fails, and reads the others', () => {
    if (!codebook) throw new Error('the shipped codebook has mistakes');
    const { documents, recommendations } = analyse([bad, good], { codebook, aliases: [], corrections: [] });
    expect(recommendations.map(({ id }) => id)).toEqual(['good/1']);
    expect(documents[0]?.issues).toEqual([
      { code: 'unreadable', message: 'This document could not be read (broken on purpose).' },
    ]);
  });
});
