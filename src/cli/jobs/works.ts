import { readAndAnnotate, type AnnotatedDocument, type InputDocument } from '../../analyse.ts';
import type { ReadDocument } from '../../model.ts';
import type { Setup, SetupTexts } from '../readSetup.ts';
import { loseDocument, mergeDocuments, splitDocument } from './documentTasks.ts';
import type { LineBatch } from './readBatches.ts';
import {
  loseBatch,
  mergeBatches,
  splitBatch,
  tagBatch,
  type LineSettings,
  type TaggedBatch,
} from './tagBatch.ts';

/** The kinds of work that threads do: what they are started with, given, and give back. All of it can be cloned. */
export interface Works {
  readonly lines: {
    recipe: { texts: SetupTexts; settings: LineSettings };
    task: LineBatch;
    answer: TaggedBatch;
  };
  readonly documents: {
    recipe: { texts: SetupTexts };
    task: InputDocument | ReadDocument;
    answer: AnnotatedDocument;
  };
}

export type WorkKind = keyof Works;

/** How one kind of work is done, and what becomes of a task whose thread ended before it answered. */
export interface Work<K extends WorkKind> {
  readonly make: (recipe: Works[K]['recipe'], setup: Setup) => (task: Works[K]['task']) => Works[K]['answer'];
  /** The least parts of a task; one, where it cannot be parted. */
  readonly split: (task: Works[K]['task']) => readonly Works[K]['task'][];
  readonly merge: (answers: readonly Works[K]['answer'][]) => Works[K]['answer'];
  /** The answer that names the task as not done. */
  readonly lose: (task: Works[K]['task'], reason: string) => Works[K]['answer'];
}

export const works: { readonly [K in WorkKind]: Work<K> } = {
  lines: {
    make:
      ({ settings }, setup) =>
      (batch) =>
        tagBatch(batch, setup, settings),
    split: splitBatch,
    merge: mergeBatches,
    lose: loseBatch,
  },
  documents: {
    make: (_recipe, setup) => (document) => readAndAnnotate(document, setup),
    split: splitDocument,
    merge: mergeDocuments,
    lose: loseDocument,
  },
};
