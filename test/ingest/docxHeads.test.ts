import { readFileSync } from 'node:fs';
import { Document, Header, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { nodeReaders } from '../../src/cli/readers/nodeReaders.ts';
import { describeDocument } from '../../src/ingest/describe/describeDocument.ts';
import { readCouncils } from '../../src/ingest/describe/readCouncils.ts';
import { readDocxHeads } from '../../src/ingest/files/readDocxHeads.ts';
import { readSource } from '../../src/ingest/readSource.ts';

const names = readCouncils(readFileSync(new URL('../../corpus/councils.csv', import.meta.url), 'utf8'));
const readHeads = (files: Readonly<Record<string, string>>): string | null =>
  readDocxHeads(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

describe('the heads of the pages of a Word file', () => {
  it('name the council where its text does not', async () => {
    const document = new Document({
      sections: [
        {
          headers: {
            default: new Header({ children: [new Paragraph('Tonbridge & Malling Borough Council')] }),
          },
          children: [new Paragraph('Peer challenge action plan'), new Paragraph('The council agreed it.')],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const { source } = await readSource(bytes, 'plan.docx', nodeReaders);
    expect(source?.title).toBe('Tonbridge & Malling Borough Council');
    expect(source && describeDocument(source, 'plan.docx', names).council).toBe('Tonbridge and Malling');
  });

  it('are joined from the pieces of a line, each line once', () => {
    const line =
      '<w:p><w:r><w:t>Anytown</w:t></w:r><w:r><w:t xml:space="preserve"> Council</w:t></w:r></w:p>';
    expect(
      readHeads({ 'word/header2.xml': `${line}<w:p><w:t>Plan</w:t></w:p>`, 'word/header1.xml': line }),
    ).toBe('Anytown Council – Plan');
  });

  it.each([
    ['there are none', {}],
    ['they are empty', { 'word/header1.xml': '<w:p></w:p>' }],
    ['other parts hold text', { 'word/footer1.xml': '<w:p><w:t>Anytown</w:t></w:p>' }],
    ['words were struck out', { 'word/header1.xml': '<w:p><w:delText>Anytown</w:delText></w:p>' }],
  ])('are null where %s', (_, files) => {
    expect(readHeads(files)).toBeNull();
  });
});
