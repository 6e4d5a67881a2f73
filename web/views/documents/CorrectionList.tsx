import type { Recommendation } from '../../../src/model.ts';
import { nameRef } from '../../data/names.ts';
import { openRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { cutDifference } from './cutDifference.ts';

interface CorrectionListProps {
  readonly records: readonly Recommendation[];
  readonly state: PageState;
}

/** What was put right by hand: what it was, what it is now, and why. */
export function CorrectionList({ records, state }: CorrectionListProps) {
  const corrected = records.filter(({ corrections }) => corrections.length > 0);
  return (
    <section>
      <h2>Put right by hand</h2>
      {corrected.length === 0 && <p>Nothing: all was read as printed.</p>}
      {corrected.flatMap((record) =>
        record.corrections.map(({ field, was, reason }) => {
          const { before, after } = cutDifference(was, readField(record, field));
          return (
            <article class="correction">
              <h3>
                <a href={addressOf(openRecord(state, record.id))}>{nameRef(record)}</a>, {field}
              </h3>
              <p>{reason}</p>
              <div class="was-now">
                <div>
                  <h4>It was</h4>
                  <p class="printed">{before}</p>
                </div>
                <div>
                  <h4>It is now</h4>
                  <p class="printed">{after}</p>
                </div>
              </div>
            </article>
          );
        }),
      )}
    </section>
  );
}

/** A field as it reads now. */
function readField(record: Recommendation, field: string): string {
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? 'nothing' : 'See the recommendation.';
}
