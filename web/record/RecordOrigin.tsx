import type { Recommendation } from '../../src/model.ts';
import { nameDocument } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { goTo } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { emptySelection, type PageState } from '../state/pageState.ts';
import { describeLines } from './describeLines.ts';
import { listNamedFields } from './listFields.ts';

interface RecordOriginProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** Where a record stands in its document, and what was done to read it. */
export function RecordOrigin({ record, page, state }: RecordOriginProps) {
  const href = addressOf({
    ...goTo(state, 'documents'),
    selection: { ...emptySelection, document: record.document },
    open: record.id,
  });
  const place = describeLines(record.source);
  const notes = [
    ...record.notes,
    ...record.actions.flatMap((action) =>
      (action.notes ?? []).map(({ heading, text }) => ({
        heading: `${heading}, action ${action.ref}`,
        text,
      })),
    ),
  ];
  return (
    <section class="origin">
      <h3>Source</h3>
      <p>
        <a href={href}>
          {place === '' ? 'Read it' : `Read ${place}`} of {nameDocument(record.document, page)}
        </a>
        {record.refPrinted !== null &&
          record.refPrinted !== record.ref &&
          `. Printed as “${record.refPrinted}”`}
      </p>
      <Corrections record={record} />
      {record.issues.length > 0 && (
        <>
          <h4>What to know of the reading</h4>
          <ul>
            {record.issues.map(({ message, source }) => (
              <li>
                {message}
                {source === undefined ? '' : ` (${describeLines([source])})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <details>
          <summary>Other columns of its row ({notes.length})</summary>
          <dl class="columns">
            {notes.map(({ heading, text }) => (
              <>
                <dt>{heading}</dt>
                <dd>{text}</dd>
              </>
            ))}
          </dl>
        </details>
      )}
      {record.codebook !== '' && <p class="facts">Tagged with codebook {record.codebook.slice(0, 19)}.</p>}
    </section>
  );
}

/** Every passage that was moved by hand: why, as it was printed, and as it stands now. */
function Corrections({ record }: { readonly record: Recommendation }) {
  if (record.corrections.length === 0) return null;
  const fields = listNamedFields(record);
  return (
    <>
      <h4>Corrected by hand</h4>
      {record.corrections.map(({ field, was, reason }) => {
        const now = fields.find(({ name }) => name === field);
        return (
          <div class="correction">
            <p>
              {now?.title ?? field}. {reason}
            </p>
            <details>
              <summary>As it was and as it is</summary>
              <dl class="columns">
                <dt>Was</dt>
                <dd>{was === '' ? 'empty' : was}</dd>
                <dt>Now</dt>
                <dd>{now?.text ?? 'empty'}</dd>
              </dl>
            </details>
          </div>
        );
      })}
    </>
  );
}
