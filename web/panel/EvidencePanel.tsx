import { useRef } from 'preact/hooks';
import type { Recommendation } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { DeadLink } from '../frame/DeadLink.tsx';
import { RecordDetail } from '../record/RecordDetail.tsx';
import { RecordList } from '../record/RecordList.tsx';
import { clearFilter, closePanel, filterToSelection, goTo } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { NONE } from '../select/matchRecord.ts';
import { describeSelection } from './describeSelection.ts';
import { useOpener } from './useOpener.ts';
import { usePanelFocus } from './usePanelFocus.ts';

interface EvidencePanelProps {
  readonly page: Page;
  readonly state: PageState;
  /** The recommendations behind the chosen mark. */
  readonly records: readonly Recommendation[];
  /** Of how many, after the filter. */
  readonly of: number;
  /** What "back" is called where the panel is a screen of its own; null beside or below a chart. */
  readonly backTo: string | null;
}

/** Every sentence behind a mark, and the way to narrow everything to them. */
export function EvidencePanel({ page, state, records, of, backTo }: EvidencePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const open = state.open === null ? undefined : page.byId.get(state.open);
  const title = describeSelection(state, page);
  const dead = findDead(state, page);
  useOpener();
  usePanelFocus(panel, title, open?.id ?? null);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    visit(closePanel(state));
  };
  return (
    <aside class="panel" ref={panel} aria-label={title} onKeyDown={close}>
      <p class="panel-actions">
        <a href={addressOf(closePanel(state))} data-close>
          {backTo === null ? 'Close (Esc)' : `‹ Back to ${backTo}`}
        </a>
        {open !== undefined && (
          <a href={addressOf({ ...state, open: null })}>‹ Back to the {records.length}</a>
        )}
      </p>
      {open !== undefined ? (
        <RecordDetail record={open} page={page} state={state} />
      ) : (
        <>
          <h2 tabIndex={-1}>{title}</h2>
          {dead === null ? (
            <p>
              {records.length} of {countOf(of, 'recommendation')}
            </p>
          ) : (
            <DeadLink
              what={dead}
              href={addressOf(clearFilter(goTo(state, 'recommendations')))}
              action={`Read all ${page.records.length.toLocaleString('en-GB')}`}
            />
          )}
          {records.length > 0 && (
            <p>
              <a class="button" href={addressOf(filterToSelection(state))}>
                Filter everything to {records.length === 1 ? 'this one' : `these ${String(records.length)}`}
              </a>
            </p>
          )}
          {dead !== null ? null : records.length === 0 ? (
            <p>Nothing here under the present filter. Close this, or remove a filter above.</p>
          ) : (
            <RecordList records={records} page={page} state={state} label={title} />
          )}
        </>
      )}
    </aside>
  );
}

/** What the selection names and the documents do not have; null where all of it is known. */
function findDead({ selection }: PageState, page: Page): string | null {
  const { theme, with: other, council, document, owner, except, beside } = selection;
  const isUnknown = (id: string | null): boolean => id !== null && id !== NONE && !page.themes.has(id);
  if (isUnknown(theme) || isUnknown(other)) return 'a theme';
  if (document !== null && !page.documents.has(document)) return 'a document';
  if ([council, except, beside].some((one) => one !== null && !page.councils.includes(one)))
    return 'a council';
  const isOwner = page.records.some(({ owners }) => owners.some(({ name }) => name === owner));
  return owner === null || owner === NONE || isOwner ? null : 'an owner';
}
