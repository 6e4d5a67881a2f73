import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutateBytes.ts';
import { mutateXml } from './mutateXml.ts';

/**
 * A file broken at random. Of archives, mostly the XML inside is broken and packed again, so that what is broken reaches
 * the reader and does not end at the checksum.
 */
export function mutateFile(bytes: Uint8Array, random: () => number): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const start = strFromU8(bytes.subarray(0, 64), true);
  if (isArchive && random() < 0.75) return mutateArchive(bytes, random);
  if (start.startsWith('<') && random() < 0.75) return strToU8(mutateXml(strFromU8(bytes), random));
  return mutateBytes(bytes, random);
}

function mutateArchive(bytes: Uint8Array, random: () => number): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/.test(name));
  // What holds the text is the largest part, and the likeliest to be broken.
  const largest = names.reduce((a, b) => ((files[a]?.length ?? 0) >= (files[b]?.length ?? 0) ? a : b));
  const chosen = random() < 0.5 ? largest : (names[Math.floor(random() * names.length)] ?? largest);
  if (random() < 0.05)
    return pack(Object.fromEntries(Object.entries(files).filter(([name]) => name !== chosen)));
  const part = files[chosen] ?? new Uint8Array();
  const broken = random() < 0.8 ? strToU8(mutateXml(strFromU8(part), random)) : mutateBytes(part, random);
  return pack({ ...files, [chosen]: broken });
}

/** A fixed date in every entry, so that the same seed gives the same bytes. */
function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { level: 1, mtime: new Date(2031, 0, 1) });
}
