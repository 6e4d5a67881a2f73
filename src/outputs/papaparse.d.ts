/** What is used of Papa Parse; its published types bring Node's with them, which the engine compiles without. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline?: string;
    /** Cells that match get a leading apostrophe. Strings only: numbers stay numbers. */
    readonly escapeFormulae?: RegExp;
  }
  interface ParseConfig {
    readonly delimiter: string;
    /** Called for each row; `cursor` is where the next one begins. */
    readonly step: (row: {
      readonly data: readonly string[];
      readonly meta: { readonly cursor: number };
    }) => void;
  }
  const Papa: {
    unparse(
      data: { fields: readonly string[]; data: readonly (readonly (string | number | null)[])[] },
      config?: UnparseConfig,
    ): string;
    /** The delimiter is guessed. */
    parse(csv: string, config: ParseConfig): void;
    parse(csv: string): { readonly data: readonly (readonly string[])[] };
  };
  export default Papa;
}
