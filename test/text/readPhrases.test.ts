import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../src/text/readPhrases.ts';

const phrasesOf = (text: string): string[] => [...readPhrases(text, 3).keys()];

describe('phrases of a text', () => {
  it('begin and end with a word that says something, and hold others', () => {
    expect(phrasesOf('Progress against targets via dashboards')).toEqual([
      'progress',
      'progress against targets',
      'targets',
      'targets via dashboards',
      'dashboards',
    ]);
  });

  it('run across no mark', () => {
    expect(phrasesOf('Risks, owners')).toEqual(['risks', 'owners']);
  });

  it('stand where they are said first, in small letters', () => {
    expect(readPhrases('Risk, then risk', 1).get('risk')).toEqual({ start: 0, end: 4 });
  });
});
