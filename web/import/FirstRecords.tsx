import type { OwnPreview } from '../../src/page/ownDocument.ts';
import { nameRef } from '../data/names.ts';
import { countOf } from '../data/words.ts';

/** Letters of a text that are shown. */
const TEXT = 400;

/** The first recommendations as they were read. */
export function FirstRecords({ preview: { first, recommendations } }: { readonly preview: OwnPreview }) {
  if (first.length === 0) return null;
  const more = recommendations - first.length;
  return (
    <>
      <h4>
        {recommendations === 1 ? 'As it was read' : `The first ${String(first.length)} as they were read`}
      </h4>
      <ol class="import-records">
        {first.map((record) => (
          <li>
            <p class="import-text">
              <strong>{nameRef(record)}</strong> {cutText(record.text)}
            </p>
            <dl class="document-facts">
              <Fact name="Owner" value={record.owners.map(({ name }) => name).join(', ')} />
              <Fact name="Date" value={record.timescale?.text ?? ''} />
              <Fact name="Answer" value={cutText(record.response ?? '')} />
              <Fact
                name="Actions"
                value={record.actions.length > 0 ? countOf(record.actions.length, 'action') : ''}
              />
              <Fact name="Status" value={record.status.value} />
            </dl>
          </li>
        ))}
      </ol>
      {more > 0 && <p>And {countOf(more, 'more', 'more')}.</p>}
    </>
  );
}

/** A fact with its name; one that is not there is left out. */
function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function cutText(text: string): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= TEXT) return line;
  const end = line.lastIndexOf(' ', TEXT);
  return `${line.slice(0, end > 0 ? end : TEXT)} …`;
}
