import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface OpenedProps {
  readonly title: string;
  readonly children: () => ComponentChildren;
}

/** A part that is worked out when it is first opened. */
export function Opened({ title, children }: OpenedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
