import type { AnnotatedDocument, InputDocument } from '../../analyse.ts';
import type { ReadDocument } from '../../model.ts';
import { countOf } from '../../outputs/countOf.ts';
import type { Effects } from '../effects.ts';
import type { SessionOptions } from '../options.ts';
import { makeProgress } from '../progress.ts';
import type { Setup, SetupTexts } from '../readSetup.ts';
import { mergeDocuments, partDocument, sizeOfDocument } from './documentTasks.ts';
import { runTasks } from './runTasks.ts';

/** Reads and annotates documents, shared out to `--jobs`; the same in any case, and in the same order. */
export async function readAllDocuments(
  documents: readonly (InputDocument | ReadDocument)[],
  texts: SetupTexts,
  setup: Setup,
  options: SessionOptions,
  effects: Effects,
): Promise<AnnotatedDocument[]> {
  const parts = documents.map((document) => partDocument(document));
  const progress = makeProgress(options, effects);
  const answers = runTasks('documents', { texts }, setup, parts.flat(), sizeOfDocument, options, effects);
  const annotated: AnnotatedDocument[] = [];
  let records = 0;
  for (const [index, { length }] of parts.entries()) {
    const done: AnnotatedDocument[] = [];
    while (done.length < length) {
      const { value } = await answers.next();
      if (value === undefined) throw new Error('a document was not answered for');
      done.push(value);
      records += value.records.length;
      progress(
        `${String(index)} of ${countOf(documents.length, 'document')}, ${countOf(records, 'recommendation')}`,
      );
    }
    annotated.push(mergeDocuments(done));
  }
  await answers.return(undefined);
  progress(null);
  return annotated;
}
