import { visit } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

/** Searches every text of the recommendations; each letter narrows the views, and none is a step back. */
export function SearchBox({ state }: { readonly state: PageState }) {
  return (
    <label class="search">
      <span>Search</span>
      <input
        type="search"
        value={state.search}
        onInput={(event) => {
          visit({ ...state, search: event.currentTarget.value }, { replace: true });
        }}
      />
    </label>
  );
}
