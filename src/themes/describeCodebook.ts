import type { CodebookDescription, DescribedTerm, DescribedTheme } from '../figures/describedCodebook.ts';
import { readYaml } from '../text/readYaml.ts';
import { codebookSpec, type CodebookSpec, type TermSpec } from './codebookSpec.ts';
import { listLongForms } from './parseTerm.ts';

/** What a sound codebook says, term by term; null where it has mistakes (`readCodebook` names them). */
export function describeCodebook(yaml: string): CodebookDescription | null {
  const { value, lineOf } = readYaml(yaml, codebookSpec);
  if (value === null) return null;
  const { title = null, groups } = value;
  const abbreviations = Object.fromEntries(
    Object.entries(value.abbreviations).map(([name, long]) => [name, listLongForms(long).join(' | ')]),
  );
  return { title, themes: describeThemes(value, lineOf), groups, abbreviations };
}

function describeThemes(
  { themes, scoring }: CodebookSpec,
  lineOf: (path: readonly (string | number)[]) => number,
): DescribedTheme[] {
  return themes.map(({ terms, ...theme }, index) => ({
    ...theme,
    terms: Object.entries(terms).flatMap(([strength, list]) =>
      list.map((term, position) => ({
        ...describeTerm(term),
        strength,
        weight: (typeof term === 'string' ? undefined : term.weight) ?? scoring.strengths[strength] ?? 0,
        line: lineOf(['themes', index, 'terms', strength, position]),
      })),
    ),
  }));
}

function describeTerm(spec: TermSpec): Omit<DescribedTerm, 'strength' | 'weight' | 'line'> {
  const { term, needs, unless, side, negated, field, pos } = typeof spec === 'string' ? { term: spec } : spec;
  return {
    term,
    needs: listContexts(needs),
    unless: listContexts(unless),
    side: side ?? null,
    negated: negated ?? null,
    fields: listContexts(field),
    pos: pos ?? null,
  };
}

function listContexts(contexts: string | readonly string[] | undefined): readonly string[] {
  return typeof contexts === 'string' ? [contexts] : (contexts ?? []);
}
