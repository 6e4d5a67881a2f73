import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnDocument } from '../../src/page/ownDocument.ts';

interface Kept {
  readonly id: string;
  /** When it was added, in milliseconds: the order in which documents are listed. */
  readonly at: number;
  readonly document: OwnDocument;
}

interface OwnSchema extends DBSchema {
  readonly documents: { key: string; value: Kept };
}

const NAME = 'council-themes';
const VERSION = 1;

/** The documents that this browser keeps, as they were added. Rejects where it keeps nothing, as in a private window. */
export function listKept(): Promise<readonly OwnDocument[]> {
  return inStore(async (store) => {
    const kept = await store.getAll('documents');
    return kept.sort((a, b) => a.at - b.at).map(({ document }) => document);
  });
}

/** Keeps documents beside those that are kept. Rejects where the browser keeps nothing, or has no room left. */
export function keep(documents: readonly OwnDocument[]): Promise<void> {
  return inStore(async (store) => {
    const change = store.transaction('documents', 'readwrite');
    const at = Date.now();
    await Promise.all([
      ...documents.map((document, index) =>
        change.store.put({ id: document.info.id, at: at + index, document }),
      ),
      change.done,
    ]);
  });
}

export function forget(ids: readonly string[]): Promise<void> {
  return inStore(async (store) => {
    const change = store.transaction('documents', 'readwrite');
    await Promise.all([...ids.map((id) => change.store.delete(id)), change.done]);
  });
}

async function inStore<T>(use: (store: IDBPDatabase<OwnSchema>) => Promise<T>): Promise<T> {
  const store = await openDB<OwnSchema>(NAME, VERSION, {
    upgrade: (opened) => {
      opened.createObjectStore('documents', { keyPath: 'id' });
    },
  });
  try {
    return await use(store);
  } finally {
    store.close();
  }
}
