import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnDocument } from '../../src/page/ownDocument.ts';
import { nameDocument } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { addOwn, isCounting, ownDocuments, removeOwn } from './ownDocuments.ts';

/** The reader's own documents, each to be read or removed, and all at once; what was removed last can come back. */
export function OwnList({ page, state }: { readonly page: Page; readonly state: PageState }) {
  const [removed, setRemoved] = useState<readonly OwnDocument[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const documents = ownDocuments.value;
  // What held the focus went with the document.
  useEffect(() => {
    if (removed.length > 0) heading.current?.focus();
  }, [removed]);
  if (documents.length === 0 && removed.length === 0) return null;
  const remove = (gone: readonly OwnDocument[]): void => {
    void removeOwn(gone.map(({ info }) => info.id)).then((isGone) => {
      if (isGone) setRemoved(gone);
    });
  };
  const bringBack = (): void => {
    void addOwn(removed).then(() => {
      setRemoved([]);
      heading.current?.focus();
    });
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {documents.length === 0 ? 'None of your documents is left' : `Yours (${String(documents.length)})`}
      </h2>
      {removed.length > 0 && (
        <p role="status">
          Removed {removed.length === 1 ? removed[0]?.info.title : countOf(removed.length, 'document')}.{' '}
          <button type="button" disabled={isCounting.value} onClick={bringBack}>
            Undo
          </button>
        </p>
      )}
      {documents.length > 0 && (
        <ul class="own-documents">
          {documents.map((own) => (
            <li key={own.info.id}>
              <a href={addressOf(select(state, { document: own.info.id }))}>
                {nameDocument(own.info.id, page)}
              </a>
              <span class="own-facts">
                {own.info.title},{' '}
                {countOf(page.documents.get(own.info.id)?.recommendations ?? 0, 'recommendation')}
              </span>
              <button
                type="button"
                disabled={isCounting.value}
                onClick={() => {
                  remove([own]);
                }}
              >
                Remove<span class="away"> {own.info.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 1 && (
        <p>
          <button
            type="button"
            disabled={isCounting.value}
            onClick={() => {
              remove(documents);
            }}
          >
            Remove all {documents.length}
          </button>
        </p>
      )}
    </>
  );
}
