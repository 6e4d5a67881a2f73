import { zipSync } from 'fflate';
import { LIMITS } from '../limits.ts';
import { FormatError } from '../readers.ts';
import { readArchive } from './readArchive.ts';
import { readDocxHeads } from './readDocxHeads.ts';

/** A Word file that is safe to read, and what stands at the head of its pages. */
export interface RepackedDocx {
  readonly bytes: Uint8Array;
  readonly heads: string | null;
}

/**
 * A Word file with nothing but what its text needs, unpacked within the limits, so that a reader which unpacks it again
 * cannot be led past them. Throws a FormatError.
 */
export function repackDocx(bytes: Uint8Array): RepackedDocx {
  const files = readArchive(
    bytes,
    (name) =>
      /\.(?:xml|rels)$/i.test(name) &&
      !/^(?:word\/(?:media|embeddings|charts|theme)|customXml)\//i.test(name),
  );
  refuseManyMarks(files);
  return { bytes: zipSync(Object.fromEntries(files), { level: 0 }), heads: readDocxHeads(files) };
}

/** What reads Word files holds all marks at once, in about a thousand bytes each. */
function refuseManyMarks(files: ReadonlyMap<string, Uint8Array>): void {
  let marks = 0;
  for (const bytes of files.values()) for (const byte of bytes) if (byte === 0x3c) marks += 1;
  if (marks > LIMITS.marks)
    throw new FormatError(
      'too-large',
      `Its text has more than ${String(LIMITS.marks / 1_000_000)} million marks.`,
    );
}
