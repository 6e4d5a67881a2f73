import { describe, expect, it } from 'vitest';
import type { PageSetup } from '../../src/page/pageSetup.ts';
import { makeClient, Stopped, type WorkerLike } from '../../web/import/workerClient.ts';
import type { Call, Progress, Reply } from '../../web/worker/protocol.ts';

const setup: PageSetup = { codebook: '', owners: '', councils: '', asOf: null, alone: [] };

/** A worker that notes what it is asked and answers when told to. */
class TestWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly asked: string[] = [];
  ended = false;
  postMessage(call: Call): void {
    this.asked.push(call.name);
    if (call.name === 'start')
      queueMicrotask(() => {
        this.say({ kind: 'answered', value: null });
      });
  }
  terminate(): void {
    this.ended = true;
  }
  say(reply: Reply): void {
    this.onmessage?.call(this as unknown as Worker, { data: reply } as MessageEvent<Reply>);
  }
}

function open() {
  const workers: TestWorker[] = [];
  const client = makeClient(
    () => Promise.resolve(setup),
    () => {
      const worker = new TestWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { workers, client };
}

/** Lets everything run that waits for nothing but its turn. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('asking the worker', () => {
  it('opens none before the first question, and one for all of them', async () => {
    const { workers, client } = open();
    expect(workers).toHaveLength(0);
    const first = client.ask('councils', null);
    await settle();
    workers[0]?.say({ kind: 'answered', value: ['Barnsley'] });
    expect(await first).toEqual(['Barnsley']);
    const second = client.ask('councils', null);
    await settle();
    workers[0]?.say({ kind: 'answered', value: [] });
    await second;
    expect(workers.map(({ asked }) => asked)).toEqual([['start', 'councils', 'councils']]);
  });

  it('asks one question after the other', async () => {
    const { workers, client } = open();
    const both = Promise.all([client.ask('councils', null), client.ask('councils', null)]);
    await settle();
    expect(workers[0]?.asked).toEqual(['start', 'councils']);
    workers[0]?.say({ kind: 'answered', value: ['one'] });
    await settle();
    workers[0]?.say({ kind: 'answered', value: ['other'] });
    expect(await both).toEqual([['one'], ['other']]);
  });

  it('tells of progress before the answer', async () => {
    const { workers, client } = open();
    const heard: Progress[] = [];
    const read = client.ask(
      'read',
      { name: 'a.pdf', bytes: new Uint8Array() },
      { tell: (one) => heard.push(one) },
    );
    await settle();
    workers[0]?.say({ kind: 'progress', done: 1, of: 2 });
    workers[0]?.say({ kind: 'answered', value: { kind: 'unreadable', reason: 'no' } });
    await read;
    expect(heard.map(({ done, of }) => [done, of])).toEqual([[1, 2]]);
  });

  it('ends the worker with a question that is stopped, and answers the next one with a new worker', async () => {
    const { workers, client } = open();
    const stop = new AbortController();
    const stopped = client.ask('councils', null, { signal: stop.signal });
    const next = client.ask('councils', null);
    await settle();
    stop.abort();
    await expect(stopped).rejects.toThrow(Stopped);
    expect(workers[0]?.ended).toBe(true);
    await settle();
    workers[1]?.say({ kind: 'answered', value: [] });
    expect(await next).toEqual([]);
  });

  it('never begins what was stopped while it waited', async () => {
    const { workers, client } = open();
    const stop = new AbortController();
    const first = client.ask('councils', null);
    const second = client.ask('councils', null, { signal: stop.signal });
    stop.abort();
    await settle();
    workers[0]?.say({ kind: 'answered', value: [] });
    await first;
    await expect(second).rejects.toThrow(Stopped);
    expect(workers[0]?.asked).toEqual(['start', 'councils']);
    expect(workers[0]?.ended).toBe(false);
  });

  it('says why a question failed, and goes on with the same worker', async () => {
    const { workers, client } = open();
    const failing = client.ask('councils', null);
    await settle();
    workers[0]?.say({ kind: 'failed', reason: 'no such thing' });
    await expect(failing).rejects.toThrow('no such thing');
    const next = client.ask('councils', null);
    await settle();
    workers[0]?.say({ kind: 'answered', value: [] });
    await next;
    expect(workers).toHaveLength(1);
  });
});
