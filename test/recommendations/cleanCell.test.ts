import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../src/recommendations/cleanCell.ts';

describe('cleanCell', () => {
  it.each([
    ['folds white space', '  a \t b  ', 'a b'],
    ['removes paragraphs', '<p>One.</p> <p>Two.</p>', 'One.\nTwo.'],
    ['turns list items into lines', '<ul><li>One.</li><li>Two.</li></ul>', '- One.\n- Two.'],
    ['keeps the introduction of a list apart', '<ul><li>Do:<ul><li>One.</li></ul></li></ul>', 'Do:\n- One.'],
    ['reads printed bullets', 'Do: • One. • Two.', 'Do:\n- One.\n- Two.'],
    ['reads a list in one line behind a colon', 'through: - one - two', 'through:\n- one\n- two'],
    ['leaves one dash alone', 'Milestone: a plan - agreed', 'Milestone: a plan - agreed'],
    [
      'joins a word broken at a line end',
      'under- delivery of pre- scrutiny',
      'under-delivery of pre-scrutiny',
    ],
    ['keeps an elided word', 'short- and medium-term', 'short- and medium-term'],
    ['decodes entities once', 'Mayor &amp; Cabinet &amp;lt;', 'Mayor & Cabinet &lt;'],
    ['joins a lone number to its text', '6. <ul><li>Overall:</li><li>One.</li></ul>', '6. Overall:\n- One.'],
    ['drops invisible characters', 'a\u200Bb\u00A0c', 'ab c'],
  ])('%s', (_, raw, text) => {
    expect(cleanCell(raw).text).toBe(text);
  });

  it('says that a cell starts with a bullet, or with a numbered item whose number is lost', () => {
    expect(cleanCell('<ul><li>One.</li></ul>')).toMatchObject({ bullet: true, numbered: false });
    expect(cleanCell('<ol><li>One.</li></ol>')).toMatchObject({ bullet: false, numbered: true });
    expect(cleanCell('One.')).toMatchObject({ bullet: false, numbered: false });
  });

  it('does not slow down on unclosed tags', () => {
    const long = '<'.repeat(20_000) + '<li'.repeat(20_000);
    expect(cleanCell(long).text.length).toBeGreaterThan(0);
  });
});
