import type { Pattern, Term, Theme } from '../codebook.ts';
import type { TermNames, TermPart } from '../parseTerm.ts';
import type { PatternUse } from './findUse.ts';
import { isMetWherever } from './isMetWherever.ts';
import { readParts } from './readParts.ts';
import type { Remark } from './remark.ts';

/** A term found in at least so many recommendations that counts in none of them is stopped by more than chance. */
const FEWEST_STOPPED = 4;

/**
 * Terms that cannot count, or never do here: what must not stand beside them, or what cancels them, stands wherever
 * they do; or what they need is found nowhere.
 */
export function findStopped(themes: readonly Theme[], names: TermNames, use: PatternUse): Remark[] {
  // A cancelling pattern is held against every term of its theme: it is read once.
  const read = new Map<Pattern, readonly TermPart[]>();
  const partsOf = (pattern: Pattern): readonly TermPart[] => {
    const known = read.get(pattern) ?? readParts(pattern, names);
    read.set(pattern, known);
    return known;
  };
  const meets = (wide: Pattern, narrow: Pattern): boolean => isMetWherever(partsOf(wide), partsOf(narrow));
  return themes.flatMap((theme) =>
    theme.terms.flatMap((term): Remark[] => {
      const why = explain(term, theme, meets) ?? observe(term, use);
      const { source } = term.pattern;
      return why === null
        ? []
        : [
            {
              ...{ kind: 'stopped', line: term.line, theme: theme.id, term: source, count: 1 },
              message: `“${source}” of ${theme.id} ${why}`,
            },
          ];
    }),
  );
}

type Meets = (wide: Pattern, narrow: Pattern) => boolean;

function explain({ pattern, needs, unless }: Term, { cancel }: Theme, meets: Meets): string | null {
  const cancelling = cancel.find((one) => meets(one, pattern));
  if (cancelling) return `never counts: “${cancelling.source}” under cancel is found wherever it is`;
  const beside = unless.find((one) => meets(one, pattern));
  if (beside) return `never counts: “${beside.source}” under unless is found wherever it is`;
  const needsWhatStops = needs.length > 0 && needs.every((need) => unless.some((one) => meets(one, need)));
  return needsWhatStops ? 'never counts: what it needs stands under unless, too' : null;
}

function observe(term: Term, { holding, counted }: PatternUse): string | null {
  const found = holding.get(term.pattern.index)?.size ?? 0;
  if (found === 0 || counted.has(term)) return null;
  const where = `is found in ${String(found)} recommendation${found === 1 ? '' : 's'} here`;
  if (term.needs.length > 0 && !term.needs.some(({ index }) => holding.has(index)))
    return `${where}, and what it needs in none: ${term.needs.map(({ source }) => `“${source}”`).join(', ')}`;
  return found >= FEWEST_STOPPED ? `${where} and counts in none of them` : null;
}
