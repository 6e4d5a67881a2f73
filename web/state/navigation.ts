import { computed, signal } from '@preact/signals';
import { parseAddress, writeAddress } from './address.ts';
import type { PageState } from './pageState.ts';

const current = signal<PageState>(parseAddress(window.location.search));

/** The state that the address names. It changes by going to an address, and in no other way. */
export const pageState = computed(() => current.value);

/** The address of a state, for links. */
export function addressOf(state: PageState): string {
  return writeAddress(state);
}

/** Goes to a state. `replace` leaves no step back: for typing, where each letter would be one. */
export function visit(state: PageState, { replace = false } = {}): void {
  const address = writeAddress(state);
  if (replace || address === window.location.search) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  current.value = parseAddress(address);
}

/** Follows back, forward, and links to addresses of this page without loading it again. */
export function followAddress(): () => void {
  const follow = (): void => {
    current.value = parseAddress(window.location.search);
  };
  const click = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (!address?.startsWith('?') || link?.hasAttribute('target')) return;
    event.preventDefault();
    visit(parseAddress(address));
  };
  window.addEventListener('popstate', follow);
  document.addEventListener('click', click);
  return () => {
    window.removeEventListener('popstate', follow);
    document.removeEventListener('click', click);
  };
}
