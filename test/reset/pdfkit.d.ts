/** What drawing a table takes of pdfkit, which ships no types. */
declare module 'pdfkit' {
  export interface Options {
    readonly size?: string | readonly [number, number];
    readonly layout?: 'landscape' | 'portrait';
    readonly margin?: number;
    readonly autoFirstPage?: boolean;
    readonly tagged?: boolean;
    readonly compress?: boolean;
  }

  /** A node of the structure tree, or what a page draws for one. */
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }
  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export default class PDFDocument {
    constructor(options: Options);
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly dictionary: { readonly data: Record<string, unknown> };
    };
    font(file: string): this;
    fontSize(points: number): this;
    lineWidth(points: number): this;
    widthOfString(text: string): number;
    addPage(options?: Options): this;
    text(text: string, x: number, y: number, options: { readonly lineBreak: boolean }): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    dash(length: number, options: { readonly space: number }): this;
    undash(): this;
    rotate(degrees: number, options?: { readonly origin: readonly [number, number] }): this;
    translate(x: number, y: number): this;
    save(): this;
    restore(): this;
    stroke(): this;
    fill(color: string): this;
    fillColor(color: string): this;
    struct(role: string): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: string, options?: object): this;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}
