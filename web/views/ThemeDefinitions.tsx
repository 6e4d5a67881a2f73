import type { ViewProps } from './viewProps.ts';
import { select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';

/** What each theme means: its definition, what counts, what does not, and the terms that find it. */
export function ThemeDefinitions({ page, state }: Pick<ViewProps, 'page' | 'state'>) {
  return (
    <section class="definitions" aria-labelledby="definitions-title">
      <h2 id="definitions-title">What the themes mean</h2>
      {page.data.themes.map(({ id, name, core, definition, counts, not, terms }) => (
        <details>
          <summary>
            {name}
            {core ? '' : ' (supporting)'}
          </summary>
          <p>{definition}</p>
          {counts !== '' && <p>Counts: {counts}</p>}
          {not !== '' && <p>Does not count: {not}</p>}
          <p>
            <a href={addressOf(select({ ...state, view: 'themes' }, { theme: id }))}>
              Read its recommendations
            </a>
          </p>
          <p class="terms">Terms: {terms.join(' · ')}</p>
        </details>
      ))}
    </section>
  );
}
