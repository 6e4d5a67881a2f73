import { zipSync } from 'fflate';
import { readArchive } from './readArchive.ts';

/**
 * A Word file with nothing but what its text needs, unpacked within the limits, so that a reader which unpacks it again
 * cannot be led past them. Throws a FormatError.
 */
export function repackDocx(bytes: Uint8Array): Uint8Array {
  const files = readArchive(
    bytes,
    (name) =>
      /\.(?:xml|rels)$/i.test(name) &&
      !/^(?:word\/(?:media|embeddings|charts|theme)|customXml)\//i.test(name),
  );
  return zipSync(Object.fromEntries(files), { level: 0 });
}
