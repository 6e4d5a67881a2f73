import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BACKGROUND_RECORDS, countInBackground } from '../../src/recurrence/backgroundCounts.ts';
import { THEME, THING, WORD } from '../../src/recurrence/signalKeys.ts';
import { printBackground, readWorkingTexts } from '../background/countBackground.ts';

describe('the background', () => {
  it('is what its script makes of the recommendations to work with: else run node test/background/run.mjs', () => {
    const written = readFileSync(new URL('../../src/recurrence/backgroundWords.ts', import.meta.url), 'utf8');
    expect(printBackground(readWorkingTexts(new URL('../../corpus/', import.meta.url)))).toBe(written);
  });

  it('counts a key once a text, and leaves out what stands in one alone', () => {
    const printed = printBackground(['Museum roof. Museum.', 'Museum wall.']);
    expect(printed).toContain('2: museum\n');
    expect(printed).not.toContain('roof');
    expect(printed).toContain('BACKGROUND_RECORDS = 2;');
  });

  it('says how common a key is', () => {
    expect(countInBackground(WORD, 'plan')).toBeGreaterThan(countInBackground(WORD, 'museum'));
    expect(countInBackground(THING, 'risk register')).toBeGreaterThan(1);
    expect(countInBackground(THEME, 'workforce')).toBe(0);
    expect(BACKGROUND_RECORDS).toBe(210);
  });
});
