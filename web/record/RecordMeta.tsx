import type { Recommendation } from '../../src/model.ts';
import { describePastDue, describeTimescale } from './describeTimescale.ts';
import { nameOwners } from './nameOwners.ts';
import { StatusWords } from './StatusWords.tsx';

const acceptances: Readonly<Record<Recommendation['accepted'], string | null>> = {
  yes: null,
  'in part': 'accepted in part',
  no: 'not accepted',
  unsaid: null,
};

/** How strongly it is asked, who is named, by when, and how far it is reported. */
export function RecordMeta({ record }: { readonly record: Recommendation }) {
  const accepted = acceptances[record.accepted];
  return (
    <dl class="meta">
      <div>
        <dt>Strength</dt>
        <dd>{record.strength}</dd>
      </div>
      <div>
        <dt>Owner</dt>
        <dd>{nameOwners(record.owners)}</dd>
      </div>
      <div>
        <dt>Timescale</dt>
        <dd>
          {record.timescale === null
            ? record.actions.some(({ timescale }) => timescale !== null)
              ? 'none of its own; its actions have theirs'
              : 'none given'
            : describeTimescale(record.timescale)}
          {record.pastDue != null && `, ${describePastDue(record.pastDue)}`}
        </dd>
      </div>
      <div>
        <dt>Status</dt>
        <dd>
          <StatusWords status={record.status} />
          {accepted !== null && accepted !== record.status.value && `, ${accepted}`}
        </dd>
      </div>
      {record.section !== null && (
        <div>
          <dt>Section</dt>
          <dd>{record.section}</dd>
        </div>
      )}
    </dl>
  );
}
