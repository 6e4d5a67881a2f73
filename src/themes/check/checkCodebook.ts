import { readYaml } from '../../text/readYaml.ts';
import type { Codebook } from '../codebook.ts';
import { codebookSpec, type CodebookSpec } from '../codebookSpec.ts';
import { findOverlaps } from './findOverlaps.ts';
import { findShadowed } from './findShadowed.ts';
import { findTooWide } from './findTooWide.ts';
import { findUse } from './findUse.ts';
import type { CheckedRecord, Remark, RemarkKind } from './remark.ts';

/** The order in which remarks are given: what is most likely to be wrong comes first. */
const kinds: readonly RemarkKind[] = ['shadowed', 'overlap', 'too-much', 'definition', 'unused', 'never'];

/** What is worth a look in a codebook without mistakes: its text, what it was compiled to, and texts to try it on. */
export function checkCodebook(yaml: string, codebook: Codebook, checked: readonly CheckedRecord[]): Remark[] {
  const { value: spec, lineOf } = readYaml(yaml, codebookSpec);
  if (spec === null) return [];
  const use = findUse(codebook, checked);
  const remarks = [
    ...findShadowed(codebook.themes, spec),
    ...findOverlaps(codebook.themes, use),
    ...findTooWide(codebook, checked, use),
    ...findUndefined(spec, lineOf),
    ...findUnused(yaml, spec, lineOf),
    ...findNever(codebook, checked, use.places),
  ];
  return remarks.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.line - b.line);
}

type LineOf = (path: readonly (string | number)[]) => number;

/** What a second person needs in order to code alike: what counts, and what does not. */
function findUndefined({ themes }: CodebookSpec, lineOf: LineOf): Remark[] {
  return themes.flatMap((theme, index) =>
    (['counts', 'not'] as const)
      .filter((key) => theme[key].trim() === '')
      .map((key): Remark => ({
        kind: 'definition',
        line: lineOf(['themes', index, 'id']),
        theme: theme.id,
        term: null,
        message: `${theme.id} does not say what ${key === 'counts' ? 'counts' : 'does not count'} ("${key}:")`,
      })),
  );
}

function findUnused(yaml: string, { groups }: CodebookSpec, lineOf: LineOf): Remark[] {
  return Object.keys(groups)
    .filter((name) => !yaml.includes(`<${name}>`))
    .map((name) => ({
      kind: 'unused',
      line: lineOf(['groups', name]),
      theme: null,
      term: null,
      message: `no term names the group <${name}>`,
    }));
}

function findNever(
  { themes }: Codebook,
  checked: readonly CheckedRecord[],
  found: ReadonlyMap<number, unknown>,
): Remark[] {
  if (checked.length === 0) return [];
  return themes.flatMap((theme) =>
    theme.terms
      .filter(({ pattern }) => !found.has(pattern.index))
      .map((term): Remark => ({
        kind: 'never',
        line: term.line,
        theme: theme.id,
        term: term.pattern.source,
        message: `“${term.pattern.source}” of ${theme.id} is found nowhere here`,
      })),
  );
}
