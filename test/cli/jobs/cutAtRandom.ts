/** A stream of the bytes, cut anywhere, also within a character; some chunks hold nothing. */
export async function* cutAtRandom(bytes: Uint8Array, random: () => number): AsyncGenerator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    await Promise.resolve();
    const end = from + Math.floor(random() * random() * (bytes.length - from + 2));
    yield bytes.slice(from, end);
    from = Math.min(end, bytes.length);
  }
}
