/** A theme as a heading: what tables, filters and the summary need to know of the codebook. */
export interface ThemeHeading {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
}

/** The name of a theme, or its id where the codebook does not know it. */
export function nameTheme(id: string, themes: readonly ThemeHeading[]): string {
  return themes.find((theme) => theme.id === id)?.name ?? id;
}
