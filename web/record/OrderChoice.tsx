import { listChosenThemes } from '../select/listChosenThemes.ts';
import { visit } from '../state/navigation.ts';
import { orders, type Order, type PageState } from '../state/pageState.ts';

const names: Readonly<Record<Order, string>> = {
  document: 'document order',
  theme: 'theme score',
  council: 'council',
  year: 'year, newest first',
};

/** In which order the list stands. */
export function OrderChoice({ state }: { readonly state: PageState }) {
  const hasTheme = listChosenThemes(state).length > 0;
  return (
    <p class="order">
      <label>
        Sort{' '}
        <select
          value={state.order}
          onFocus={(event) => {
            // It stays at the top of its list: the page has to bring the list itself into sight.
            event.currentTarget.closest('.listing')?.scrollIntoView({ block: 'nearest' });
          }}
          onChange={(event) => {
            const order = orders.find((one) => one === event.currentTarget.value);
            if (order !== undefined) visit({ ...state, order });
          }}
        >
          {orders.map((order) => (
            <option value={order}>
              {order === 'theme' && !hasTheme ? 'score of its main theme' : names[order]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
