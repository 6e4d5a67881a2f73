import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../state/changes.ts';
import { pageState, visit } from '../state/navigation.ts';
import { addDropped } from './importQueue.ts';
import { takeEntries } from './listDropped.ts';

/** The whole window takes files and folders that are dropped onto it, in any view. */
export function DropTarget() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = (
      name: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      hear: (event: DragEvent) => void,
    ) => {
      window.addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          hear(event);
        },
        { signal: stop.signal },
      );
    };
    listen('dragenter', () => {
      setOver(true);
    });
    listen('dragover', () => {
      setOver(true);
    });
    listen('dragleave', (event) => {
      // Between two elements of the page there is a next one; out of the window there is none.
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      const entries = event.dataTransfer ? takeEntries(event.dataTransfer) : [];
      if (entries.length === 0) return;
      visit(goTo(pageState.value, 'documents'));
      void addDropped(entries);
    });
    return () => {
      stop.abort();
    };
  }, []);
  if (!isOver) return null;
  return (
    <div class="drop-target">
      <p>Drop files or folders here to read them. Nothing leaves this machine.</p>
    </div>
  );
}
