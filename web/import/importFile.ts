import type { OwnDocument, OwnPreview } from '../../src/page/ownDocument.ts';
import type { Progress } from '../worker/protocol.ts';

/** How far a file is on its way to join the documents. */
export type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly progress: Progress | null }
  | { readonly kind: 'read'; readonly document: OwnDocument; readonly preview: OwnPreview }
  /** A document holds the same already. */
  | { readonly kind: 'known'; readonly document: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A file that a reader chose. */
export interface ImportFile {
  readonly key: number;
  readonly file: File;
  readonly stage: Stage;
}
