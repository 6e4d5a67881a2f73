import { useRef } from 'preact/hooks';
import { nameRecord } from '../data/names.ts';
import { countOf } from '../data/words.ts';
import { FacetList } from '../filters/FacetList.tsx';
import { mainGroups, moreGroups } from '../filters/FilterGroups.tsx';
import { DeadLink } from '../frame/DeadLink.tsx';
import { NothingFound } from '../frame/NothingFound.tsx';
import { OrderChoice } from '../record/OrderChoice.tsx';
import { RecordDetail } from '../record/RecordDetail.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { useListPlace } from '../record/useListPlace.ts';
import { listChosenThemes } from '../select/listChosenThemes.ts';
import { orderRecords } from '../select/orderRecords.ts';
import { clearFilter } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import { filterGroups } from '../state/pageState.ts';
import { useOpenRow } from './useOpenRow.ts';
import type { ViewProps } from './viewProps.ts';

/** Every recommendation of the filter, and one of them whole. */
export function RecommendationsView(props: ViewProps) {
  const { page, state, shown, facets, form } = props;
  const reader = useRef<HTMLDivElement>(null);
  const open = state.open === null ? undefined : page.byId.get(state.open);
  const isScreen = form === 'phone' && open !== undefined;
  const listAddress = addressOf({ ...state, open: null, lit: null });
  useListPlace(listAddress, open?.id ?? null, form === 'phone');
  useOpenRow(reader, open?.id ?? null);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === undefined) return;
    event.stopPropagation();
    if (form === 'phone') visit({ ...state, open: null, lit: null });
    else reader.current?.querySelector<HTMLElement>('a.record-link[aria-current]')?.focus();
  };
  const total = countOf(page.records.length, 'recommendation');
  const title =
    shown.length === page.records.length
      ? `All ${total}, with their answers`
      : `${shown.length.toLocaleString('en-GB')} of ${total}, with their answers`;
  const list = orderRecords(shown, state.order, listChosenThemes(state));
  return (
    <div class={isScreen ? 'screen' : undefined} ref={reader}>
      {isScreen ? (
        <div onKeyDown={leave}>
          <p>
            <a href={listAddress}>
              ‹ Back to {shown.length === 1 ? 'the list' : `the ${shown.length.toLocaleString('en-GB')}`}
            </a>
          </p>
          <h1 class="away">{nameRecord(open, page)}</h1>
          <RecordDetail record={open} page={page} state={state} />
        </div>
      ) : (
        <>
          {shown.length > 0 && <h1>{title}</h1>}
          {state.open !== null && open === undefined && (
            <DeadLink
              what="a recommendation"
              href={addressOf(clearFilter({ ...state, open: null, lit: null }))}
              action={`Read all ${page.records.length.toLocaleString('en-GB')}`}
            />
          )}
          <div class={open === undefined ? 'reader' : 'reader opened'}>
            {form === 'desktop' && <Facets {...props} facets={facets} />}
            <div class="listing">
              {shown.length === 0 ? (
                <NothingFound page={page} state={state} />
              ) : (
                <>
                  <OrderChoice state={state} />
                  <RecordList records={list} page={page} state={state} label="Recommendations" />
                </>
              )}
            </div>
            {form !== 'phone' && (shown.length > 0 || open !== undefined) && (
              <div class="reading" onKeyDown={leave}>
                {open === undefined ? (
                  <p>
                    Choose a recommendation to read it with its answer, its evidence and its source. Arrow
                    keys go through the list, Enter opens, Escape leads back.
                  </p>
                ) : (
                  <RecordDetail key={open.id} record={open} page={page} state={state} />
                )}
              </div>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Every value of the filter, open beside the list. What came back is only there to be taken away. */
function Facets({ page, state, facets }: ViewProps) {
  const groups = [...mainGroups, ...moreGroups];
  const rest = filterGroups.filter((group) => !groups.includes(group) && state.filter[group].length > 0);
  return (
    <section class="facets" aria-label="Values to filter by">
      {[...groups, ...rest].map((group) => (
        <FacetList key={group} group={group} values={facets[group]} page={page} state={state} />
      ))}
    </section>
  );
}
