import { findClosest } from '../../../src/charts/recurring/findClosest.ts';
import { nameRecord } from '../../data/names.ts';
import { countOf } from '../../data/words.ts';
import { clearFilter, readRecord, select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import { countFilters } from '../../state/pageState.ts';
import type { ViewProps } from '../viewProps.ts';

interface NothingTwiceProps extends Pick<ViewProps, 'page' | 'state' | 'shown'> {
  /** Rows that another choice of reach would show. */
  readonly others: number;
}

/** What there is where nothing came back: another choice, the closest pair, what came up elsewhere. */
export function NothingTwice({ page, state, shown, others }: NothingTwiceProps) {
  if (state.reach !== 'all' && others > 0)
    return (
      <p>
        Nothing came up this way here.{' '}
        <a href={addressOf({ ...state, reach: 'all' })}>Show all that came up again</a>
      </p>
    );
  const ids = new Set(shown.map(({ id }) => id));
  const closest = findClosest(page.data.recurring, (id) => ids.has(id));
  const elsewhere = page.data.recurring.filter(({ members }) => members.some((id) => ids.has(id)));
  return (
    <>
      <p>
        Nothing was raised twice here.
        {closest !== null && (
          <>
            {' '}
            The closest pair is <ReadLink page={page} state={state} id={closest.member} /> and{' '}
            <ReadLink page={page} state={state} id={closest.near} />, which are not alike enough.
          </>
        )}
      </p>
      {elsewhere.length > 0 && (
        <>
          <p>{countOf(elsewhere.length, 'issue', 'issues')} of these came up outside the filter:</p>
          <ul>
            {elsewhere.map(({ id, title, councils }) => (
              <li>
                <a href={addressOf(select(clearFilter(state), { issue: id }))}>{title}</a>,{' '}
                {councils.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {countFilters(state) > 0 ? (
          <a href={addressOf(clearFilter({ ...state, reach: 'all' }))}>
            Clear the filter to compare all documents
          </a>
        ) : (
          'It takes two recommendations that ask for the same thing. Serve the page with more documents to compare them.'
        )}
      </p>
    </>
  );
}

function ReadLink({ page, state, id }: Pick<ViewProps, 'page' | 'state'> & { readonly id: string }) {
  const record = page.byId.get(id);
  return (
    <a href={addressOf(readRecord(state, id))}>{record === undefined ? id : nameRecord(record, page)}</a>
  );
}
