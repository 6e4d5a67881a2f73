/// <reference lib="webworker" />
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describeFile } from '../../src/ingest/describe/describeFile.ts';
import { readCouncils } from '../../src/ingest/describe/readCouncils.ts';
import { readSource } from '../../src/ingest/readSource.ts';
import { readOwnerAliases } from '../../src/owners/readOwnerAliases.ts';
import { joinPageData } from '../../src/page/joinPageData.ts';
import { previewOwn, readOwn, type OwnDocument, type OwnOptions } from '../../src/page/ownDocument.ts';
import type { PageData } from '../../src/page/pageData.ts';
import type { PageSetup } from '../../src/page/pageSetup.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { makeBrowserReaders } from './browserReaders.ts';
import type { Call, FileRead, Reply, WorkerCalls } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

interface Started {
  readonly setup: PageSetup;
  readonly options: OwnOptions;
}

let started: Started | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  void answer(data).then(
    (value) => {
      reply({ kind: 'answered', value });
    },
    (error: unknown) => {
      reply({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    },
  );
});

function reply(message: Reply): void {
  self.postMessage(message);
}

async function answer(call: Call): Promise<WorkerCalls[Call['name']]['answered']> {
  if (isCall(call, 'start')) {
    started = start(call.asked);
    return null;
  }
  if (started === null) throw new Error('the worker was not started');
  if (isCall(call, 'read')) return readFile(call.asked.name, call.asked.bytes, started);
  if (isCall(call, 'councils')) return [...started.options.councils.byGss.values()].map(({ name }) => name);
  if (isCall(call, 'preview')) return previewOwn(call.asked, started.options);
  if (isCall(call, 'join')) return join(call.asked.base, call.asked.documents, started);
  throw new Error(`no such call: ${call.name}`);
}

function isCall<Name extends Call['name']>(call: Call, name: Name): call is Call<Name> {
  return call.name === name;
}

function start(setup: PageSetup): Started {
  const { codebook } = readCodebook(setup.codebook);
  if (codebook === null) throw new Error('the codebook of this page has mistakes');
  const { aliases } = readOwnerAliases(setup.owners);
  return {
    setup,
    options: {
      codebook,
      aliases,
      corrections: [],
      asOf: setup.asOf ?? undefined,
      councils: readCouncils(setup.councils),
    },
  };
}

async function readFile(name: string, bytes: Uint8Array, { options }: Started): Promise<FileRead> {
  const readers = makeBrowserReaders((progress) => {
    reply({ kind: 'progress', ...progress });
  });
  // A parser may take the bytes away with it, so they are counted first.
  const hash = bytesToHex(sha256(bytes));
  const { source, issues } = await readSource(bytes, name, readers);
  if (source === null) return { kind: 'unreadable', reason: issues.map(({ message }) => message).join(' ') };
  const described = describeFile({ name, sha256: hash }, source, options.councils);
  return {
    kind: 'read',
    document: {
      info: described.info,
      source,
      issues: [...described.issues, ...issues],
      choices: { columns: [] },
    },
  };
}

function join(base: PageData, documents: readonly OwnDocument[], { setup, options }: Started): PageData {
  const joining = documents.map((own) => ({
    document: readOwn(own, options),
    blocks: own.source.blocks,
  }));
  return joinPageData(base, setup, joining, options.codebook);
}
