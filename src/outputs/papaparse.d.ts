/** What is used of Papa Parse; its published types bring Node's with them, which the engine compiles without. */
declare module 'papaparse' {
  interface UnparseConfig {
    readonly newline?: string;
    /** Cells that match get a leading apostrophe. Strings only: numbers stay numbers. */
    readonly escapeFormulae?: RegExp;
  }
  const Papa: {
    unparse(
      data: { fields: readonly string[]; data: readonly (readonly (string | number | null)[])[] },
      config?: UnparseConfig,
    ): string;
    /** The delimiter is guessed. */
    parse(csv: string): { readonly data: readonly (readonly string[])[] };
  };
  export default Papa;
}
