import { useEffect, useRef } from 'preact/hooks';
import { countOf } from '../../data/words.ts';
import { DeadLink } from '../../frame/DeadLink.tsx';
import { NothingRead } from '../../frame/NothingFound.tsx';
import { ImportSection } from '../../import/ImportSection.tsx';
import type { ViewProps } from '../viewProps.ts';
import { nameDocument } from '../../data/names.ts';
import { closePanel, select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import { DocumentFigure } from './DocumentFigure.tsx';
import { DocumentReading } from './DocumentReading.tsx';

/** What was read of each document, joined, corrected and left out; one of them with its own lines. */
export function DocumentsView({ page, state }: ViewProps) {
  const chosen = page.documents.get(state.selection.document ?? '');
  useReturn(chosen?.info.id ?? null);
  if (chosen !== undefined) return <DocumentReading page={page} state={state} document={chosen} />;
  const { documents } = page.data;
  if (documents.length === 0)
    return (
      <>
        <NothingRead page={page} />
        <ImportSection page={page} state={state} />
      </>
    );
  const isUnknown = state.selection.document !== null;
  const total = documents.reduce((sum, { recommendations }) => sum + recommendations, 0);
  const empty = documents.filter(({ recommendations }) => recommendations === 0).length;
  return (
    <>
      {isUnknown && (
        <DeadLink
          what="a document"
          href={addressOf(closePanel(state))}
          action={`See all ${String(documents.length)}`}
        />
      )}
      <h1>
        {countOf(total, 'recommendation')} read from {countOf(documents.length - empty, 'document')}
      </h1>
      {empty > 0 && (
        <p>
          {String(documents.length - empty)} of {countOf(documents.length, 'document')} held recommendations.
          The notes on the others say what was found.
        </p>
      )}
      <ImportSection page={page} state={state} />
      {documents.map((document) => (
        <>
          <DocumentFigure page={page} state={state} document={document} level={2} />
          <p class="after-figure">
            <a
              data-document={document.info.id}
              href={addressOf(select(state, { document: document.info.id }))}
            >
              {document.blocks.some(({ kind }) => kind !== 'break')
                ? `Read ${nameDocument(document.info.id, page)} as printed, with every correction and note`
                : `See ${nameDocument(document.info.id, page)} with every note`}
            </a>
          </p>
        </>
      ))}
    </>
  );
}

/** Back from a document: its link has the focus again, at its place. */
function useReturn(document: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (document === null && before.current !== null)
      window.document.querySelector<HTMLElement>(`a[data-document="${CSS.escape(before.current)}"]`)?.focus();
    before.current = document;
  }, [document]);
}
