import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loadData, type Load } from './data/loadData.ts';
import { preparePage } from './data/preparePage.ts';
import { PageHeader } from './frame/PageHeader.tsx';
import { Waiting } from './frame/Waiting.tsx';
import { PageBody } from './PageBody.tsx';
import { followAddress, pageState } from './state/navigation.ts';
import { form } from './viewport.ts';

/** The whole page: loads its data once, then shows the view that the address names. */
export function App() {
  const load = useSignal<Load>({ kind: 'loading' });
  const page = useComputed(() => (load.value.kind === 'ready' ? preparePage(load.value.data) : null));
  const stop = useRef(new AbortController());
  const start = (): void => {
    stop.current = new AbortController();
    load.value = { kind: 'loading' };
    void loadData(stop.current.signal).then((loaded) => {
      load.value = loaded;
    });
  };
  const cancel = (): void => {
    stop.current.abort();
  };
  useEffect(followAddress, []);
  useEffect(start, []);
  const state = pageState.value;
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <PageHeader state={state} form={form.value} />
      {page.value !== null ? (
        <PageBody page={page.value} state={state} form={form.value} />
      ) : (
        load.value.kind !== 'ready' && <Waiting load={load.value} retry={start} cancel={cancel} />
      )}
    </>
  );
}
