import { useMemo, useRef } from 'preact/hooks';
import type { Recommendation } from '../../src/model.ts';
import { nameDocument, nameRef, nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { EvidenceText } from '../evidence/EvidenceText.tsx';
import { letterThemes } from '../evidence/letterThemes.ts';
import { listChosenThemes } from '../select/listChosenThemes.ts';
import { addressEach } from './addressEach.ts';
import type { PageState } from '../state/pageState.ts';
import { findRecordExcerpt } from './excerpt.ts';
import { nameOwners } from './nameOwners.ts';
import { useRoving } from './useRoving.ts';

interface RecordListProps {
  readonly records: readonly Recommendation[];
  readonly page: Page;
  readonly state: PageState;
  readonly label: string;
}

/** From so many on, rows out of sight are not laid out. */
const MANY = 200;

/** Recommendations, one link each and one tab stop together; arrows, Home and End go from one to the next. */
export function RecordList({ records, page, state, label }: RecordListProps) {
  const list = useRef<HTMLOListElement>(null);
  const move = useRoving(list);
  const themes = listChosenThemes(state).join(' ');
  const addressOfRecord = addressEach(state);
  return (
    <ol
      class={records.length > MANY ? 'records many' : 'records'}
      aria-label={label}
      onKeyDown={move}
      ref={list}
    >
      {records.map((record) => (
        <li key={record.id}>
          <RecordLink
            record={record}
            page={page}
            href={addressOfRecord(record.id)}
            isOpen={state.open === record.id}
            themes={themes}
            search={state.search}
          />
        </li>
      ))}
    </ol>
  );
}

interface RecordLinkProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly href: string;
  readonly isOpen: boolean;
  /** Ids of the themes that the list is about, with spaces between. */
  readonly themes: string;
  readonly search: string;
}

/** Its words are drawn again only when they change: a list may hold thousands. */
function RecordLink({ record, page, href, isOpen, themes, search }: RecordLinkProps) {
  const words = useMemo(() => drawWords(record, page, themes, search), [record, page, themes, search]);
  return (
    <a class="record-link" href={href} aria-current={isOpen ? 'true' : undefined} data-record={record.id}>
      {words}
    </a>
  );
}

function drawWords(record: Recommendation, page: Page, themes: string, search: string) {
  const found = page.search.findWords(search);
  const chosen = themes === '' ? [] : themes.split(' ');
  const { lead, elsewhere } = findRecordExcerpt(record, chosen, found);
  const shared = {
    signs: letterThemes(record),
    nameOf: (id: string) => nameTheme(id, page),
    lit: null,
    found,
    plain: true,
  };
  return (
    <>
      <span class="record-name">
        <span class="record-ref">{nameRef(record)}</span> {nameDocument(record.document, page)}
      </span>
      <span class="record-words">
        <EvidenceText text={lead.text} spans={lead.spans} {...shared} />
      </span>
      {elsewhere !== null && (
        <span class="record-words">
          {elsewhere.title}: <EvidenceText text={elsewhere.text} spans={elsewhere.spans} {...shared} />
        </span>
      )}
      <span class="record-facts">{nameOwners(record.owners)}</span>
    </>
  );
}
