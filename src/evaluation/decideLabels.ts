import type { Label } from './readLabels.ts';

export interface EvaluatedTheme {
  readonly id: string;
  readonly core: boolean;
}

/** What one label says of a theme; null where it leaves the theme open. */
export function readVote(label: Label, theme: EvaluatedTheme): boolean | null {
  if (label.yes.includes(theme.id)) return true;
  if (label.no === 'rest') return false;
  if (label.no === 'rest of core') return theme.core ? false : null;
  return label.no.includes(theme.id) ? false : null;
}

/**
 * What the coders of one recommendation and side say together: yes or no where all of them say so, null where
 * they differ or one leaves it open. A disputed theme is scored neither way.
 */
export function decideTogether(labels: readonly Label[], theme: EvaluatedTheme): boolean | null {
  const [first, ...rest] = labels.map((label) => readVote(label, theme));
  if (first === undefined) return null;
  return rest.every((vote) => vote === first) ? first : null;
}

/** The primary theme on which all coders agree. */
export function decidePrimary(labels: readonly Label[]): string | null {
  const [first, ...rest] = labels.map(({ primary }) => primary);
  return first !== undefined && rest.every((primary) => primary === first) ? first : null;
}
