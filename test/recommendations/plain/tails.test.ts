import { describe, expect, it } from 'vitest';
import { findOwnerTail } from '../../../src/recommendations/plain/findOwnerTail.ts';
import { findTimeTail } from '../../../src/recommendations/plain/findTimeTail.ts';

describe('the time with which a line ends', () => {
  it.each([
    ['How often to meet. Chief Executive April 2031', 'How often to meet. Chief Executive', 'April 2031'],
    ['Hold away days. HR June 2031 onwards', 'Hold away days. HR', 'June 2031 onwards'],
    ['Review it. by end of March 2031', 'Review it.', 'by end of March 2031'],
    [
      'Train them. Legal April 2032 (subject to new rules)',
      'Train them. Legal',
      'April 2032 (subject to new rules)',
    ],
    ['Train them. 31/03/31', 'Train them.', '31/03/31'],
    ['Meet often. Ongoing', 'Meet often.', 'Ongoing'],
    ['Meet. March 24th', 'Meet.', 'March 24th'],
    ['April 2031', '', 'April 2031'],
  ])('%s', (line, before, time) => {
    expect(findTimeTail(line)).toEqual({ before, time });
  });

  it.each(['Draw up a list of projects', 'Say what it may', 'See page 12', 'Staff (all of them)', ''])(
    'none: %s',
    (line) => {
      expect(findTimeTail(line)).toBeNull();
    },
  );
});

describe('the owner with which a text ends', () => {
  const known = new Set(['Ann Jones']);

  it.each([
    ['How often to meet. Chief Executive', 'How often to meet.', 'Chief Executive'],
    ['Finish it. Director (Planning & Regeneration)', 'Finish it.', 'Director (Planning & Regeneration)'],
    ['Hold away days (six-monthly). Head of People', 'Hold away days (six-monthly).', 'Head of People'],
    ['Write a plan for staff Head of People', 'Write a plan for staff', 'Head of People'],
    ['Write a plan Ann Jones', 'Write a plan', 'Ann Jones'],
    ['Write a plan for staff AB/CD', 'Write a plan for staff', 'AB/CD'],
  ])('%s', (text, before, owner) => {
    expect(findOwnerTail(text, known)).toEqual({ before, owner });
  });

  it.each([
    'Agree it with the Chief Executive',
    'Draw up a list of projects',
    'Bring in a plan. It has targets.',
  ])('none: %s', (text) => {
    expect(findOwnerTail(text, known)).toBeNull();
  });
});
