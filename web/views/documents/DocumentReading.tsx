import type { PageDocument } from '../../protocol.ts';
import { closePanel } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentFigure } from './DocumentFigure.tsx';
import { NoteList } from './NoteList.tsx';
import { RecordsBesideLines } from './RecordsBesideLines.tsx';

interface DocumentReadingProps extends Pick<ViewProps, 'page' | 'state'> {
  readonly document: PageDocument;
}

/** One document in full: what is known of it, what was done to it, and its records beside its lines. */
export function DocumentReading({ page, state, document }: DocumentReadingProps) {
  const records = page.records.filter((record) => record.document === document.info.id);
  const back = closePanel(state);
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') visit(back);
  };
  return (
    <div onKeyDown={close}>
      <p class="panel-actions">
        <a href={addressOf(back)}>‹ Back to all documents (Esc)</a>
      </p>
      <DocumentFigure page={page} state={state} document={document} level={1} />
      <RecordsBesideLines document={document} records={records} page={page} state={state} />
      <CorrectionList records={records} state={state} />
      <NoteList document={document} records={records} state={state} />
      <DocumentFacts document={document} />
    </div>
  );
}
