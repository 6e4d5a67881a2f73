import { sideModes, sideNames } from '../../src/compare/sides.ts';
import { visit } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

/** In which way the themes of the filter are meant. */
export function ThemeSide({ state }: { readonly state: PageState }) {
  return (
    <label class="theme-side">
      <span class="away">Themes that are</span>
      <select
        value={state.filterSide}
        onChange={(event) => {
          const filterSide = sideModes.find((mode) => mode === event.currentTarget.value);
          if (filterSide !== undefined) visit({ ...state, filterSide });
        }}
      >
        {sideModes.map((mode) => (
          <option value={mode}>{sideNames[mode].short}</option>
        ))}
      </select>
    </label>
  );
}
