import { describe, expect, it } from 'vitest';
import { normaliseStem, normaliseWord } from '../../src/text/normaliseWord.ts';

describe('one spelling for a word', () => {
  it.each([
    ['colour', 'color'],
    ['colours', 'colors'],
    ['fibre', 'fiber'],
    ['licence', 'license'],
    ['licences', 'licenses'],
    ['licencing', 'licensing'],
    ['practice', 'practise'],
    ['practiced', 'practised'],
    ['ageing', 'aging'],
    ['neighbourhoods', 'neighborhoods'],
    ['behavioural', 'behavioral'],
    ['labour', 'Labor'],
    ['centres', 'centers'],
    ['theatre', 'theater'],
    ['travellers', 'travelers'],
    ['modelling', 'modeling'],
    ['cancelled', 'canceled'],
    ['defence', 'defense'],
    ['organisations', 'organizations'],
    ['programmes', 'programs'],
    ['acknowledgement', 'acknowledgment'],
  ])('%s is also %s', (one, other) => {
    expect(normaliseWord(other)).toBe(normaliseWord(one));
  });

  it.each([
    ['size', 'sise'],
    ['meter', 'metre'],
    ['order', 'ordre'],
    ['monitor', 'monitour'],
    ['councillor', 'councillour'],
    ['labels', 'labells'],
    ['SEND', 'send'],
    ['practical', 'practise'],
    ['honorary', 'honourary'],
  ])('%s stays apart from %s', (one, other) => {
    expect(normaliseWord(one)).not.toBe(normaliseWord(other));
  });

  it.each([
    ['licens', 'licenc'],
    ['organiz', 'organis'],
    ['color', 'colour'],
    ['program', 'program'],
    ['travel', 'travel'],
    ['prioritis', 'prioritis'],
    ['siz', 'siz'],
  ])('the beginning %s is spelt %s', (stem, spelt) => {
    expect(normaliseStem(stem)).toBe(spelt);
  });
});
