import { describe, expect, it } from 'vitest';
import { unwrapLines } from '../../src/ingest/unwrapLines.ts';

describe('unwrapLines', () => {
  it.each([
    [
      'runs on in mid-sentence',
      'meeting with service directors to\nsupport this aspect of their\nplanning using',
      'meeting with service directors to support this aspect of their planning using',
    ],
    [
      'a word cut at its hyphen',
      'the long and winding record of under-\ndelivery of savings',
      'the long and winding record of under-delivery of savings',
    ],
    [
      'a new sentence keeps its line',
      'The first sentence of a cell.\nthe second',
      'The first sentence of a cell.\nthe second',
    ],
    [
      'a capital keeps its line',
      'Reviewed each quarter by the\nAudit Committee',
      'Reviewed each quarter by the\nAudit Committee',
    ],
    [
      'a letter of a list keeps its line',
      'Publish the review of the board\nb) report',
      'Publish the review of the board\nb) report',
    ],
    [
      'a bullet keeps its line',
      'The council should, by the summer,\n- publish it',
      'The council should, by the summer,\n- publish it',
    ],
    ['short lines are a list', 'agree the plan\nreview it', 'agree the plan\nreview it'],
    [
      'a line that had room for the next word ended on purpose',
      'agree the policy on loans\nreview the register of all the risks there are in the council\npublish it',
      'agree the policy on loans\nreview the register of all the risks there are in the council publish it',
    ],
  ])('%s', (_, text, expected) => {
    expect(unwrapLines(text)).toBe(expected);
  });

  it('loses no word, wherever a text was wrapped', () => {
    const words =
      'The council should write down who decides what and publish it so that all can see it'.split(' ');
    for (let width = 8; width < 90; width += 1) {
      const lines: string[] = [];
      for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
          lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      const unwrapped = unwrapLines(lines.join('\n'));
      expect(unwrapped.split(/\s/)).toEqual(words);
      // Only a last line that is nearly full by chance may stand apart.
      if (width >= 30) expect(unwrapped).toBe(words.join(' '));
    }
  });
});
