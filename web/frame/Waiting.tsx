import { useEffect, useState } from 'preact/hooks';
import type { Load } from '../data/loadData.ts';

interface WaitingProps {
  readonly load: Exclude<Load, { kind: 'ready' }>;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/** How long "Counting…" is enough, in milliseconds. */
const PATIENCE = 1000;

/** What stands in for the views while there is no data. */
export function Waiting({ load, retry, cancel }: WaitingProps) {
  if (load.kind === 'loading') {
    return (
      <main class="waiting" id="main" tabIndex={-1}>
        <p role="status">Counting…</p>
        <LongWait cancel={cancel} />
      </main>
    );
  }
  return (
    <main class="waiting" id="main" tabIndex={-1}>
      <h1>We cannot read the figures</h1>
      <p role="alert">{load.reason}</p>
      <p>Check that the program that serves this page still runs, then try again.</p>
      <p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
    </main>
  );
}

/** After a second: a bar, and a way to stop. */
function LongWait({ cancel }: { readonly cancel: () => void }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong) return null;
  return (
    <>
      <progress aria-label="Loading the figures" />
      <p>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </p>
    </>
  );
}
