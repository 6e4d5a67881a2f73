import { readFileSync } from 'node:fs';
import { nodeReaders } from '../../src/cli/readers/nodeReaders.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import type { SourceRead } from '../../src/ingest/sourceRead.ts';

/** The bytes of a made-up file of `test/fixtures/formats`. */
export function readBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)));
}

/** A made-up file as the command line reads it. */
export function readFixture(name: string): Promise<SourceRead> {
  return readSource(readBytes(name), name, nodeReaders);
}

export function readAs(name: string, content: string | Uint8Array): Promise<SourceRead> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource(bytes, name, nodeReaders);
}
