import type { Side } from '../model.ts';
import { suggestNearest } from '../text/findNearest.ts';
import { buildPhraseMatcher, type Phrase } from '../text/phraseMatcher.ts';
import type { Codebook, CodebookPath, CodebookProblem, Pattern, Term, Theme } from './codebook.ts';
import type { CodebookSpec, TermSpec, ThemeSpec } from './codebookSpec.ts';
import { sideOf } from './themeFields.ts';
import { checkNames } from './checkNames.ts';
import { parseTerm, type TermNames } from './parseTerm.ts';

type LineOf = (path: CodebookPath) => number;

interface Compilation {
  readonly spec: CodebookSpec;
  readonly names: TermNames;
  readonly lineOf: LineOf;
  readonly problems: CodebookProblem[];
  readonly patterns: Pattern[];
  readonly phrases: Phrase[];
  /** Next free phrase id. One id covers all wordings of a part. */
  nextPhrase: number;
  readonly known: Map<string, Pattern>;
}

/** Turns a checked codebook into one that can be matched; a term that cannot be read is a problem. */
export function compileCodebook(
  spec: CodebookSpec,
  version: string,
  lineOf: LineOf,
): { codebook: Codebook | null; problems: CodebookProblem[] } {
  const mistaken: CodebookProblem[] = [];
  const names = checkNames(spec, (path, message) => mistaken.push({ line: lineOf(path), message }));
  const compilation: Compilation = {
    spec,
    names,
    lineOf,
    problems: mistaken,
    patterns: [],
    phrases: [],
    nextPhrase: 0,
    known: new Map(),
  };
  checkIds(compilation);
  const themes = spec.themes.map((theme, index) => compileTheme(compilation, theme, index));
  const { problems, patterns, phrases } = compilation;
  if (problems.length > 0) return { codebook: null, problems };
  const opened = patterns.flatMap((pattern) => pattern.parts.map((_, part) => (part === 0 ? pattern : null)));
  const matcher = buildPhraseMatcher(phrases);
  const codebook = { version, themes, scoring: spec.scoring, patterns, opened, matcher };
  return { codebook, problems };
}

function checkIds({ spec, problems, lineOf }: Compilation): void {
  const seen = new Set<string>();
  spec.themes.forEach(({ id }, index) => {
    if (seen.has(id))
      problems.push({ line: lineOf(['themes', index, 'id']), message: `theme ${id} stands twice` });
    seen.add(id);
  });
}

function compileTheme(compilation: Compilation, theme: ThemeSpec, index: number): Theme {
  const path: CodebookPath = ['themes', index];
  const terms = Object.entries(theme.terms).flatMap(([strength, list]) => {
    const value = compilation.spec.scoring.strengths[strength];
    const at = [...path, 'terms', strength];
    if (value === undefined) {
      const known = Object.keys(compilation.spec.scoring.strengths);
      const nearest = suggestNearest(strength, known);
      addProblem(
        compilation,
        at,
        `${theme.id}: "${strength}" is no strength (${known.join(', ')})${nearest}`,
      );
      return [];
    }
    return list.flatMap((term, position) => compileTerm(compilation, term, value, [...at, position]));
  });
  const cancel = theme.cancel.flatMap((source, position) =>
    compile(compilation, source, [...path, 'cancel', position]),
  );
  const { id, name, core, prominence, definition, counts, not } = theme;
  return {
    id,
    name,
    core,
    prominence,
    definition,
    counts,
    not,
    terms,
    termsByPattern: groupTerms(terms),
    cancel,
  };
}

function groupTerms(terms: readonly Term[]): Map<number, Term[]> {
  const groups = new Map<number, Term[]>();
  for (const term of terms) {
    const { index } = term.pattern;
    groups.set(index, [...(groups.get(index) ?? []), term]);
  }
  return groups;
}

function compileTerm(compilation: Compilation, spec: TermSpec, strength: number, path: CodebookPath): Term[] {
  const full = typeof spec === 'string' ? { term: spec } : spec;
  const [pattern] = compile(compilation, full.term, path);
  const contexts = (sources: string | readonly string[] | undefined): Pattern[] =>
    (typeof sources === 'string' ? [sources] : (sources ?? [])).flatMap((source) =>
      compile(compilation, source, path),
    );
  const needs = contexts(full.needs);
  const unless = contexts(full.unless);
  if (!pattern) return [];
  const side: Side | null = full.side === undefined ? null : full.side === 'asked' ? 'asked' : 'response';
  const fields = full.field === undefined ? null : [full.field].flat();
  if (fields && side !== null && !fields.some((role) => sideOf(role) === side))
    addProblem(
      compilation,
      path,
      `term "${full.term}": it never counts, since no field of it is ${full.side}`,
    );
  // Of several words it would not be plain which is meant.
  if (full.pos !== undefined && /\s/.test(full.term))
    addProblem(compilation, path, `term "${full.term}": pos is for a term of one word`);
  return [
    {
      pattern,
      strength: full.weight ?? strength,
      needs,
      unless,
      side,
      skipNegated: full.negated === 'skip',
      fields,
      pos: full.pos ?? null,
      shared: full.shared ?? false,
      line: compilation.lineOf(path),
    },
  ];
}

function compile(compilation: Compilation, source: string, path: CodebookPath): Pattern[] {
  const known = compilation.known.get(source);
  if (known) return [known];
  const parsed = parseTerm(source, compilation.names);
  if ('problem' in parsed) {
    addProblem(compilation, path, `term "${source}": ${parsed.problem}`);
    return [];
  }
  const parts = parsed.parts.map((part) => {
    const phrase = compilation.nextPhrase++;
    for (const words of part.wordings) compilation.phrases.push({ id: phrase, words });
    return { phrase, join: part.join };
  });
  const pattern = { index: compilation.patterns.length, source, parts };
  compilation.patterns.push(pattern);
  compilation.known.set(source, pattern);
  return [pattern];
}

function addProblem(compilation: Compilation, path: CodebookPath, message: string): void {
  compilation.problems.push({ line: compilation.lineOf(path), message });
}
