import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { PictureSource } from '../src/charts/figure/pictureSource.ts';
import type { Page } from './data/preparePage.ts';
import { countOf } from './data/words.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { LeftOut } from './frame/LeftOut.tsx';
import { NothingFound } from './frame/NothingFound.tsx';
import { PageFooter } from './frame/PageFooter.tsx';
import { viewNames } from './frame/PageHeader.tsx';
import { PrintFacts } from './frame/PrintFacts.tsx';
import { EvidencePanel } from './panel/EvidencePanel.tsx';
import { countFacets } from './select/countFacets.ts';
import { matchesFilter, matchesSelection } from './select/matchRecord.ts';
import {
  emptySelection,
  isSelected,
  sideOfSelection,
  type PageState,
  type ViewName,
} from './state/pageState.ts';
import { CompareView } from './views/compare/CompareView.tsx';
import { DocumentsView } from './views/documents/DocumentsView.tsx';
import { MethodView } from './views/method/MethodView.tsx';
import { OverviewView } from './views/overview/OverviewView.tsx';
import { OwnersView } from './views/owners/OwnersView.tsx';
import { RecommendationsView } from './views/RecommendationsView.tsx';
import { RecurringView } from './views/recurring/RecurringView.tsx';
import { ThemesView } from './views/themes/ThemesView.tsx';
import type { ViewProps } from './views/viewProps.ts';
import type { Form } from './viewport.ts';

const viewOf: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  overview: OverviewView,
  themes: ThemesView,
  recommendations: RecommendationsView,
  recurring: RecurringView,
  owners: OwnersView,
  compare: CompareView,
  documents: DocumentsView,
  method: MethodView,
};

/** Views whose marks open a panel; the others show what was chosen themselves. */
const withPanel: readonly ViewName[] = ['themes', 'owners', 'compare'];
/** Views that a filter does not narrow. */
const whole: readonly ViewName[] = ['documents', 'method'];

interface PageBodyProps {
  readonly page: Page;
  readonly state: PageState;
  readonly form: Form;
}

/** Filter, view, panel and footer over the data. */
export function PageBody({ page, state, form }: PageBodyProps) {
  const { filter, filterSide, search, selection, view } = state;
  const side = sideOfSelection(state);
  const narrowing = JSON.stringify([filter, filterSide, search]);
  const { shown, facets } = useMemo(() => {
    const context = { ...page, found: page.search.find(search) };
    const narrowed = { ...state, filter, filterSide };
    return {
      shown: page.records.filter((record) => matchesFilter(record, narrowed, context)),
      facets: countFacets(page.records, narrowed, context),
    };
  }, [page, narrowing]);
  const hasPanel = withPanel.includes(view) && isSelected(selection);
  const behind = hasPanel ? shown.filter((record) => matchesSelection(record, selection, side, page)) : [];
  // A mark counts within its council or document: 9 of Sandwell's 41.
  const { council, document: chosen, kind, except, beside } = selection;
  const column = { ...emptySelection, council, document: chosen, kind, except, beside };
  const base = shown.filter((record) => matchesSelection(record, column, side, page)).length;
  const isScreen = hasPanel && form === 'phone';
  const panel = hasPanel ? (
    <EvidencePanel
      page={page}
      state={state}
      records={behind}
      of={base}
      backTo={isScreen ? viewNames[view] : null}
    />
  ) : null;
  const documents = new Set(shown.map(({ document }) => document)).size;
  const drawnFrom = whole.includes(view) ? page.data.documents.length : documents;
  const source = `${countOf(drawnFrom, 'document')}, codebook ${page.data.codebook.slice(0, 19)}`;
  const View = viewOf[view];
  const hasFacets = view === 'recommendations' && form === 'desktop';
  useViewTitle(view);
  return (
    <>
      {!whole.includes(view) && (
        <FilterBar
          page={page}
          state={state}
          shown={shown.length}
          facets={facets}
          form={form}
          hasFacets={hasFacets}
        />
      )}
      <div class={hasPanel && form === 'desktop' ? 'layout beside' : 'layout'}>
        <main id="main" tabIndex={-1}>
          <PrintFacts page={page} state={state} shown={shown.length} />
          <LeftOut page={page} state={state} />
          {isScreen ? (
            <>
              <h1 class="away">{viewNames[view]}</h1>
              {panel}
            </>
          ) : shown.length === 0 && !whole.includes(view) && !hasFacets ? (
            <NothingFound page={page} state={state} />
          ) : (
            <PictureSource.Provider value={source}>
              <View
                page={page}
                state={state}
                shown={shown}
                facets={facets}
                form={form}
                panel={form === 'tablet' ? panel : null}
              />
            </PictureSource.Provider>
          )}
        </main>
        {form === 'desktop' && panel}
      </div>
      <PageFooter page={page} />
    </>
  );
}

/** Names the tab after the view; a new view is read from its heading on. */
function useViewTitle(view: ViewName): void {
  const before = useRef<ViewName | null>(null);
  useEffect(() => {
    document.title = `${viewNames[view]} · Council recommendations`;
    if (before.current !== null && before.current !== view) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    before.current = view;
  }, [view]);
}
