import type { CodebookSpec, TermSpec } from '../codebookSpec.ts';
import type { Remark } from './remark.ts';

/** Groups and abbreviations that no term names. A comment names nothing. */
export function findUnused(
  { groups, abbreviations, themes }: CodebookSpec,
  lineOf: (path: readonly (string | number)[]) => number,
): Remark[] {
  const sources = themes.flatMap(({ terms, cancel }) => [
    ...Object.values(terms).flat().flatMap(listSources),
    ...cancel,
  ]);
  const words = new Set([...sources, ...Object.values(groups).flat()].flatMap(listWords));
  const say = (path: readonly string[], message: string): Remark => ({
    ...{ kind: 'unused', line: lineOf(path), theme: null, term: null, message, count: 1 },
  });
  return [
    ...Object.keys(groups)
      .filter((name) => !words.has(`<${name}>`))
      .map((name) => say(['groups', name], `no term names the group <${name}>`)),
    ...Object.keys(abbreviations)
      .filter((name) => !words.has(name))
      .map((name) => say(['abbreviations', name], `no term names the abbreviation ${name}`)),
  ];
}

function listSources(spec: TermSpec): readonly string[] {
  if (typeof spec === 'string') return [spec];
  return [spec.term, spec.needs ?? [], spec.unless ?? []].flat();
}

/** The words of a term as they are written, alternatives apart. */
function listWords(source: string): readonly string[] {
  return source.split(/[\s|]+/).map((word) => word.replace(/\?$/, '').replace(/^=/, ''));
}
