import { countOf, spanYears } from '../data/words.ts';
import { describeFilter } from '../filters/describeFilter.ts';
import { RANGE_NOTE } from '../frame/notes.ts';
import { goTo } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { listFindings } from './listFindings.tsx';
import type { ViewProps } from './viewProps.ts';

/** The findings in sentences, each with its small chart and the way to what it rests on. */
export function OverviewView({ page, state, shown }: ViewProps) {
  const councils = new Set(shown.map(({ council }) => council)).size;
  const documents = new Set(shown.map(({ document }) => document)).size;
  const years = spanYears(shown.map(({ review }) => review.year));
  const corrected = shown.filter(({ corrections }) => corrections.length > 0).length;
  const filter = describeFilter(state, page);
  return (
    <>
      <h1>
        {countOf(shown.length, 'recommendation')} to {countOf(councils, 'council')}, {years}
      </h1>
      <p class="subtitle">
        {countOf(documents, 'document')}, {corrected} recommendations corrected by hand where the print lost
        their words. {filter === '' ? '' : `${filter}. `}
        <a href={addressOf(goTo(state, 'recommendations'))}>Read everything</a>
      </p>
      <ol class="findings">
        {listFindings({ page, state, shown }).map(({ title, basis, href, action, chart }) => (
          <li>
            <div>
              <h2>{title}</h2>
              <p>
                {basis} <a href={href}>{action}</a>
              </p>
            </div>
            <div class="small-chart">{chart}</div>
          </li>
        ))}
      </ol>
      <p class="note">
        {RANGE_NOTE} Themes were tagged by a program; the Method page says how often it is right.
      </p>
    </>
  );
}
