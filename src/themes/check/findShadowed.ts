import type { WordTest } from '../../text/phraseMatcher.ts';
import type { Term, Theme } from '../codebook.ts';
import { parseTerm, type TermNames, type TermPart } from '../parseTerm.ts';
import type { Remark } from './remark.ts';

type Wording = readonly WordTest[];

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
    const terms = theme.terms.flatMap((term): ReadTerm[] => {
      const parsed = parseTerm(term.pattern.source, names);
      return 'parts' in parsed ? [{ term, parts: parsed.parts }] : [];
    });
    return terms.flatMap((one, index): Remark[] => {
      const other = terms.find(
        (candidate, at) =>
          at !== index &&
          candidate.term.strength >= one.term.strength &&
          hasNoMoreConditions(candidate.term, one.term) &&
          isMetWherever(candidate, one) &&
          // Of two that shadow each other, the later one is superfluous.
          (at < index || !isMetWherever(one, candidate) || candidate.term.strength > one.term.strength),
      );
      if (!other) return [];
      const { source } = one.term.pattern;
      const by = other.term.pattern.source;
      const where = `line ${String(other.term.line)}`;
      const message =
        source === by
          ? `“${source}” stands twice in ${theme.id} (${where})`
          : `“${source}” adds nothing to ${theme.id}: “${by}” (${where}) is found wherever it is`;
      return [{ kind: 'shadowed', line: one.term.line, theme: theme.id, term: source, message }];
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

/** Whether every text in which `narrow` is found also holds `wide`, within the same words. */
function isMetWherever(wide: ReadTerm, narrow: ReadTerm): boolean {
  const [first] = wide.parts;
  if (!first) return false;
  if (wide.parts.length === 1) return narrow.parts.some((part) => holdsEvery(part, first));
  if (wide.parts.length !== narrow.parts.length) return false;
  return wide.parts.every((part, index) => {
    const other = narrow.parts[index];
    if (!other || !holdsEvery(other, part)) return false;
    if (part.join === null || other.join === null) return part.join === other.join;
    const ordered = part.join.order === 'near' || other.join.order === 'then';
    // Words of the narrow part that the wide one does not name stand in the wide one's gap.
    return ordered && part.join.gap >= other.join.gap && sameLength(part, other);
  });
}

function sameLength(a: TermPart, b: TermPart): boolean {
  const [length] = a.wordings.map((wording) => wording.length);
  return [...a.wordings, ...b.wordings].every((wording) => wording.length === length);
}

/** Whether each wording of `narrow` has one of `wide` inside it. */
function holdsEvery(narrow: TermPart, wide: TermPart): boolean {
  return narrow.wordings.every((long) => wide.wordings.some((short) => holds(long, short)));
}

function holds(long: Wording, short: Wording): boolean {
  for (let start = 0; start + short.length <= long.length; start++) {
    if (
      short.every((test, at) => {
        const other = long[start + at];
        return other !== undefined && passesAll(other, test);
      })
    )
      return true;
  }
  return false;
}

/** Whether every word that passes `narrow` passes `wide`. */
function passesAll(narrow: WordTest, wide: WordTest): boolean {
  const known = wide.wildcards.map(({ source }) => source);
  return (
    narrow.forms.every(
      (form) => wide.forms.includes(form) || wide.wildcards.some((wildcard) => wildcard.test(form)),
    ) && narrow.wildcards.every(({ source }) => known.includes(source))
  );
}
