import { describeLines } from '../../../src/charts/documents/describeStrip.ts';
import type { Recommendation } from '../../../src/model.ts';
import { nameRef } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import type { PageDocument } from '../../protocol.ts';
import { openRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { listStripRecords } from './readStrip.ts';
import { SourceLines } from './SourceLines.tsx';

interface RecordsBesideLinesProps {
  readonly document: PageDocument;
  readonly records: readonly Recommendation[];
  readonly page: Page;
  readonly state: PageState;
}

const FIRST_WORDS = 110;

/** Records at the left, the document's own lines at the right; those of the opened record are boxed. */
export function RecordsBesideLines({ document, records, page, state }: RecordsBesideLinesProps) {
  const places = new Map(listStripRecords(records).map(({ id, lines }) => [id, describeLines(lines)]));
  const hasLines = document.blocks.some(({ kind }) => kind !== 'break');
  return (
    <div class={hasLines ? 'records-beside-lines' : undefined}>
      <section aria-labelledby="read-title">
        <h2 id="read-title">As read</h2>
        {records.length === 0 && (
          <p>
            No recommendation was found. A table needs a heading such as “Recommendation”; save the document
            with a tab between its cells and serve it again.
          </p>
        )}
        <ol class="records">
          {records.map((record) => (
            <li>
              <a
                class="record-link"
                href={addressOf(openRecord(state, record.id))}
                aria-current={state.open === record.id ? 'true' : undefined}
              >
                <span class="record-ref">{record.ref ?? '–'}</span>
                <span class="record-words">{firstWords(record.text)}</span>
                <span class="record-facts">
                  {[
                    record.ref === null ? nameRef(record) : null,
                    places.get(record.id) ?? null,
                    record.issues.some(({ code }) => code === 'row-joined') ? '▲ joined' : null,
                    record.corrections.length > 0 ? '◆ corrected' : null,
                  ]
                    .filter((part) => part !== null)
                    .join(', ')}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </section>
      {hasLines && <SourceLines document={document} page={page} state={state} />}
    </div>
  );
}

function firstWords(text: string): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= FIRST_WORDS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', FIRST_WORDS))} …`;
}
