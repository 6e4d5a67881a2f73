import type { VNode } from 'preact';
import { render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { act } from 'preact/test-utils';

/** Draws a component live and to a string, and gives both as the same kind of HTML. */
export async function renderBoth(node: VNode): Promise<{ live: string; written: string }> {
  const live = document.createElement('div');
  await act(() => {
    render(node, live);
  });
  const written = document.createElement('div');
  written.innerHTML = renderToString(node);
  return { live: live.innerHTML, written: written.innerHTML };
}
