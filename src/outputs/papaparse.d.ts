/** What is used of Papa Parse; its published types bring Node's with them, which the engine compiles without. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline?: string;
    /** Cells that match get a leading apostrophe. Strings only: numbers stay numbers. */
    readonly escapeFormulae?: RegExp;
  }
  interface ParseConfig {
    readonly delimiter: string;
    readonly quoteChar?: string;
    /** Called for each row, with what is wrong with it; `cursor` is where the next one begins. */
    readonly step: (
      row: {
        readonly data: readonly string[];
        readonly errors: readonly { readonly code: string }[];
        readonly meta: { readonly cursor: number };
      },
      parser: { readonly abort: () => void },
    ) => void;
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
