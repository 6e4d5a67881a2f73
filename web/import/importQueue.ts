import { computed, signal } from '@preact/signals';
import { LIMITS } from '../../src/ingest/limits.ts';
import type { OwnChoices, OwnDocument } from '../../src/page/ownDocument.ts';
import type { ImportFile, Stage } from './importFile.ts';
import { listDropped } from './listDropped.ts';
import { addOwn, askCouncils, findKnown, worker } from './ownDocuments.ts';
import type { Progress } from '../worker/protocol.ts';
import { Stopped } from './workerClient.ts';

const files = signal<readonly ImportFile[]>([]);
const leftOut = signal<string | null>(null);
const running = new Map<number, AbortController>();
let lastKey = 0;
let before: Promise<void> = Promise.resolve();

/** The files that a reader chose and that have not joined yet. */
export const importFiles = computed(() => files.value);

/** What of the last drop was not taken, in a sentence. */
export const dropLeftOut = computed(() => leftOut.value);

/** Reads what was dropped, the files of folders among it. */
export async function addDropped(entries: readonly (FileSystemEntry | File)[]): Promise<void> {
  const dropped = await listDropped(entries);
  leftOut.value = dropped.leftOut;
  addFiles(dropped.files);
}

/** Reads files one after the other. */
export function addFiles(chosen: readonly File[]): void {
  const added = chosen.map((file): ImportFile => {
    lastKey += 1;
    return { key: lastKey, file, stage: { kind: 'waiting' } };
  });
  files.value = [...files.value, ...added];
  for (const { key, file } of added) {
    const controller = new AbortController();
    running.set(key, controller);
    // One after the other, so that only one file stands in memory.
    before = before.then(async () => {
      await read(key, file, controller.signal);
      running.delete(key);
    });
  }
}

/** Takes a file off the list; what is being read of it ends. */
export function dropFile(key: number): void {
  running.get(key)?.abort();
  files.value = files.value.filter((one) => one.key !== key);
}

/** What the reader put right about a file that was read; its records are read anew. */
export async function choose(key: number, change: Partial<OwnChoices>): Promise<void> {
  const stage = files.value.find((one) => one.key === key)?.stage;
  if (stage?.kind !== 'read') return;
  const document: OwnDocument = { ...stage.document, choices: { ...stage.document.choices, ...change } };
  setStage(key, { ...stage, document });
  try {
    const preview = await worker.ask('preview', document);
    const now = files.value.find((one) => one.key === key)?.stage;
    // A later choice has its own answer.
    if (now?.kind === 'read' && now.document === document) setStage(key, { ...now, preview });
  } catch (error) {
    setStage(key, failed(error));
  }
}

/** The files that were read join the documents. */
export async function acceptFiles(keys: readonly number[]): Promise<void> {
  const accepted = files.value.flatMap(({ key, stage }) =>
    keys.includes(key) && stage.kind === 'read' ? [{ key, document: stage.document }] : [],
  );
  if (!(await addOwn(accepted.map(({ document }) => document)))) return;
  const joined = accepted.map(({ key }) => key);
  files.value = files.value.filter(({ key }) => !joined.includes(key));
}

async function read(key: number, file: File, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  if (file.size > LIMITS.bytes) {
    const most = String(LIMITS.bytes / 1024 / 1024);
    setStage(key, {
      kind: 'unreadable',
      reason: `It is larger than ${most} MB. Save the part that holds the table.`,
    });
    return;
  }
  try {
    setStage(key, { kind: 'reading', progress: null });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const tell = (progress: Progress): void => {
      setStage(key, { kind: 'reading', progress });
    };
    const found = await worker.ask('read', { name: file.name, bytes }, { signal, tell });
    if (found.kind === 'unreadable') {
      setStage(key, found);
      return;
    }
    const known = findKnown(found.document.info.sha256);
    if (known !== null) {
      setStage(key, { kind: 'known', document: known });
      return;
    }
    if (isOnList(key, found.document.info.sha256)) {
      dropFile(key);
      return;
    }
    const preview = await worker.ask('preview', found.document, { signal });
    setStage(key, { kind: 'read', document: found.document, preview });
    await askCouncils();
  } catch (error) {
    if (!(error instanceof Stopped)) setStage(key, failed(error));
  }
}

/** Whether another file on the list has the same content. */
function isOnList(key: number, sha256: string): boolean {
  return files.value.some(
    (one) => one.key !== key && one.stage.kind === 'read' && one.stage.document.info.sha256 === sha256,
  );
}

function setStage(key: number, stage: Stage): void {
  files.value = files.value.map((one) => (one.key === key ? { ...one, stage } : one));
}

function failed(error: unknown): Stage {
  const said = error instanceof Error ? error.message : String(error);
  return { kind: 'unreadable', reason: `It could not be read (${said}).` };
}
