import { describe, expect, it } from 'vitest';
import { isAsked } from '../../src/recommendations/isAsked.ts';

describe('whether a text asks for something', () => {
  it.each([
    'The Council should review its register.',
    'Review how the board is run.',
    'Overhaul the demo board to answer concerns.',
    '- Strengthening the link between plans and budgets',
    'a) Agree a single list of projects.',
    'R3: Set a clear vision for the town.',
    'Address the backlog of audits.',
    'Review spending each month.',
  ])('it does: %s', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  it.each([
    'Visitors say the board is hard to follow; this hurts trust.',
    'The register was not complete.',
    'A workshop was held in May.',
    'Apologies',
    'Review of the budget',
    'Plan for the year',
    'Published in March on the web page.',
    'In the last year much was done.',
    '',
  ])('it does not: %s', (text) => {
    expect(isAsked(text)).toBe(false);
  });
});
