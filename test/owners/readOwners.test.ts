import { describe, expect, it } from 'vitest';
import { readOwners } from '../../src/owners/readOwners.ts';

/** Printed cell → canonical names. */
const CELLS: readonly (readonly [string, readonly string[]])[] = [
  // One post
  ['Chief Executive', ['Chief Executive']],
  ['Director of Finance', ['Director of Finance']],
  ['Director of HR and OD', ['Director of HR and OD']],
  ['Head of Assurance', ['Head of Assurance']],
  ['HEAD OF ASSURANCE', ['Head of Assurance']],
  ['Executive Director of Children and Young People', ['Executive Director of Children and Young People']],
  [
    'Executive Director for Finance, Digital and Corporate Resources',
    ['Executive Director for Finance, Digital and Corporate Resources'],
  ],
  [
    'Executive Director for Housing, Regeneration and Public Realm',
    ['Executive Director for Housing, Regeneration and Public Realm'],
  ],
  ['Director - Regeneration and Growth', ['Director of Regeneration and Growth']],
  ['Director (Planning & Regeneration)', ['Director of Planning and Regeneration']],
  ['Corporate Director Resources', ['Corporate Director of Resources']],
  ['Corporate Director, Adults and Housing', ['Corporate Director of Adults and Housing']],
  ['Service Director – Customer and Communities', ['Service Director of Customer and Communities']],
  ['Deputy Director: Legal', ['Deputy Director of Legal']],
  ["Director of Children's Services", ["Director of Children's Services"]],
  ['Head of Legal and Democratic Services', ['Head of Legal and Democratic Services']],
  ['Interim Head of Internal Audit', ['Interim Head of Internal Audit']],
  ['Finance Director', ['Finance Director']],
  ['Audit Manager', ['Audit Manager']],
  ['Managers', ['Managers']],
  ['Chief Finance Officer', ['Chief Finance Officer']],
  ['S151 Officer', ['Section 151 Officer']],
  ['Section 151 Officer', ['Section 151 Officer']],
  ['SLS Officer', ['Section 151 Officer']],
  ['Leader of the Council', ['Leader']],
  ['Cabinet Member for Resources and Strategy', ['Cabinet Member for Resources and Strategy']],
  ['Assistant to the Chief Executive', ['Assistant to the Chief Executive']],
  // Dashes of an assistant chief executive
  [
    'Assistant Chief Executive - Strategy and Communities',
    ['Assistant Chief Executive - Strategy and Communities'],
  ],
  [
    'Assistant Chief Executive- Strategy and Communities',
    ['Assistant Chief Executive - Strategy and Communities'],
  ],
  [
    'Assistant Chief Executive Strategy and Communities',
    ['Assistant Chief Executive - Strategy and Communities'],
  ],
  [
    'Assistant Chief Executive (Strategy & Communities)',
    ['Assistant Chief Executive - Strategy and Communities'],
  ],
  [
    'Assistant Chief Executive–Governance and Assurance',
    ['Assistant Chief Executive - Governance and Assurance'],
  ],
  // Several
  ['Director of Finance Director of Finance', ['Director of Finance']],
  [
    'Strategic Director of Housing Strategic Director of Finance',
    ['Strategic Director of Housing', 'Strategic Director of Finance'],
  ],
  [
    'Chief Executive Assistant Chief Executive Strategy and Communities',
    ['Chief Executive', 'Assistant Chief Executive - Strategy and Communities'],
  ],
  [
    'Executive Director for Housing, Director of Finance',
    ['Executive Director for Housing', 'Director of Finance'],
  ],
  [
    'Director of Finance and Director of Inclusive Regeneration',
    ['Director of Finance', 'Director of Inclusive Regeneration'],
  ],
  [
    'Strategic Director of Finance and Assistant Chief Executive - Governance and Assurance',
    ['Strategic Director of Finance', 'Assistant Chief Executive - Governance and Assurance'],
  ],
  [
    'Assistant Chief Executive - Strategy Director of People and Organisational Development',
    ['Assistant Chief Executive - Strategy', 'Director of People and Organisational Development'],
  ],
  ['Head of Legal; Monitoring Officer', ['Head of Legal', 'Monitoring Officer']],
  ['Director of Housing\nDirector of Finance', ['Director of Housing', 'Director of Finance']],
  [
    'Executive Director for Housing,\nRegeneration and Public Realm',
    ['Executive Director for Housing, Regeneration and Public Realm'],
  ],
  ['Director of Finance, Audit Manager', ['Director of Finance', 'Audit Manager']],
  ['Director of Finance and Audit Committee', ['Director of Finance', 'Audit Committee']],
  ['Head of Procurement supported by Head of Legal', ['Head of Procurement', 'Head of Legal']],
  ['Lead: Head of Procurement; Support: Head of Legal', ['Head of Procurement', 'Head of Legal']],
  ['Director of Place / Head of Housing', ['Director of Place', 'Head of Housing']],
  ['Chief Executive, Leader and Monitoring Officer', ['Chief Executive', 'Leader', 'Monitoring Officer']],
  ['Deputy Chief Executive and Director of Finance', ['Deputy Chief Executive', 'Director of Finance']],
  ['Director of Law (Monitoring Officer); AD Finance', ['Director of Law', 'Assistant Director of Finance']],
  ['1. Head of Legal 2. Head of HR', ['Head of Legal', 'Head of HR']],
  ['Programme Board, chaired by the Chief Executive', ['Programme Board', 'Chief Executive']],
  ['The Exec Director Resources', ['Executive Director of Resources']],
  // Bodies, initials, persons, all
  ['Demo team / legal / clerks', ['Demo team', 'Legal', 'Clerks']],
  ['Health and Wellbeing Board', ['Health and Wellbeing Board']],
  [
    'Ethical Standards, Audit and Governance Committee',
    ['Ethical Standards, Audit and Governance Committee'],
  ],
  ['Finance team and HR team', ['Finance team', 'HR team']],
  ['Finance, HR, Legal', ['Finance', 'HR', 'Legal']],
  ['CMT', ['CMT']],
  ['KF/ SM', ['KF', 'SM']],
  ['TB, SM and KW', ['TB', 'SM', 'KW']],
  ['ТВ', ['TB']],
  ['a) KW', ['KW']],
  ['All', ['All']],
  ['All Directors', ['All Directors']],
  ['All Corporate Directors', ['All Corporate Directors']],
  ['Senior Leadership Team (SLT)', ['Senior Leadership Team']],
  ['Mayor and Cabinet', ['Mayor and Cabinet']],
  ['Cllr Jane Smith', ['Cllr Jane Smith']],
  ['J Smith', ['J Smith']],
  ['Althea Example', ['Althea Example']],
  ['Director of Finance (Jane Smith)', ['Director of Finance']],
  ['Jane Smith, Director of Finance', ['Director of Finance']],
  ['Director of Finance - Jane Smith', ['Director of Finance']],
  ['Director of Finance (Section 151 Officer)', ['Director of Finance']],
  ['TBC', []],
  ['', []],
];

