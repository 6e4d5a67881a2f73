import { unzipSync } from 'fflate';
import { LIMITS } from '../limits.ts';
import { FormatError } from '../readers.ts';

/** An entry of an archive as its directory announces it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly encrypted: boolean;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory may be followed by a comment of so many bytes. */
const MAX_COMMENT = 65_535;
/** Deflate makes a thousand bytes of one at most: what announces more is false. */
const MAX_RATIO = 1_100;

/**
 * The entries that a ZIP archive announces, read from its directory without unpacking anything. Throws a FormatError
 * where it has none, or announces more than the limits allow.
 */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end === null)
    throw new FormatError('damaged', 'The archive that it should be is damaged or was cut short.');
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries)
    throw new FormatError(
      'too-large',
      `It is an archive of ${String(count)} entries; ${String(LIMITS.entries)} are the most.`,
    );
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new FormatError('damaged', 'The archive that it should be is damaged or was cut short.');
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength));
    total += size;
    if (total > LIMITS.unpackedBytes || size > packed * MAX_RATIO + 1_000)
      throw new FormatError(
        'too-large',
        `It would unpack to more than ${String(LIMITS.unpackedBytes / 1024 / 1024)} MB, or says so.`,
      );
    entries.push({ name, size, encrypted: (view.getUint16(at + 8, true) & 1) === 1 });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * The wanted entries of an archive, unpacked. An entry never unpacks to more than its directory announces. Throws a
 * FormatError where the archive is encrypted, damaged or too large.
 */
export function readArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = listEntries(bytes).filter(({ name }) => isWanted(name));
  if (entries.some(({ encrypted }) => encrypted))
    throw new FormatError('encrypted', 'It is protected by a password: save a copy without one.');
  const names = new Set(entries.map(({ name }) => name));
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.has(name) })));
  } catch {
    throw new FormatError('damaged', 'The archive that it should be is damaged or was cut short.');
  }
}

function findDirectoryEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return null;
}
