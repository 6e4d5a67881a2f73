import type { OwnDocument, OwnPreview } from '../../src/page/ownDocument.ts';
import type { PageData } from '../../src/page/pageData.ts';
import type { PageSetup } from '../../src/page/pageSetup.ts';

/** A file as it was read: a document, or why there is none, in a sentence. */
export type FileRead =
  | { readonly kind: 'read'; readonly document: OwnDocument }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What the page asks of its worker, and what it answers. */
export interface WorkerCalls {
  /** Comes first; everything after it is read with this setup. */
  readonly start: { readonly asked: PageSetup; readonly answered: null };
  readonly read: {
    readonly asked: { readonly name: string; readonly bytes: Uint8Array };
    readonly answered: FileRead;
  };
  /** The names of all councils. */
  readonly councils: { readonly asked: null; readonly answered: readonly string[] };
  readonly preview: { readonly asked: OwnDocument; readonly answered: OwnPreview };
  readonly join: {
    readonly asked: { readonly base: PageData; readonly documents: readonly OwnDocument[] };
    readonly answered: PageData;
  };
}

export type CallName = keyof WorkerCalls;

/** One question; the next is asked when it is answered. */
export interface Call<Name extends CallName = CallName> {
  readonly name: Name;
  readonly asked: WorkerCalls[Name]['asked'];
}

/** Pages done, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** `answered` ends a question; before it, there may be any number of `progress`. */
export type Reply =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'answered'; readonly value: WorkerCalls[CallName]['answered'] }
  | { readonly kind: 'failed'; readonly reason: string };
