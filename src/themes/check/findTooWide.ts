import type { Codebook, Term, Theme } from '../codebook.ts';
import type { PatternUse } from './findUse.ts';
import type { CheckedRecord, Remark } from './remark.ts';

/** With fewer labelled recommendations than this, a term's lift says nothing. */
const FEWEST_LABELLED = 4;
/** A term that suffices should find its theme at least this many times as often as chance. */
const LOWEST_LIFT = 1.5;
/** A term that suffices should be right at least this often. */
const LOWEST_SHARE = 0.5;
/** Without labels: a term that suffices and stands in more of all recommendations than this… */
const WIDEST_SHARE = 0.2;
/** …where there are so many that the share says something. */
const FEWEST_RECORDS = 20;

/**
 * Terms that match too much: by their lift where labels tell (how much likelier the theme is where the term stands
 * than anywhere), else by the share of the recommendations in which they stand. Terms that need company are left out.
 */
export function findTooWide(
  codebook: Codebook,
  checked: readonly CheckedRecord[],
  use: PatternUse,
): Remark[] {
  return codebook.themes.flatMap((theme) => {
    const base = countYes(checked, theme);
    return theme.terms
      .filter(({ strength }) => strength >= codebook.scoring.threshold)
      .flatMap((term): Remark[] => {
        const records = use.records.get(term.pattern.index) ?? [];
        const labelled = countYes(records, theme);
        const message =
          labelled.of >= FEWEST_LABELLED && base.yes > 0
            ? describeLift(term, theme, labelled, base.yes / base.of)
            : describeShare(term, records.length, checked.length);
        if (message === null) return [];
        const { source } = term.pattern;
        return [{ kind: 'too-much', line: term.line, theme: theme.id, term: source, message, count: 1 }];
      });
  });
}

function countYes(records: readonly CheckedRecord[], theme: Theme): { yes: number; of: number } {
  const votes = records.flatMap((record) => record.votes.get(theme.id) ?? []);
  return { yes: votes.filter(Boolean).length, of: votes.length };
}

function describeLift(
  term: Term,
  theme: Theme,
  { yes, of }: { readonly yes: number; readonly of: number },
  base: number,
): string | null {
  const lift = yes / of / base;
  if (lift >= LOWEST_LIFT && yes / of >= LOWEST_SHARE) return null;
  return `“${term.pattern.source}” stands in ${String(of)} labelled recommendations, ${String(yes)} of them about ${theme.id} (lift ${lift.toFixed(1)})`;
}

function describeShare(term: Term, count: number, of: number): string | null {
  if (of < FEWEST_RECORDS || count / of <= WIDEST_SHARE) return null;
  return `“${term.pattern.source}” stands in ${String(count)} of ${String(of)} recommendations`;
}
