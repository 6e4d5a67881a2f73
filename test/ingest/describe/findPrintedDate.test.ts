import { describe, expect, test } from 'vitest';
import { findPrintedDate } from '../../../src/ingest/describe/findPrintedDate.ts';
import { readZones } from '../../../src/ingest/describe/readZones.ts';
import { readText } from '../../../src/ingest/readText.ts';

const TABLE = 'Recommendation\tTimescale\tProgress\nReview the reserves\tWithin 3 months\tAgreed in May 2025';
const read = (head: string): string | null =>
  findPrintedDate(readZones(readText(`${head}\n\n${TABLE}`)))?.value ?? null;

describe('the date that a document bears', () => {
  test.each([
    ['in its title', 'Peer challenge action plan, March 2024', '2024-03'],
    ['on a line of its own', 'Action plan\n12 November 2024', '2024-11-12'],
    ['of its front sheet', 'Report to:\tAudit Committee\nDate:\t12 November 2024', '2024-11-12'],
    ['in figures', 'Action plan\nDate: 12/11/2024', '2024-11-12'],
    ['the latest of two', 'Peer challenge (March 2023)\nAction plan – October 2023', '2023-10'],
  ])('is read %s', (_, head, date) => {
    expect(read(head)).toBe(date);
  });

  test.each([
    ['a period', 'Action plan, April 2024 to March 2025'],
    ['up to when it plans', 'Action plan to March 2026'],
    ['of what is to come', 'Next review due March 2026'],
    ['of what was done', 'The board has met since March 2024'],
    ['of an update', 'Action plan\nUpdate November 2025: started.'],
    ['below the first recommendation', 'Action plan\nRecommendation 1: Write a plan\nNovember 2025'],
    ['below the first item', 'Action plan\n1. Write a plan\nUpdate November 2025'],
    ['in its table', 'Action plan'],
    ['that is none', 'Action plan, 45 March 2024'],
  ])('is none %s', (_, head) => {
    expect(read(head)).toBeNull();
  });
});
