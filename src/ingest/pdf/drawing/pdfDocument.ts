/**
 * What is used of a document that pdfjs has opened. Node and the browser load pdfjs by entries of their own, so the
 * document comes in as an argument.
 */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  /** Whether the document says what its parts are; a document that does not may give null. */
  getMarkInfo?(): Promise<{ readonly Marked?: boolean } | null>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport;
  getOperatorList(options: { annotationMode: number }): Promise<PdfOperators>;
  /** What the parts of the page are, where the document says so. */
  getStructTree?(): Promise<PdfStructNode | null>;
  readonly commonObjs: PdfObjects;
  /** Frees what the page holds of fonts and images. */
  cleanup(): boolean;
}

/** A part of the document, or (without a role) what the page draws for one: its `id` ends in "_mc" and a number. */
export interface PdfStructNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly PdfStructNode[];
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PdfObjects {
  get(id: string, callback: (value: unknown) => void): unknown;
}

/** The numbers by which pdfjs names what is drawn (`OPS`). */
export type PdfOperatorNumbers = Readonly<Record<string, number>>;

export interface PdfFont {
  readonly fontMatrix: readonly number[];
  readonly bold: boolean;
}

/** A glyph as pdfjs gives it to what draws it; a number between glyphs moves the next one. */
export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}
