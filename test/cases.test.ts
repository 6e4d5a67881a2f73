import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/analyse.ts';
import { readText } from '../src/ingest/readText.ts';
import { describeCase } from './support/describeCase.mjs';

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).sort();

describe('golden documents: each reads as its expected.json says, for the reason in its why.md', () => {
  it.each(cases)('%s', (slug) => {
    const read = (name: string): string => readFileSync(new URL(`${slug}/${name}`, folder), 'utf8');
    expect(existsSync(new URL(`${slug}/why.md`, folder))).toBe(true);
    expect(describeCase(readText(read('source.txt')), readDocument)).toEqual(
      JSON.parse(read('expected.json')),
    );
  });
});
