import type { Recommendation } from '../../src/model.ts';

/** How a theme is told apart within one record: a letter and the style of its line. */
export interface ThemeSign {
  readonly theme: string;
  readonly letter: string;
  readonly line: LineStyle;
}

const lineStyles = ['solid', 'dashed', 'dotted', 'double', 'thick'] as const;
export type LineStyle = (typeof lineStyles)[number];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Gives every theme of a record its sign: those asked about first, in the record's order. */
export function letterThemes({ themes }: Pick<Recommendation, 'themes'>): ThemeSign[] {
  const ids = [...new Set([...themes.asked, ...themes.answered].map(({ id }) => id))];
  return ids.map((theme, index) => ({
    theme,
    letter: LETTERS[index] ?? '?',
    line: lineStyles[index % lineStyles.length] ?? 'solid',
  }));
}
