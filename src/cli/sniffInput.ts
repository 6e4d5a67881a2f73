/** Whether a stream begins as a document does, in binary or as text with marks or tabs, rather than as lines of JSON. */
function looksLikeText(start: string): boolean {
  if (/^(?:PK|%PDF-|\uFEFF?\s*[<|#])/u.test(start)) return true;
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
