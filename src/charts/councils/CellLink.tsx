import type { ComponentChildren } from 'preact';

interface CellLinkProps {
  readonly id: string;
  readonly href: string;
  readonly sentence: string;
  readonly row: number;
  readonly column: number;
  readonly selected: boolean;
  readonly children: ComponentChildren;
}

/** A mark that is a figure in a table: one of its chart's, with the same keys and the same reading line. */
export function CellLink({ id, href, sentence, row, column, selected, children }: CellLinkProps) {
  return (
    <a
      class="cell-link"
      href={href}
      data-mark={id}
      data-row={row}
      data-column={column}
      aria-label={sentence}
      aria-current={selected ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
