import { printValue, type ChartTable } from './chartTable.ts';

/** A chart's figures as a table: caption, scopes, the chart's own order. */
export function TableTwin({ table }: { readonly table: ChartTable }) {
  const { caption, columns, rows } = table;
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.kind === 'words' ? undefined : 'number'}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column, index) => {
                const text = printValue(row[index] ?? null, column);
                if (index === 0) return <th scope="row">{text}</th>;
                return <td class={column.kind === 'words' ? undefined : 'number'}>{text}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
