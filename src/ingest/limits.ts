/** What one file may hold. Past a limit it is named and not read: no document of a council comes near them. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 200 * 1024 * 1024,
  /** Bytes that an archive (DOCX, XLSX) may unpack to, all entries together. */
  unpackedBytes: 500 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 10_000,
  /** Pages of a PDF. */
  pages: 2_000,
  /** Cells of a document, all its tables together, empty and merged ones among them. */
  cells: 1_000_000,
  /** Elements of a web page, or of the text of a Word file. */
  elements: 2_000_000,
  /** Marks of XML in a Word file, opening and closing ones. */
  marks: 1_000_000,
  /** Lines of a text. */
  lines: 1_000_000,
  /** Elements inside one another. */
  depth: 200,
} as const;
