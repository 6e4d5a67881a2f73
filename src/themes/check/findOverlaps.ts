import type { Term, Theme } from '../codebook.ts';
import type { PatternUse } from './findUse.ts';
import type { Remark } from './remark.ts';

/** Fewer common places than this may be chance. */
const FEWEST = 2;

/** Terms of two themes that are the same, or that meet the same words wherever they are found. */
export function findOverlaps(themes: readonly Theme[], { places }: PatternUse): Remark[] {
  const seen = new Map<string, { theme: Theme; term: Term }>();
  return themes.flatMap((theme) =>
    theme.terms.flatMap((term): Remark[] => {
      const { source, index } = term.pattern;
      const where = places.get(index) ?? [];
      const keys = [source, ...(where.length >= FEWEST ? [where.join(', ')] : [])];
      const other = keys.map((key) => seen.get(key)).find((one) => one && one.theme !== theme);
      for (const key of keys) if (!seen.has(key)) seen.set(key, { theme, term });
      if (!other) return [];
      const by = other.term.pattern.source;
      const at = `${other.theme.id} (line ${String(other.term.line)})`;
      const message =
        source === by
          ? `“${source}” speaks for ${theme.id} and for ${at}`
          : `“${source}” of ${theme.id} meets the same words as “${by}” of ${at}`;
      return [{ kind: 'overlap', line: term.line, theme: theme.id, term: source, message }];
    }),
  );
}
