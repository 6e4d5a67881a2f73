import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/themes/findNames.ts';

describe('the names of bodies, buildings and posts', () => {
  it.each([
    ['Report to the Workforce and Policy Panel.', 'Workforce and Policy Panel', 'Panel'],
    ['Ask the Governance, Risk and Audit Committee.', 'Governance, Risk and Audit Committee', 'Committee'],
    ['Meet in the old Programme Office building.', 'Programme Office building', 'building'],
    ['Invite the Head of Risk to attend.', 'Head of Risk', 'Head'],
    ['Tell the Cabinet Member for Housing and Skills.', 'Member for Housing and Skills', 'Member'],
  ])('%s: %s, whose head is %s', (text, words, head) => {
    expect(
      findNames(text).map((name) => [
        text.slice(name.start, name.end),
        text.slice(name.head.start, name.head.end),
      ]),
    ).toEqual([[words, head]]);
  });

  it.each(['Review the risk register.', 'Set up a board for the programme.', 'Agree a Workforce Strategy.'])(
    'are not found in: %s',
    (text) => {
      expect(findNames(text)).toEqual([]);
    },
  );
});
