import { describe, expect, it } from 'vitest';
import { isMeetingLine } from '../../../src/recommendations/isMeetingLine.ts';
import { listLines } from '../../../src/recommendations/lists/listLines.ts';
import { cutSpeech, isMinutes, readSpeech } from '../../../src/recommendations/lists/minutes.ts';
import { advisesOthers, isOfReview } from '../../../src/recommendations/lists/reviewSigns.ts';
import { readText } from '../../../src/ingest/readText.ts';

const linesOf = (text: string): ReturnType<typeof listLines> => listLines(readText(text).blocks);

describe('signs of what a text is', () => {
  it.each([
    ['Audit Committee, 12 March 2033', true],
    ['Minutes of the Cabinet', true],
    ['Cabinet 12/03/2033', true],
    ['Audit Committee', false],
    ['Budget 2033', false],
    ['Plans from May 2033', false],
  ])('%s is the line of a meeting: %s', (text, expected) => {
    expect(isMeetingLine(text)).toBe(expected);
  });

  it.each([
    ['The peer team visited in May.', true],
    ['Internal audit of stores', true],
    ['Best Value inspection', true],
    ['Scrutiny task and finish group', true],
    ['Your bins will be collected on Tuesday.', false],
    ['We asked the audience.', false],
  ])('%s shows a review: %s', (text, expected) => {
    expect(isOfReview(linesOf(text))).toBe(expected);
  });

  it.each([
    ['The council recommends that you:', true],
    ['The authority strongly recommends that residents:', true],
    ['The peer team recommends that you:', false],
    ['We recommend that the council:', false],
  ])('%s advises others: %s', (text, expected) => {
    expect(advisesOthers(text)).toBe(expected);
  });

  it.each([
    ['The Director replied that it was under way.', 'reply'],
    ['In response, officers said that it was done.', 'reply'],
    ['Councillor Demo asked about costs.', 'else'],
    ['RESOLVED: that the report be noted.', 'else'],
    ['The plan should be published.', null],
    ['- publish the plan', null],
  ])('%s is, in minutes: %s', (text, expected) => {
    expect(readSpeech(text)).toBe(expected);
  });

  it('cuts what was asked before the answer', () => {
    expect(cutSpeech('Publish the plan. The Director replied that it was out.')).toEqual({
      text: 'Publish the plan.',
      reply: 'The Director replied that it was out.',
    });
    expect(cutSpeech('Publish the plan. It is late.')).toEqual({
      text: 'Publish the plan. It is late.',
      reply: '',
    });
  });

  it('takes for minutes what begins like minutes or resolves', () => {
    expect(isMinutes(linesOf('Minutes of the Cabinet\n\nText'))).toBe(true);
    expect(isMinutes(linesOf('A report\n\nRESOLVED: that it be noted'))).toBe(true);
    expect(isMinutes(linesOf('A report\n\nText'))).toBe(false);
  });
});

describe('the lines of a text', () => {
  it.each([
    ['• one', '- one', '•', 0],
    ['    - two', '- two', '-', 4],
    ['o three', '- three', 'o', 0],
    ['•\nfour', '- four', '•', 0],
    ['> - five', '- five', '-', 0],
    ['•\tsix', '- six', '•', 0],
    ['\to\tseven', '- seven', 'o', 4],
    ['a)\teight', 'a) eight', '', 0],
    ['-5 degrees', '-5 degrees', '', 0],
    ['one of them', 'one of them', '', 0],
  ])('%j reads as %j with bullet %j, set in by %d', (text, words, bullet, indent) => {
    expect(linesOf(text).map((line) => [line.text, line.bullet, line.indent])).toEqual([
      [words, bullet, indent],
    ]);
  });

  it('leaves out the feet of pages and empty bullets', () => {
    expect(linesOf('one\nPage 3 of 12\n•\n\n12 | Page\ntwo').map(({ text }) => text)).toEqual([
      'one',
      '- two',
    ]);
  });

  it('parts labels and values of a row of two or four cells, and of no other', () => {
    expect(linesOf('Owner\tHead of Audit\tDue date\tMay 2033').map(({ text }) => text)).toEqual([
      'Owner: Head of Audit',
      'Due date: May 2033',
    ]);
    expect(linesOf('Recommendation\tOwner')).toEqual([]);
    expect(linesOf('Head of Audit\tMay 2033')).toEqual([]);
  });
});
