import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
  const start = (): void => {
    load.value = { kind: 'loading' };
    void loadData().then((loaded) => {
      load.value = loaded;
    });
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
        load.value.kind !== 'ready' && <Waiting load={load.value} retry={start} />
      )}
    </>
  );
}
