import { describe, expect, it } from 'vitest';
import { splitActionCell } from '../../src/recommendations/splitActionCell.ts';

describe('the actions of one cell', () => {
  it.each([
    [
      'letters',
      'a. Write it. b. Print it.',
      'HR',
      'a. May 2031 b. June 2031',
      [
        ['Write it.', 'HR', 'May 2031'],
        ['Print it.', 'HR', 'June 2031'],
      ],
    ],
    [
      'letters beside original and revised dates',
      '(a) Write it. (b) Print it.',
      'HR',
      'Original: (a) May 2031 (b) June 2031\nRevised: (a) July 2031 (b) August 2031',
      [
        ['Write it.', 'HR', 'Original: May 2031\nRevised: July 2031'],
        ['Print it.', 'HR', 'Original: June 2031\nRevised: August 2031'],
      ],
    ],
    [
      'a revised date of one letter alone, and owners under letters',
      'a) Write it. b) Print it.',
      'a) HR b) Legal',
      'Original: a) May 2031 b) June 2031\nRevised: b) August 2031',
      [
        ['Write it.', 'HR', 'Original: May 2031'],
        ['Print it.', 'Legal', 'Original: June 2031\nRevised: August 2031'],
      ],
    ],
    [
      'one revised date for all letters',
      'a) Write it. b) Print it.',
      'HR',
      'Original: a) May 2031 b) June 2031\nRevised: March 2032',
      [
        ['Write it.', 'HR', 'Original: May 2031\nRevised: March 2032'],
        ['Print it.', 'HR', 'Original: June 2031\nRevised: March 2032'],
      ],
    ],
    [
      'bullets and dates on lines',
      '- Write it.\n- Print it.',
      'HR',
      'May 2031\nJune 2031',
      [
        ['Write it.', 'HR', 'May 2031'],
        ['Print it.', 'HR', 'June 2031'],
      ],
    ],
    [
      'numbers and owners on lines',
      '1. Write it.\n2. Print it.',
      'HR\nLegal',
      'May 2031',
      [
        ['Write it.', 'HR', 'May 2031'],
        ['Print it.', 'Legal', 'May 2031'],
      ],
    ],
    [
      'one date for all',
      '- Write it.\n- Print it.',
      'HR',
      'May 2031',
      [['- Write it.\n- Print it.', 'HR', 'May 2031']],
    ],
    [
      'fewer dates than lines',
      'Write it.\nRead it.\nPrint it.',
      'HR',
      'May 2031\nJune 2031',
      [['Write it.\nRead it.\nPrint it.', 'HR', 'May 2031\nJune 2031']],
    ],
    [
      'a line that goes on',
      'Write it\nand print it.',
      'HR',
      'May 2031\nJune 2031',
      [['Write it\nand print it.', 'HR', 'May 2031\nJune 2031']],
    ],
  ])('%s', (_, text, owner, timescale, actions) => {
    expect(
      splitActionCell(text, owner, timescale).map((action) => [action.text, action.owner, action.timescale]),
    ).toEqual(actions);
  });
});
