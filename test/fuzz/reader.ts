import { parentPort, workerData } from 'node:worker_threads';
import { annotate, readDocument } from '../../src/analyse.ts';
import { nodeReaders } from '../../src/cli/readers/nodeReaders.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import type { DocumentInfo } from '../../src/model.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import type { FileRead, FileToRead } from './fileRead.ts';

const { codebook } = readCodebook(String(workerData));
if (!codebook) throw new Error('the shipped codebook has mistakes');

/** So many records of a file are tagged: the tagger has a fuzz of its own. */
const TAGGED = 2;

async function read({ name, bytes }: FileToRead): Promise<FileRead> {
  const { source, issues } = await readSource(bytes, name, nodeReaders);
  const messages = issues.map(({ message }) => message);
  if (source === null) return { format: null, records: 0, messages };
  const info: DocumentInfo = {
    id: 'broken',
    council: null,
    gss: null,
    title: name,
    review: { body: null, kind: null, year: null, period: null },
    reviews: {},
    asOf: null,
    source: name,
    sha256: '0'.repeat(64),
    groups: [],
  };
  const document = readDocument({ info, source, issues }, []);
  for (const record of document.records.slice(0, TAGGED))
    annotate(record, { codebook: codebook as NonNullable<typeof codebook>, aliases: [], corrections: [] });
  return {
    format: source.format,
    records: document.records.length,
    messages: [...messages, ...document.issues.map(({ message }) => message)],
  };
}

parentPort?.on('message', (file: FileToRead) => {
  void read(file).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) =>
      parentPort?.postMessage({ thrown: error instanceof Error ? error.stack : String(error) }),
  );
});
parentPort?.postMessage('ready');
