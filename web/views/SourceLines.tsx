import { useEffect, useRef } from 'preact/hooks';
import type { SourceBlock } from '../../src/model.ts';
import { describePlace } from '../../src/outputs/describePlace.ts';
import { nameDocument, nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import type { PageDocument } from '../protocol.ts';
import { closePanel, readRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

interface SourceLinesProps {
  readonly document: PageDocument;
  readonly page: Page;
  readonly state: PageState;
}

/** The lines of a document as printed, those of the opened recommendation boxed, with what was noted of the reading. */
export function SourceLines({ document, page, state }: SourceLinesProps) {
  const section = useRef<HTMLElement>(null);
  const record = page.byId.get(state.open ?? '');
  const own = new Set((record?.source ?? []).map(describePlace));
  useEffect(() => {
    section.current?.querySelector('.own')?.scrollIntoView({ block: 'start' });
  }, [document, record]);
  return (
    <section class="source-lines" ref={section} aria-labelledby="source-title">
      <h2 id="source-title" tabIndex={-1}>
        {nameDocument(document.info.id, page)}, as printed
      </h2>
      <p>
        <a href={addressOf(closePanel(state))}>Close</a>
        {record !== undefined && (
          <>
            {' · '}
            <a href={addressOf(readRecord(state, record.id))}>
              Read {nameRecord(record, page)} with its evidence
            </a>
          </>
        )}
      </p>
      {document.issues.length > 0 && (
        <details>
          <summary>What to know of the reading ({document.issues.length})</summary>
          <ul>
            {document.issues.map(({ message, source }) => (
              <li>
                {message}
                {source === undefined ? '' : ` (${describePlace(source)})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ol class="lines">
        {document.blocks.map((block) => block.kind !== 'break' && <Line block={block} own={own} />)}
      </ol>
    </section>
  );
}

function Line({
  block,
  own,
}: {
  readonly block: Exclude<SourceBlock, { kind: 'break' }>;
  readonly own: ReadonlySet<string>;
}) {
  const place = describePlace(block.place);
  const printed = block.kind === 'row' ? block.cells.filter(({ text }) => text.trim() !== '') : [];
  return (
    <li class={own.has(place) ? 'own' : undefined}>
      <span class="place">{place}</span>
      {block.kind === 'paragraph' ? (
        <span class="printed">{block.text}</span>
      ) : (
        <span class="cells">
          {printed.map(({ text }) => (
            <span class="cell">{text}</span>
          ))}
        </span>
      )}
    </li>
  );
}
