/**
 * What is used of a document that pdfjs has opened. Node and the browser load pdfjs by entries of their own, so the
 * document comes in as an argument.
 */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport;
  getOperatorList(options: { annotationMode: number }): Promise<PdfOperators>;
  readonly commonObjs: PdfObjects;
  /** Frees what the page holds of fonts and images. */
  cleanup(): boolean;
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
