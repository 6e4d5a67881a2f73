import { addressOf } from '../state/navigation.ts';
import { goTo } from '../state/changes.ts';
import { views, type PageState, type ViewName } from '../state/pageState.ts';
import type { Form } from '../viewport.ts';

/** Every view by its word. */
export const viewNames: Readonly<Record<ViewName, string>> = {
  overview: 'Overview',
  themes: 'Themes',
  recommendations: 'Recommendations',
  recurring: 'What comes back',
  owners: 'Owners',
  compare: 'Compare',
  documents: 'Documents',
  method: 'Method',
};

export function PageHeader({ state, form }: { readonly state: PageState; readonly form: Form }) {
  const links = (
    <ul>
      {views.map((view) => (
        <li>
          <a href={addressOf(goTo(state, view))} aria-current={state.view === view ? 'page' : undefined}>
            {viewNames[view]}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <header class="page-header">
      <p class="page-name">Council recommendations</p>
      <nav aria-label="Views">
        {form === 'phone' ? (
          <details class="disclosure" key={state.view}>
            <summary>Menu: {viewNames[state.view]}</summary>
            {links}
          </details>
        ) : (
          links
        )}
      </nav>
    </header>
  );
}