describe('readOwners', () => {
  it.each([
    ['Director of Finance', 'post'],
    ['Audit Manager', 'post'],
    ['Managers', 'post'],
    ['Audit Committee', 'body'],
    ['CMT', 'body'],
    ['Clerks', 'post'],
    ['KF', 'initials'],
    ['Cllr Jane Smith', 'person'],
    ['All', 'all'],
  ])('takes %s for %s', (printed, kind) => {
    expect(readOwners(printed, []).owners.map((owner) => owner.kind)).toEqual([kind]);
  });

  it('keeps the words of the cell as printed', () => {
    const { owners } = readOwners('Assistant Chief Executive- Strategy,\nDirector – Growth & Place', []);
    expect(owners.map(({ printed }) => printed)).toEqual([
      'Assistant Chief Executive- Strategy',
      'Director – Growth & Place',
    ]);
  });

  it('names a text that fell into the column nobody, and says so', () => {
    const text =
      'This was reviewed again over the summer and all of the papers were sent out to everyone who had asked';
    const { owners, issues } = readOwners(text, []);
    expect(owners).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['owner-unclear']);
  });

  it('gives the posts of any list, whatever stands between them', () => {
    const posts = [
      'Chief Executive',
      'Director of Finance',
      'Executive Director for Housing, Repairs and Public Realm',
      'Head of HR and OD',
      'Monitoring Officer',
    ];
    for (const between of [', ', '; ', ' / ', '\n', ' and ', ' & ', ' ']) {
      for (const first of posts) {
        for (const second of posts) {
          const names = readOwners(`${first}${between}${second}`, []).owners.map((owner) => owner.name);
          expect(names, `${first}${between}${second}`).toEqual(first === second ? [first] : [first, second]);
        }
      }
    }
  });

  it.each(CELLS)('reads %j as %j', (printed, names) => {
    expect(readOwners(printed, []).owners.map((owner) => owner.name)).toEqual(names);
  });
});
