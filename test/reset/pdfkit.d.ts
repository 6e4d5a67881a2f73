/** What drawing a table takes of pdfkit, which ships no types. */
declare module 'pdfkit' {
  export interface Options {
    readonly size: string;
    readonly layout: 'landscape' | 'portrait';
    readonly margin: number;
  }

  export default class PDFDocument {
    constructor(options: Options);
    readonly page: { readonly width: number; readonly height: number };
    font(file: string): this;
    fontSize(points: number): this;
    lineWidth(points: number): this;
    widthOfString(text: string): number;
    addPage(): this;
    text(text: string, x: number, y: number, options: { readonly lineBreak: boolean }): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}
