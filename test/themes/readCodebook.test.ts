import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { writeCodebook } from './codebookFixture.ts';

const shipped = readFileSync(new URL('../../corpus/codebook.yaml', import.meta.url), 'utf8');

const theme = (terms: string, id = 'one'): string =>
  `  - id: ${id}\n    name: One\n    definition: A theme.\n    terms:\n      sure:\n        - ${terms}\n`;
/** Lines of the fixture before its first theme. */
const before = writeCodebook('').split('\n').length - 1;

describe('reading a codebook', () => {
  it('reads the one that is shipped, with its nineteen themes and five core ones', () => {
    const { codebook, problems } = readCodebook(shipped);
    expect(problems).toEqual([]);
    expect(codebook?.themes).toHaveLength(19);
    expect(codebook?.themes.filter(({ core }) => core).map(({ id }) => id)).toEqual([
      'savings-delivery',
      'risk-management',
      'pmo',
      'golden-thread',
      'workforce',
    ]);
  });

  it('is known by the hash of its text', () => {
    const one = readCodebook(writeCodebook(theme('risk')));
    const same = readCodebook(writeCodebook(theme('risk')));
    const other = readCodebook(writeCodebook(theme('risks')));
    expect(one.codebook?.version).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(same.codebook?.version).toBe(one.codebook?.version);
    expect(other.codebook?.version).not.toBe(one.codebook?.version);
  });

  it.each([
    ['a group that is not there', theme('<people> survey'), 6, 'there is no group <people>'],
    ['a group spelt wrong', theme('<staf> survey'), 6, 'no group <staf> (did you mean staff?)'],
    ['a gap with nothing before it', theme('.. gap'), 6, '".." needs a word before it'],
    ['a gap with nothing after it', theme('close ..'), 6, 'nothing follows the last'],
    ['a question mark apart', theme('risk ?'), 6, '"?" stands alone: write it at the end of the word'],
    ['an alternative left empty', theme('close| gap'), 6, '"|" needs a word on both sides'],
    ['a sign that is no word', theme('"risk % plan"'), 6, '"%" is no word'],
    ['a term of optional words', theme('risk?'), 6, 'only optional words'],
    ['an unknown key', theme('{ term: risk, need: plan }'), 6, 'must be a term'],
    ['a bare number, by its theme', theme('151'), 6, 'themes › one › terms › sure › 1: must be a term'],
    ['a bare number, with what to do', theme('151'), 6, ': put 151 in quotes'],
    [
      'terms left empty',
      theme('risk').replace(/terms:[^]*/, 'terms:\n'),
      4,
      'must be keys with values, not empty',
    ],
    ['a field that is none', theme('{ term: risk, field: answer }'), 6, 'must be a term'],
    [
      'a field of the other side',
      theme('{ term: risk, side: asked, field: response }'),
      6,
      'it never counts, since no field of it is asked',
    ],
    [
      'a word class for several words',
      theme('{ term: risk plan, pos: noun }'),
      6,
      'pos is for a term of one word',
    ],
    [
      'an unknown strength',
      theme('risk').replace('sure', 'certain'),
      6,
      '"certain" is no strength (sure, likely, hint)',
    ],
    [
      'a strength spelt wrong',
      theme('risk').replace('sure', 'likley'),
      6,
      'is no strength (sure, likely, hint) (did you mean likely?)',
    ],
    ['a theme that stands twice', theme('risk') + theme('plan'), 7, 'theme one stands twice'],
    [
      'a key spelt wrong',
      theme('risk').replace('    terms', '    count: More.\n    terms'),
      4,
      'count: is not a key that is known here (did you mean counts?)',
    ],
    ['a missing definition', theme('risk').replace(/ +definition.*\n/, ''), 1, 'definition: is missing'],
    ['an id with blanks', theme('risk', 'Risk management'), 1, 'lower-case letters'],
  ])('names the line of %s', (_, themes, line, message) => {
    const { codebook, problems } = readCodebook(writeCodebook(themes));
    expect(codebook).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(before + line);
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    // [what, in place of the group's last word, message]
    ['names another', '<people>', '"<people>": it names <people>, and a group may not name another'],
    ['holds a sign that is no word', '"50%"', '"50%": "50%" is no word'],
    ['holds a gap', 'team .. leader', 'a group holds words side by side'],
  ])('names the line of a group that %s, once for all its terms', (_, member, message) => {
    const text = writeCodebook(theme('<staff> survey') + theme('<staff>', 'two')).replace(
      'team member',
      member,
    );
    const line = text.split('\n').findIndex((one) => one.includes('staff: [')) + 1;
    const { problems } = readCodebook(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).toContain(message);
  });

  it('names a long form that could never be met', () => {
    const text = writeCodebook(theme('risk')).replace(
      'PMO: programme',
      'EDI: equality, diversity\n  PMO: programme',
    );
    expect(readCodebook(text).problems.map(({ message }) => message)).toEqual([
      'abbreviation EDI: "equality, diversity" would never be met: write it without signs ("equality,")',
    ]);
  });

  it('names the line where it stops being YAML', () => {
    const { codebook, problems } = readCodebook('title: one\nthemes: [a\ngroups: {}\n');
    expect(codebook).toBeNull();
    expect(problems[0]?.line).toBe(3);
    expect(problems[0]?.message).toContain('not YAML');
  });

  it('names every mistake, in the order of the lines', () => {
    const { problems } = readCodebook(writeCodebook(theme('<a>') + theme('<b>', 'two')));
    expect(problems.map(({ line }) => line - before)).toEqual([6, 12]);
  });
});
