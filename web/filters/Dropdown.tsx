import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface DropdownProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A group of the filter that opens below its name, one at a time. Escape, or leaving it, closes it. */
export function Dropdown({ title, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      class="dropdown"
      name="filter"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        const isElsewhere =
          relatedTarget instanceof Node && details.current?.contains(relatedTarget) !== true;
        if (isElsewhere) close();
      }}
    >
      <summary>{title}</summary>
      <div class="dropdown-body">{children}</div>
    </details>
  );
}
