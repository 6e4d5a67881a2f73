import type { ColumnChoice } from '../../src/model.ts';
import type { TableColumn, TableShape } from '../../src/page/describeTables.ts';
import { roleNames } from './roleNames.ts';

interface TablePreviewProps {
  readonly table: TableShape;
  readonly title: string;
  readonly choose: (choice: ColumnChoice) => void;
}

/** Letters of a cell that are shown. */
const CELL = 140;

/** A recognised table: its columns with what each is taken for, to be corrected, and its first rows. */
export function TablePreview({ table, title, choose }: TablePreviewProps) {
  return (
    <div class="table-scroll" role="region" aria-label={title} tabIndex={0}>
      <table class="import-table">
        <caption>{title}. What each column holds can be put right.</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col">
                <ColumnRole column={column} choose={choose} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((row) => (
            <tr>
              {row.map((text) => (
                <td>{cutText(text)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRoleProps extends Pick<TablePreviewProps, 'choose'> {
  readonly column: TableColumn;
}

function ColumnRole({ column: { name, heading, role }, choose }: ColumnRoleProps) {
  return (
    <label>
      <span class="printed-heading">{heading ?? `Column ${name}`}</span>
      <select
        value={role ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = roleNames.find(([id]) => id === currentTarget.value)?.[0];
          if (chosen !== undefined) choose({ column: name, role: chosen });
        }}
      >
        {role === null && <option value="">Not known</option>}
        {roleNames.map(([id, words]) => (
          <option value={id}>{words}</option>
        ))}
      </select>
    </label>
  );
}

function cutText(text: string): string {
  if (text.length <= CELL) return text;
  const end = text.lastIndexOf(' ', CELL);
  return `${text.slice(0, end > 0 ? end : CELL)} …`;
}
