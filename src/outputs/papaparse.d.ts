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
  };
  export default Papa;
}
