import { readYaml } from '../../text/readYaml.ts';
import type { Codebook } from '../codebook.ts';
import { codebookSpec, type CodebookSpec } from '../codebookSpec.ts';
import { findOverlaps } from './findOverlaps.ts';
import { findRare } from './findRare.ts';
import { findShadowed } from './findShadowed.ts';
import { findStopped } from './findStopped.ts';
import { findTooWide } from './findTooWide.ts';
import { findUnused } from './findUnused.ts';
import { findUse } from './findUse.ts';
import type { CheckedRecord, Remark, RemarkKind } from './remark.ts';

/** The order in which remarks are given: what is most likely to be wrong comes first. */
const kinds: readonly RemarkKind[] = [
  'stopped',
  'shadowed',
  'overlap',
  'too-much',
  'definition',
  'unused',
  'shared-hint',
  'single',
  'never',
  'never-cancels',
];

/** What is worth a look in a codebook without mistakes: its text, what it was compiled to, and texts to try it on. */
export function checkCodebook(yaml: string, codebook: Codebook, checked: readonly CheckedRecord[]): Remark[] {
  const { value: spec, lineOf } = readYaml(yaml, codebookSpec);
  if (spec === null) return [];
  const use = findUse(codebook, checked);
  const remarks = [
    ...findStopped(codebook.themes, spec, use),
    ...findShadowed(codebook.themes, spec),
    ...findOverlaps(codebook.themes, spec, use, codebook.scoring.threshold),
    ...findTooWide(codebook, checked, use),
    ...findUndefined(spec, lineOf),
    ...findUnused(spec, lineOf),
    ...(checked.length === 0
      ? []
      : findRare(codebook, use, (theme, position) => lineOf(['themes', theme, 'cancel', position]))),
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
        count: 1,
      })),
  );
}
