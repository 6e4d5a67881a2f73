import { countOf } from '../outputs/countOf.ts';
import { findNearest } from '../text/findNearest.ts';
import type { Effects } from './effects.ts';
import type { NamedTheme } from './readLabelFile.ts';

interface Quiet {
  readonly quiet?: boolean;
}

/** Recommendations that labels name in vain are named themselves, up to so many. */
const MOST_NAMED = 5;

/** Says which themes of labels the codebook has not, where they stand, what may be meant, and what becomes of them. */
export function warnOfUnknownThemes(
  named: readonly NamedTheme[],
  themes: readonly { readonly id: string }[],
  outcome: string,
  { quiet }: Quiet,
  effects: Effects,
): void {
  if (quiet) return;
  const known = themes.map(({ id }) => id);
  const seen = new Set(known);
  for (const { theme, place } of named) {
    if (seen.has(theme)) continue;
    seen.add(theme);
    const nearest = findNearest(theme, known);
    const meant = nearest === null ? '' : `; did you mean ${nearest}?`;
    effects.writeNotice(`council-themes: ${place}: no theme of the codebook: ${theme} (${outcome}${meant})`);
  }
}

/** A theme that the codebook has not may be a new one to learn; one that is like a known one may be misspelt. */
export function warnOfMisspelt(
  named: readonly NamedTheme[],
  themes: readonly { readonly id: string }[],
  options: Quiet,
  effects: Effects,
): void {
  const known = themes.map(({ id }) => id);
  const alike = named.filter(({ theme }) => findNearest(theme, known) !== null);
  warnOfUnknownThemes(alike, themes, 'taken for a new one', options, effects);
}

/** Counts and names the recommendations that labels name and that are not there; silent where there are none. */
export function warnOfUnknownIds(
  unknown: readonly string[],
  all: number,
  outcome: string,
  { quiet }: Quiet,
  effects: Effects,
): void {
  if (quiet || unknown.length === 0) return;
  const more = unknown.length - MOST_NAMED;
  const names = unknown.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  effects.writeNotice(
    `council-themes: ${String(unknown.length)} of ${countOf(all, 'labelled recommendation')} not found, ${outcome}: ${names}`,
  );
}
