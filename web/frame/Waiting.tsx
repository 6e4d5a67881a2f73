import type { Load } from '../data/loadData.ts';

/** What stands in for the views while there is no data. */
export function Waiting({
  load,
  retry,
}: {
  readonly load: Exclude<Load, { kind: 'ready' }>;
  readonly retry: () => void;
}) {
  if (load.kind === 'loading') {
    return (
      <main class="waiting" id="main">
        <p role="status">Counting…</p>
      </main>
    );
  }
  return (
    <main class="waiting" id="main">
      <h1>The figures could not be loaded</h1>
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
