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
