import type { CodebookPath } from './codebook.ts';
import type { CodebookSpec } from './codebookSpec.ts';
import { isWord, listLongForms, parseTerm, type TermNames } from './parseTerm.ts';

type Say = (path: CodebookPath, message: string) => void;

/**
 * The groups and abbreviations that terms may name. A mistake in one of them is said once, where it stands; the terms
 * that name it are then read without what is mistaken.
 */
export function checkNames({ groups, abbreviations }: CodebookSpec, say: Say): TermNames {
  const sound = Object.entries(groups).map(([name, members]): [string, string[]] => {
    if (!/^[^\s<>|]+$/.test(name)) say(['groups', name], `group "${name}": a name is one word`);
    if (members.length === 0) say(['groups', name], `group <${name}>: it has no words`);
    const kept = members.filter((member, position) => {
      const problem = findProblem(member, name, abbreviations);
      if (problem !== null) say(['groups', name, position], `group <${name}>: "${member}": ${problem}`);
      return problem === null;
    });
    return [name, kept.length > 0 ? kept : [name]];
  });
  for (const [name, long] of Object.entries(abbreviations)) {
    const path = ['abbreviations', name];
    if (!isWord(name)) say(path, `abbreviation "${name}": it is no single word`);
    for (const form of listLongForms(long)) {
      const mistaken = form.split(/\s+/).find((word) => !isWord(word) || word.includes('*'));
      if (mistaken !== undefined)
        say(
          path,
          `abbreviation ${name}: "${form}" would never be met: write it without signs ("${mistaken}")`,
        );
    }
  }
  return { groups: Object.fromEntries(sound), abbreviations };
}

function findProblem(
  member: string,
  group: string,
  abbreviations: TermNames['abbreviations'],
): string | null {
  const other = /<([^>]*)>/.exec(member);
  if (other) return `it names <${other[1] ?? ''}>, and a group may not name another`;
  if (/(^|\s)(\.\.|~)\d*(\s|$)/.test(member)) return 'a group holds words side by side, without ".." or "~"';
  const parsed = parseTerm(member, { groups: {}, abbreviations, within: group });
  return 'problem' in parsed ? parsed.problem : null;
}
