import type { OwnDocument, OwnPreview } from '../../src/page/ownDocument.ts';
import type { ColumnChoice } from '../../src/model.ts';
import { describePlace } from '../../src/outputs/describePlace.ts';
import { countOf } from '../data/words.ts';
import { DescribeDocument } from './DescribeDocument.tsx';
import { FirstRecords } from './FirstRecords.tsx';
import { choose } from './importQueue.ts';
import { TablePreview } from './TablePreview.tsx';

interface ImportPreviewProps {
  readonly fileKey: number;
  readonly name: string;
  readonly stage: { readonly document: OwnDocument; readonly preview: OwnPreview };
}

/** Notes that are shown at once; the others open. */
const FIRST_NOTES = 5;

/** What was read of a file, to be looked at and put right: what it is, its columns, its first records, its notes. */
export function ImportPreview({ fileKey, name, stage: { document, preview } }: ImportPreviewProps) {
  const { choices } = document;
  const chooseRole = (choice: ColumnChoice): void => {
    const others = choices.columns.filter(({ column }) => column !== choice.column);
    void choose(fileKey, { columns: [...others, choice] });
  };
  return (
    <div class="import-preview">
      <DescribeDocument
        info={preview.info}
        name={name}
        change={(change) => {
          void choose(fileKey, change);
        }}
      />
      {preview.tables.length === 0 && <p>No table was recognised in it: what was read stands in its text.</p>}
      {preview.tables.map((table, index) => (
        <TablePreview
          table={table}
          title={`Table${preview.tables.length > 1 ? ` ${String(index + 1)} of ${String(preview.tables.length)}` : ''}, ${countOf(table.rows, 'row')}`}
          choose={chooseRole}
        />
      ))}
      <FirstRecords preview={preview} />
      <Notes issues={preview.issues} />
    </div>
  );
}

/** What was joined, guessed or left out while reading. */
function Notes({ issues }: Pick<OwnPreview, 'issues'>) {
  if (issues.length === 0) return <p>Nothing was joined, guessed or left out.</p>;
  const items = issues.map(({ message, source }) => (
    <li>
      {message} {source !== undefined && `(${describePlace(source)})`}
    </li>
  ));
  return (
    <>
      <h4>{countOf(issues.length, 'note')} on the reading</h4>
      <ul>{items.slice(0, FIRST_NOTES)}</ul>
      {items.length > FIRST_NOTES && (
        <details>
          <summary>{items.length - FIRST_NOTES} more</summary>
          <ul>{items.slice(FIRST_NOTES)}</ul>
        </details>
      )}
    </>
  );
}
