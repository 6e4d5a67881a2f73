import { describe, expect, it } from 'vitest';
import { findProseOwners } from '../../src/owners/findProseOwners.ts';

const namesIn = (answer: string, asked = ''): string[] =>
  findProseOwners(answer, asked, []).map(({ name }) => name);

describe('findProseOwners', () => {
  it.each([
    ['The Director of Place will lead the review.', ['Director of Place']],
    ['The plan is monitored on a monthly basis by Leadership Team.', ['Leadership Team']],
    ['This is overseen by the new Early Help Operational Group.', ['Early Help Operational Group']],
    [
      'It will be overseen by the Asset working group, chaired by the Director - Growth.',
      ['Asset working group', 'Director of Growth'],
    ],
    [
      'A Corporate Engagement Working Group is in place to oversee this work.',
      ['Corporate Engagement Working Group'],
    ],
    ['The Head of Housing is in place as the Senior Responsible Officer.', ['Head of Housing']],
    [
      'HR and the Communications Team will work together to update the policy.',
      ['HR', 'Communications Team'],
    ],
    [
      'Delivery is being supported by the Corporate Transformation Office. Workstream leads are in place.',
      ['Corporate Transformation Office'],
    ],
    ['The budget was a collaborative approach across Leadership Team.', ['Leadership Team']],
    ['The Audit Committee reviews the register.', ['Audit Committee']],
    ['The Standards Committee look at broader matters.', ['Standards Committee']],
  ])('%s', (answer, names) => {
    expect(namesIn(answer)).toEqual(names);
  });

  it.each([
    'The strategy was approved by Cabinet in May.',
    'A report will be presented to Leadership Team in June.',
    'Regular updates are provided to the Standards Committee.',
    'The Finance team have already received training.',
    'A Project Board is in place to oversee delivery.',
    'The way that Leadership Team and Cabinet Members are working together has changed.',
    'This will include Director live events and Leadership Team Briefings.',
    'The council will deliver the programme.',
  ])('finds nobody in: %s', (answer) => {
    expect(namesIn(answer)).toEqual([]);
  });

  it('takes one that the reviewer asked by name, where the answer names it too', () => {
    const asked = "The Council's Leadership Team must agree objectives.";
    expect(namesIn("It is part of Leadership Team's core messages.", asked)).toEqual(['Leadership Team']);
    expect(namesIn('Objectives were agreed in November.', asked)).toEqual([]);
  });

  it('marks what it finds as prose, with the words as printed', () => {
    expect(findProseOwners('It is chaired by the Director - Growth.', '', [])).toEqual([
      { name: 'Director of Growth', printed: 'Director - Growth', kind: 'post', source: 'prose' },
    ]);
  });
});
