import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** The project's own namespace, drawn once: names in it belong to codes, sets and whatever else leaves with an id. */
const ownNamespace = '5f0c3f5e-9d0c-4c57-8f5a-6f5f2a1d7e31';

/** The UUID of a name in a namespace (RFC 9562, version 5): the same name, the same UUID, on every machine. */
export function nameUuid(name: string, namespace: string = ownNamespace): string {
  const text = new TextEncoder().encode(name);
  const input = new Uint8Array([...hexToBytes(namespace.replaceAll('-', '')), ...text]);
  const bytes = sha1(input).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
