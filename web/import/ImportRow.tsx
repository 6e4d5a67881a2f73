import { nameDocument } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import type { OwnPreview } from '../../src/page/ownDocument.ts';
import type { ImportFile } from './importFile.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { dropFile } from './importQueue.ts';
import { isCounting } from './ownDocuments.ts';

interface ImportRowProps {
  readonly page: Page;
  readonly state: PageState;
  /** Whether it is the only one, and shows at once how it was read. */
  readonly isOnly: boolean;
  readonly file: ImportFile;
  readonly accept: () => void;
}

/** One file on its way: how far it is, what was read of it, or why it cannot be read. */
export function ImportRow({ page, state, isOnly, file: { key, file, stage }, accept }: ImportRowProps) {
  const drop = (): void => {
    dropFile(key);
  };
  return (
    <li>
      <h3>{file.name}</h3>
      {stage.kind === 'waiting' && (
        <p>
          Waiting for its turn.{' '}
          <button type="button" onClick={drop}>
            Cancel<span class="away"> {file.name}</span>
          </button>
        </p>
      )}
      {stage.kind === 'reading' && (
        <p>
          {stage.progress === null
            ? 'Reading…'
            : `Reading page ${String(stage.progress.done)} of ${String(stage.progress.of)}`}{' '}
          <progress
            aria-label={`Reading ${file.name}`}
            {...(stage.progress === null ? {} : { value: stage.progress.done, max: stage.progress.of })}
          />{' '}
          <button type="button" onClick={drop}>
            Cancel<span class="away"> {file.name}</span>
          </button>
        </p>
      )}
      {stage.kind === 'known' && (
        <p>
          This file is among the documents already, as{' '}
          <a href={addressOf(select(state, { document: stage.document }))}>
            {nameDocument(stage.document, page)}
          </a>
          .{' '}
          <button type="button" onClick={drop}>
            Take it off the list<span class="away">: {file.name}</span>
          </button>
        </p>
      )}
      {stage.kind === 'unreadable' && (
        <>
          <p class="import-trouble">We cannot read this file. {stage.reason}</p>
          <p>
            <button type="button" onClick={drop}>
              Take it off the list<span class="away">: {file.name}</span>
            </button>
          </p>
        </>
      )}
      {stage.kind === 'read' && (
        <>
          <p>
            {stage.preview.recommendations === 0
              ? `Nothing in it looks like a recommendation. ${stage.preview.tables.length > 0 ? 'Say below which column holds them, or leave' : 'Leave'} it out.`
              : `${countFound(stage.preview)}. Check how it was read, then add it.`}
          </p>
          <details open={isOnly || stage.preview.recommendations === 0}>
            <summary>How it was read, to be put right</summary>
            <ImportPreview fileKey={key} name={file.name} stage={stage} />
          </details>
          <p class="panel-actions">
            {stage.preview.recommendations > 0 && (
              <button type="button" disabled={isCounting.value} onClick={accept}>
                Add to the corpus<span class="away">: {file.name}</span>
              </button>
            )}
            <button type="button" onClick={drop}>
              Leave it out<span class="away">: {file.name}</span>
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** "3 recommendations with 5 actions". */
function countFound({ recommendations, actions }: OwnPreview): string {
  const found = countOf(recommendations, 'recommendation');
  return actions === 0 ? found : `${found} with ${countOf(actions, 'action')}`;
}
