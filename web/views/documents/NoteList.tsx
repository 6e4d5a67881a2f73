import type { Issue, Recommendation, SourcePlace } from '../../../src/model.ts';
import { describePlace } from '../../../src/outputs/describePlace.ts';
import { nameRef } from '../../data/names.ts';
import { countOf } from '../../data/words.ts';
import type { PageDocument } from '../../protocol.ts';
import { openRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { placeTarget } from './lineTarget.ts';

interface NoteListProps {
  readonly document: PageDocument;
  readonly records: readonly Recommendation[];
  readonly state: PageState;
}

/** What was noted while reading, in plain words, with its lines; notes of the document's own margin apart. */
export function NoteList({ document, records, state }: NoteListProps) {
  const margin = document.issues.filter(({ code }) => code === 'margin-note');
  const own = document.issues.filter(({ code }) => code !== 'margin-note');
  const grouped = groupNotes(records);
  const count = own.length + grouped.reduce((sum, { at }) => sum + at.length, 0);
  return (
    <section>
      <h2>What to know of the reading ({count})</h2>
      {count === 0 && <p>Nothing: no line was joined, guessed or left out.</p>}
      <ul>
        {own.map(({ message, source }) => (
          <li>
            {message} {source !== undefined && <PlaceLink place={source} document={document} state={state} />}
          </li>
        ))}
        {grouped.map(({ message, at }) => (
          <li>
            {message}{' '}
            {at.map(({ record, issue }, index) => (
              <>
                {index > 0 && ', '}
                <a href={addressOf(openRecord(state, record.id))}>{nameRef(record)}</a>
                {issue.source !== undefined && ` (${describePlace(issue.source)})`}
              </>
            ))}
          </li>
        ))}
      </ul>
      {margin.length > 0 && (
        <>
          <h3>Notes in the margin</h3>
          <p>
            {countOf(margin.length, 'working note')} fell out of the table. They are shown here only: not
            searched, not counted, not saved.
          </p>
          <ul>
            {margin.map(({ message, source }) => (
              <li>
                {message}{' '}
                {source !== undefined && <PlaceLink place={source} document={document} state={state} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface PlaceLinkProps extends Pick<NoteListProps, 'document' | 'state'> {
  readonly place: SourcePlace;
}

/** Leads to the place as printed, where that is shown. */
function PlaceLink({ place, document, state }: PlaceLinkProps) {
  const words = describePlace(place);
  const isShown =
    'line' in place ||
    document.blocks.some((block) => block.kind !== 'break' && describePlace(block.place) === words);
  if (!isShown) return <>({words})</>;
  return <a href={addressOf({ ...state, open: placeTarget(place) })}>({words})</a>;
}

interface GroupedNote {
  readonly message: string;
  readonly at: { readonly record: Recommendation; readonly issue: Issue }[];
}

/** Notes of the same words once, with all the records that they are about. */
function groupNotes(records: readonly Recommendation[]): GroupedNote[] {
  const groups = new Map<string, GroupedNote>();
  for (const record of records) {
    for (const issue of record.issues) {
      const group = groups.get(issue.message) ?? { message: issue.message, at: [] };
      if (!group.at.some((at) => at.record.id === record.id && at.issue.source === issue.source))
        group.at.push({ record, issue });
      groups.set(issue.message, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.at.length - a.at.length);
}
