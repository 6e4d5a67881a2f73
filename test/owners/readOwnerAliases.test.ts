import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectAliases } from '../../src/owners/ownerAliases.ts';
import { readOwnerAliases } from '../../src/owners/readOwnerAliases.ts';
import { readOwners } from '../../src/owners/readOwners.ts';

describe('readOwnerAliases', () => {
  it('reads aliases; one without a council holds for all', () => {
    const { aliases, problems } = readOwnerAliases('aliases:\n  - name: Legal Services\n    also: [Legal]\n');
    expect(problems).toEqual([]);
    expect(aliases).toEqual([{ council: null, name: 'Legal Services', also: ['Legal'] }]);
  });

  it.each([
    ['aliases:\n  - name: A\n', 2, 'aliases › 1 › also: is missing'],
    ['aliases:\n  - name: A\n    also: []\n', 3, 'aliases › 1 › also: must name at least one other form'],
    [
      'aliases:\n  - name: A\n    also: [B]\n    colour: red\n',
      4,
      'aliases › 1 › colour: is not a key that is known here',
    ],
    ['aliases: none\n', 1, 'aliases: must be a list, not "none"'],
    ['aliases: [\n', 2, 'not YAML'],
  ])('names the line of the mistake in %j', (yaml, line, message) => {
    const { aliases, problems } = readOwnerAliases(yaml);
    expect(aliases).toEqual([]);
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).toContain(message);
  });

  it('accepts the file that is shipped', () => {
    expect(readOwnerAliases(readFileSync('corpus/owners.yaml', 'utf8')).problems).toEqual([]);
  });

  it('applies to its own council, whatever the case of the print', () => {
    const aliases = [{ council: 'Anytown', name: 'Public Health', also: ['PH'] }];
    const names = (council: string): string[] =>
      readOwners('ph', selectAliases(aliases, council)).owners.map(({ name }) => name);
    expect(names('Anytown')).toEqual(['Public Health']);
    expect(names('Othertown')).toEqual(['Ph']);
  });
});
