import { Document, Packer, Paragraph, Tab, TextRun } from 'docx';

/** A Word file with a paragraph for each line. */
export async function setLines(text: string): Promise<Uint8Array> {
  const children = text.split('\n').map(
    (line) =>
      new Paragraph({
        children: line
          .split('\t')
          .map((part, index) => new TextRun({ children: [...(index > 0 ? [new Tab()] : []), part] })),
      }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
