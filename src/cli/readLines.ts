/** Whether a stream begins as a text document does, a table with tabs, rather than as lines of JSON. */
function looksLikeText(start: string): boolean {
  return start.includes('\t') && !/^\s*\{/mu.test(start);
}

export interface SniffedInput {
  readonly kind: 'lines' | 'text';
  /** The whole stream, what was looked at included. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first words of a stream to tell lines of JSON from a text document. */
export async function sniffInput(chunks: AsyncIterable<Uint8Array>): Promise<SniffedInput> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  const decoder = new TextDecoder('utf-8');
  let start = '';
  while (start.trim() === '') {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    start += decoder.decode(next.value, { stream: true });
  }
  return {
    kind: looksLikeText(start) ? 'text' : 'lines',
    chunks: (async function* () {
      yield* seen;
      yield* { [Symbol.asyncIterator]: () => iterator };
    })(),
  };
}

/** The lines of a stream of bytes as they come in, without their ends; a last line need not have one. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pending = '';
  for await (const chunk of chunks) {
    const lines = (pending + decoder.decode(chunk, { stream: true })).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  pending += decoder.decode();
  if (pending !== '') yield pending.replace(/\r$/, '');
}
