import { useRef } from 'preact/hooks';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import type { PageState } from '../state/pageState.ts';
import type { ImportFile } from './importFile.ts';
import { ImportRow } from './ImportRow.tsx';
import { acceptFiles, addFiles, dropLeftOut, importFiles } from './importQueue.ts';
import { OwnList } from './OwnList.tsx';
import { asideDocuments, forgetAside, isCounting, ownTrouble, stopCounting } from './ownDocuments.ts';

/** What can be read; by their endings, for the list that a system shows. */
const ENDINGS = '.pdf,.docx,.xlsx,.csv,.tsv,.html,.htm,.md,.txt';

/** Where a reader brings documents of their own, looks at what was read of them, and takes them out again. */
export function ImportSection({ page, state }: { readonly page: Page; readonly state: PageState }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const files = importFiles.value;
  const ready = files.filter(({ stage }) => stage.kind === 'read' && stage.preview.recommendations > 0);
  const accept = (keys: readonly number[]): void => {
    // What held the focus goes with the files.
    void acceptFiles(keys).then(() => heading.current?.focus());
  };
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        Add documents
      </h2>
      <p>
        PDF, Word, Excel, CSV, web page or text. Drop them or whole folders anywhere on the page, or choose
        them. They are read and kept in this browser; nothing leaves this machine.
      </p>
      <p>
        <ChooseFiles />
      </p>
      <p role="status" class="import-status">
        {isCounting.value ? 'Counting…' : describeFiles(files)}
      </p>
      {isCounting.value && (
        <p>
          <progress aria-label="Counting all documents anew" />{' '}
          <button type="button" onClick={stopCounting}>
            Cancel<span class="away"> the counting</span>
          </button>
        </p>
      )}
      {dropLeftOut.value !== null && (
        <p role="alert" class="import-trouble">
          {dropLeftOut.value}
        </p>
      )}
      {ownTrouble.value !== null && (
        <p role="alert" class="import-trouble">
          {ownTrouble.value}
        </p>
      )}
      {asideDocuments.value.length > 0 && (
        <p>
          This browser keeps {countOf(asideDocuments.value.length, 'document')} of yours that the views do not
          hold: {asideDocuments.value.map(({ info }) => info.title).join(', ')}. Open the page again to try
          again, or{' '}
          <button
            type="button"
            onClick={() => {
              void forgetAside();
            }}
          >
            remove {asideDocuments.value.length === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
      {files.length > 0 && (
        <ul class="import-files">
          {files.map((file) => (
            <ImportRow
              key={file.key}
              page={page}
              state={state}
              isOnly={files.length === 1}
              file={file}
              accept={() => {
                accept([file.key]);
              }}
            />
          ))}
        </ul>
      )}
      {ready.length > 1 && (
        <p>
          <button
            type="button"
            disabled={isCounting.value}
            onClick={() => {
              accept(ready.map(({ key }) => key));
            }}
          >
            Add all {ready.length} to the corpus
          </button>
        </p>
      )}
      <OwnList page={page} state={state} />
    </section>
  );
}

/** A button that opens the system's own choice of files. */
function ChooseFiles() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Choose files…
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ENDINGS}
        aria-label="Documents to read"
        onChange={() => {
          if (input.current === null) return;
          addFiles([...(input.current.files ?? [])]);
          // The same file can be chosen again.
          input.current.value = '';
        }}
      />
    </>
  );
}

/** "2 of 4 files read, 1 here already, 1 cannot be read." */
function describeFiles(files: readonly ImportFile[]): string {
  if (files.length === 0) return '';
  const count = (kind: ImportFile['stage']['kind']): number =>
    files.filter(({ stage }) => stage.kind === kind).length;
  const [unread, known] = [count('unreadable'), count('known')];
  const parts = [
    `${String(count('read'))} of ${countOf(files.length, 'file')} read`,
    known > 0 ? `${String(known)} here already` : '',
    unread > 0 ? `${String(unread)} cannot be read` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')}.`;
}
