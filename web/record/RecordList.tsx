import type { Recommendation } from '../../src/model.ts';
import { nameDocument, nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { EvidenceText } from '../evidence/EvidenceText.tsx';
import { letterThemes } from '../evidence/letterThemes.ts';
import { openRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { findExcerpt } from './excerpt.ts';

interface RecordListProps {
  readonly records: readonly Recommendation[];
  readonly page: Page;
  readonly state: PageState;
  readonly label: string;
}

/** Recommendations, one link each; up and down go from one to the next. */
export function RecordList({ records, page, state, label }: RecordListProps) {
  return (
    <ol class="records" aria-label={label} onKeyDown={moveInList}>
      {records.map((record) => (
        <li>
          <RecordLink record={record} page={page} state={state} />
        </li>
      ))}
    </ol>
  );
}

function RecordLink({
  record,
  page,
  state,
}: {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}) {
  const { lit } = state;
  const tag = [...record.themes.asked, ...record.themes.answered].find(({ id }) => id === lit);
  const { text, spans } = findExcerpt(record.text, tag);
  const owners =
    record.owners.length === 0 ? 'no owner named' : record.owners.map(({ name }) => name).join(', ');
  return (
    <a
      class="record-link"
      href={addressOf(openRecord(state, record.id))}
      aria-current={state.open === record.id ? 'true' : undefined}
    >
      <span class="record-ref">{record.ref ?? '–'}</span>
      <span class="record-words">
        <EvidenceText
          text={text}
          spans={spans}
          signs={letterThemes(record)}
          nameOf={(id) => nameTheme(id, page)}
          lit={lit}
        />
      </span>
      <span class="record-facts">
        {nameDocument(record.document, page)}
        {record.ref === null ? ', unnumbered' : ''} · {owners}
      </span>
    </a>
  );
}

function moveInList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget instanceof Element ? event.currentTarget : null;
  const links = [...(list?.querySelectorAll('a') ?? [])];
  const current = links.findIndex((link) => link === document.activeElement);
  const next = links[current + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
