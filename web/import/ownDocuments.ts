import { computed, signal } from '@preact/signals';
import type { OwnDocument } from '../../src/page/ownDocument.ts';
import type { PageSetup } from '../../src/page/pageSetup.ts';
import { loadData, type Load } from '../data/loadData.ts';
import type { PageData } from '../protocol.ts';
import { forget, keep, listKept } from './ownStore.ts';
import { makeClient, Stopped } from './workerClient.ts';

/** What the page reads documents with, beside it. */
const SETUP_FILE = './setup.json';

export const worker = makeClient(
  async () => {
    const answer = await fetch(SETUP_FILE);
    if (!answer.ok) throw new Error(`there is no setup file beside the page (${String(answer.status)})`);
    return (await answer.json()) as PageSetup;
  },
  () => new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' }),
);

const loaded = signal<Load>({ kind: 'loading' });
const own = signal<readonly OwnDocument[]>([]);
const joined = signal<PageData | null>(null);
const busy = signal(false);
const councils = signal<readonly string[]>([]);
const trouble = signal<string | null>(null);
const aside = signal<readonly OwnDocument[]>([]);
let counting = new AbortController();

/** What the page shows: its own data, with the reader's documents among it. */
export const corpus = computed((): Load =>
  joined.value === null ? loaded.value : { kind: 'ready', data: joined.value },
);
/** The reader's own documents among those that are shown. */
export const ownDocuments = computed(() => own.value);
/** Whether figures are being counted anew. */
export const isCounting = computed(() => busy.value);
/** What went wrong with keeping or counting documents, in a sentence. */
export const ownTrouble = computed(() => trouble.value);

/** Documents that this browser keeps and that could not be shown with the others. */
export const asideDocuments = computed(() => aside.value);

/** The names of all councils, once they were asked for. */
export const councilNames = computed(() => councils.value);

/** Asks for the names of all councils, so that one can be chosen. */
export async function askCouncils(): Promise<void> {
  if (councils.value.length === 0) councils.value = await worker.ask('councils', null).catch(() => []);
}

/** Loads the data, and the reader's documents with it. */
export async function loadCorpus(signal: AbortSignal): Promise<void> {
  loaded.value = { kind: 'loading' };
  const load = await loadData(signal);
  if (load.kind === 'ready') {
    const kept = await listKept().catch(() => []);
    const documents = withoutKnown(kept, load.data);
    if (!(await show(load.data, documents, signal))) aside.value = documents;
  }
  loaded.value = load;
}

/** The documents join all views, and are kept for the next visit; whether they joined. */
export async function addOwn(documents: readonly OwnDocument[]): Promise<boolean> {
  const ids = new Set(documents.map(({ info }) => info.id));
  const next = [...own.value.filter(({ info }) => !ids.has(info.id)), ...documents];
  if (!(await change(next))) return false;
  await keep(documents).catch((error: unknown) => {
    trouble.value = `This browser does not keep ${documents.length === 1 ? 'the document' : 'the documents'} (${nameError(error)}): until you close the page, all views hold it.`;
  });
  return true;
}

/** The documents leave all views, and this browser; whether they left. */
export async function removeOwn(ids: readonly string[]): Promise<boolean> {
  if (!(await change(own.value.filter(({ info }) => !ids.includes(info.id))))) return false;
  await forget(ids).catch((error: unknown) => {
    trouble.value = `This browser could not forget it (${nameError(error)}).`;
  });
  return true;
}

/** Removes from this browser what could not be shown. */
export async function forgetAside(): Promise<void> {
  await forget(aside.value.map(({ info }) => info.id));
  aside.value = [];
  trouble.value = null;
}

/** What is being counted is left as it was. */
export function stopCounting(): void {
  counting.abort();
}

/** The document of the page or of the reader that a file holds, by its content. */
export function findKnown(sha256: string): string | null {
  const data = corpus.value.kind === 'ready' ? corpus.value.data : null;
  return data?.documents.find(({ info }) => info.sha256 === sha256)?.info.id ?? null;
}

async function change(next: readonly OwnDocument[]): Promise<boolean> {
  const load = loaded.value;
  if (load.kind !== 'ready') return false;
  busy.value = true;
  counting = new AbortController();
  const isShown = await show(load.data, next, counting.signal);
  busy.value = false;
  return isShown;
}

/** Shows the data with documents among it; where that fails, what was shown stays. */
async function show(
  base: PageData,
  documents: readonly OwnDocument[],
  signal: AbortSignal,
): Promise<boolean> {
  trouble.value = null;
  try {
    const data = documents.length === 0 ? null : await worker.ask('join', { base, documents }, { signal });
    joined.value = data;
    own.value = documents;
    return true;
  } catch (error) {
    trouble.value =
      error instanceof Stopped
        ? 'You stopped the counting: the figures are as they were.'
        : `Your documents could not be counted (${nameError(error)}).`;
    return false;
  }
}

function withoutKnown(documents: readonly OwnDocument[], { documents: shipped }: PageData): OwnDocument[] {
  const known = new Set(shipped.flatMap(({ info }) => [info.id, info.sha256]));
  return documents.filter(({ info }) => !known.has(info.id) && !known.has(info.sha256));
}

function nameError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
