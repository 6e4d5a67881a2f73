import { nameRecord } from '../data/names.ts';
import { countOf } from '../data/words.ts';
import { FacetList } from '../filters/FacetList.tsx';
import { RecordDetail } from '../record/RecordDetail.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { addressOf } from '../state/navigation.ts';
import type { FilterGroup } from '../state/pageState.ts';
import type { ViewProps } from './viewProps.ts';

const groups: readonly FilterGroup[] = ['council', 'document', 'theme', 'owner', 'status'];

/** Every recommendation of the filter, and one of them whole. */
export function RecommendationsView({ page, state, shown, facets, form }: ViewProps) {
  const open = state.open === null ? undefined : page.byId.get(state.open);
  const back = addressOf({ ...state, open: null, lit: null });
  if (form === 'phone' && open !== undefined) {
    return (
      <div class="screen">
        <p>
          <a href={back}>‹ Back to the {shown.length}</a>
        </p>
        <h1 class="away">{nameRecord(open, page)}</h1>
        <RecordDetail record={open} page={page} state={state} />
      </div>
    );
  }
  return (
    <>
      <h1>{countOf(shown.length, 'recommendation')}, with their answers</h1>
      <div class="reader">
        {form === 'desktop' && (
          <section class="facets" aria-label="Filter by value">
            {groups.map((group) => (
              <FacetList group={group} values={facets[group]} page={page} state={state} />
            ))}
          </section>
        )}
        <RecordList records={shown} page={page} state={state} label="Recommendations" />
        {form !== 'phone' && (
          <div class="reading">
            {open === undefined ? (
              <p>Choose a recommendation to read it with its answer, its evidence and its source.</p>
            ) : (
              <RecordDetail record={open} page={page} state={state} />
            )}
          </div>
        )}
      </div>
    </>
  );
}
