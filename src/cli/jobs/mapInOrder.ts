/**
 * Runs `work` on each item, at most `most` at a time, and gives the answers in the order of the items, each as soon as
 * it and those before it are there. No more is read than is being worked on, so that memory stays bounded.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const answers: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (next === null && !ended && answers.length < most) next = hold(source.next());
      const [first] = answers;
      if (next === null && first === undefined) return;
      const came = await Promise.race([
        ...(first === undefined ? [] : [first.then((answer) => ({ answer }))]),
        ...(next === null ? [] : [next.then((item) => ({ item }))]),
      ]);
      if ('answer' in came) {
        answers.shift();
        yield came.answer;
        continue;
      }
      next = null;
      if (came.item.done === true) ended = true;
      else answers.push(hold(work(came.item.value)));
    }
  } finally {
    // Not waited for: it may stand behind input that never comes.
    void source.return?.();
  }
}

/** A promise whose failure may be looked at later: until then it is no unhandled one. */
function hold<P>(promise: Promise<P>): Promise<P> {
  promise.catch(() => undefined);
  return promise;
}
