import type { Term, Theme } from '../codebook.ts';
import type { TermNames, TermPart } from '../parseTerm.ts';
import { isMetWherever } from './isMetWherever.ts';
import { readParts } from './readParts.ts';
import type { Remark } from './remark.ts';

interface ReadTerm {
  readonly term: Term;
  readonly parts: readonly TermPart[];
}

/**
 * Terms that add nothing because another of the same theme, as strong and with no more conditions, is found wherever
 * they are: "corporate risk register" beside "risk register".
 */
export function findShadowed(themes: readonly Theme[], names: TermNames): Remark[] {
  return themes.flatMap((theme) => {
    const terms = theme.terms.map((term): ReadTerm => ({ term, parts: readParts(term.pattern, names) }));
    return terms.flatMap((one, index): Remark[] => {
      const other = terms.find(
        (candidate, at) =>
          at !== index &&
          candidate.term.strength >= one.term.strength &&
          hasNoMoreConditions(candidate.term, one.term) &&
          isMetWherever(candidate.parts, one.parts) &&
          // Of two that shadow each other, the later one is superfluous.
          (at < index ||
            !isMetWherever(one.parts, candidate.parts) ||
            candidate.term.strength > one.term.strength),
      );
      if (!other) return [];
      const { source } = one.term.pattern;
      const by = other.term.pattern.source;
      const where = `line ${String(other.term.line)}`;
      const message =
        source === by
          ? `“${source}” stands twice in ${theme.id} (${where})`
          : `“${source}” adds nothing to ${theme.id}: “${by}” (${where}) is found wherever it is`;
      return [{ kind: 'shadowed', line: one.term.line, theme: theme.id, term: source, message, count: 1 }];
    });
  });
}

function hasNoMoreConditions(wide: Term, narrow: Term): boolean {
  const same = (a: Term['needs'], b: Term['needs']): boolean =>
    a.length === b.length && a.every(({ index }, at) => index === b[at]?.index);
  return (
    (wide.needs.length === 0 || same(wide.needs, narrow.needs)) &&
    (wide.unless.length === 0 || same(wide.unless, narrow.unless)) &&
    (wide.side === null || wide.side === narrow.side) &&
    (!wide.skipNegated || narrow.skipNegated) &&
    (wide.fields === null || narrow.fields?.every((role) => wide.fields?.includes(role)) === true) &&
    (wide.pos === null || wide.pos === narrow.pos)
  );
}
