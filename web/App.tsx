import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { preparePage } from './data/preparePage.ts';
import { PageHeader } from './frame/PageHeader.tsx';
import { Waiting } from './frame/Waiting.tsx';
import { DropTarget } from './import/DropTarget.tsx';
import { corpus, isCounting, loadCorpus } from './import/ownDocuments.ts';
import { PageBody } from './PageBody.tsx';
import { followAddress, pageState } from './state/navigation.ts';
import { form } from './viewport.ts';

/** The whole page: loads its data once, then shows the view that the address names. */
export function App() {
  const page = useComputed(() => (corpus.value.kind === 'ready' ? preparePage(corpus.value.data) : null));
  const stop = useRef(new AbortController());
  const start = (): void => {
    stop.current = new AbortController();
    void loadCorpus(stop.current.signal);
  };
  const cancel = (): void => {
    stop.current.abort();
  };
  useEffect(followAddress, []);
  useEffect(start, []);
  const state = pageState.value;
  const load = corpus.value;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <PageHeader state={state} form={form.value} />
      {page.value !== null ? (
        <div class={isCounting.value ? 'counting' : undefined}>
          <PageBody page={page.value} state={state} form={form.value} />
        </div>
      ) : (
        load.kind !== 'ready' && <Waiting load={load} retry={start} cancel={cancel} />
      )}
      {page.value !== null && <DropTarget />}
    </>
  );
}
