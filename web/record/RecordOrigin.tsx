import type { Recommendation } from '../../src/model.ts';
import { describePlace } from '../../src/outputs/describePlace.ts';
import { goTo } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { emptySelection, type PageState } from '../state/pageState.ts';

/** Where a record stands in its document, and what was done to read it. */
export function RecordOrigin({
  record,
  state,
}: {
  readonly record: Recommendation;
  readonly state: PageState;
}) {
  const href = addressOf({
    ...goTo(state, 'documents'),
    selection: { ...emptySelection, document: record.document },
    open: record.id,
  });
  return (
    <section class="origin">
      <h3>Source</h3>
      <p>
        {record.source.map(describePlace).join(', ')}. <a href={href}>Read it in its document</a>
      </p>
      {record.corrections.length > 0 && (
        <>
          <h4>Corrected by hand</h4>
          <ul>
            {record.corrections.map(({ field, was, reason }) => (
              <li>
                {field}: {reason} It was: “{was}”
              </li>
            ))}
          </ul>
        </>
      )}
      {record.issues.length > 0 && (
        <>
          <h4>What to know of the reading</h4>
          <ul>
            {record.issues.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
