import { useMemo } from 'preact/hooks';
import { SmallChart } from '../../../src/charts/small/SmallChart.tsx';
import { countOf, spanYears } from '../../data/words.ts';
import { describeFilter } from '../../filters/describeFilter.ts';
import { RANGE_NOTE, TAG_NOTE } from '../../frame/notes.ts';
import { goTo, toggleFilter } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { listFindings } from './listFindings.ts';
import { titleOverview } from './titleOverview.ts';

/** The findings in sentences, each with its small chart and the way to what it rests on. */
export function OverviewView({ page, state, shown }: ViewProps) {
  const documents = new Set(shown.map(({ document }) => document)).size;
  const years = spanYears(shown.map(({ review }) => review.year));
  const corrected = shown.filter(({ corrections }) => corrections.length > 0).length;
  const filter = describeFilter(state, page);
  const findings = useMemo(() => listFindings({ page, state, shown }), [page, state, shown]);
  const read = goTo(state, 'recommendations');
  return (
    <>
      <h1>
        {titleOverview(shown)}, {years}
      </h1>
      <p class="subtitle">
        {countOf(documents, 'document')}. {filter === '' ? '' : `${filter}. `}
        <a href={addressOf(read)}>Read everything</a>
        {corrected > 0 && (
          <>
            {', or the '}
            <a href={addressOf(toggleFilter(read, 'marked', 'correction'))}>{corrected} corrected by hand</a>
            {' where the print lost their words'}
          </>
        )}
        .
      </p>
      <ol class="findings">
        {findings.map(({ id, title, basis, href, action, chart }) => (
          <li key={id}>
            <div>
              <h2>{title}</h2>
              <p>
                {basis}{' '}
                <a href={href} aria-label={`${action}: ${title}`}>
                  {action}
                </a>
              </p>
            </div>
            {chart !== null && <SmallChart draw={chart} />}
          </li>
        ))}
      </ol>
      <p class="note">
        Thin lines are likely ranges; a council under 12 is shown as squares, one a recommendation, and has no
        rate. {RANGE_NOTE} {TAG_NOTE}{' '}
        <a href={addressOf(goTo(state, 'method'))}>How often the tags are right</a>
      </p>
    </>
  );
}
