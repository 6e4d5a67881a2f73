/** Whole lines of a stream of bytes. */
export interface LineBatch {
  /** The number of its first line, from 1. */
  readonly firstLine: number;
  readonly bytes: Uint8Array;
}

/** About ten long records: enough to make a message worth its cost, little enough to keep every thread busy. */
export const BATCH_BYTES = 65_536;
const NEW_LINE = 10;

/**
 * Cuts a stream at the ends of its lines, as soon as they are there: nobody waits for a batch to fill. A line that is
 * longer than a batch is a batch of its own.
 */
export async function* readBatches(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = findEnd(chunk, from); end > 0; end = findEnd(chunk, from)) {
      const bytes = Buffer.concat([...begun, chunk.subarray(from, end)]);
      yield { firstLine, bytes };
      firstLine += countLines(bytes);
      begun = [];
      from = end;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { firstLine, bytes: Buffer.concat(begun) };
}

/** Where the last line ends that fits into a batch, else the first one; 0 where no line ends. */
function findEnd(chunk: Uint8Array, from: number): number {
  const reach = from + BATCH_BYTES;
  const last = chunk.lastIndexOf(NEW_LINE, reach - 1);
  return (last >= from ? last : chunk.indexOf(NEW_LINE, reach)) + 1;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) count += 1;
  return count;
}
