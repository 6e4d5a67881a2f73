import { useEffect, useRef } from 'preact/hooks';
import type { Recommendation } from '../../src/model.ts';
import type { RecurringIssue } from '../../src/recurrence/findRecurring.ts';
import { nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { EvidenceText } from '../evidence/EvidenceText.tsx';
import { closePanel, filterToSelection, readRecord } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

interface IssueMembersProps {
  readonly issue: RecurringIssue;
  readonly page: Page;
  readonly state: PageState;
  readonly shown: readonly Recommendation[];
}

/** The members of one issue side by side, with the words that belong to it marked. */
export function IssueMembers({ issue, page, state, shown }: IssueMembersProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) section.current?.querySelector('h2')?.focus();
  }, [issue.id]);
  const members = shown.filter(({ id }) => issue.members.includes(id));
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const mark = document.querySelector<SVGAElement>('a[data-mark][aria-current]');
    visit(closePanel(state));
    mark?.focus();
  };
  return (
    <section class="members" ref={section} aria-label={issue.title} onKeyDown={close}>
      <p class="panel-actions">
        <a href={addressOf(closePanel(state))}>Close (Esc)</a>
      </p>
      <h2 tabIndex={-1}>{issue.title}</h2>
      <p>
        {members.length} recommendations.{' '}
        {issue.phrases.length > 0 &&
          `Words that they share: ${issue.phrases.map((phrase) => `“${phrase}”`).join(', ')}.`}
      </p>
      <p>
        <a class="button" href={addressOf(filterToSelection(state))}>
          Filter everything to these {members.length}
        </a>
      </p>
      <ol class="side-by-side">
        {members.map((record) => (
          <li>
            <h3>
              <a href={addressOf(readRecord(state, record.id))}>{nameRecord(record, page)}</a>
            </h3>
            <p>
              <EvidenceText
                text={record.text}
                spans={issue.parts
                  .filter((part) => part.id === record.id && part.field === 'text')
                  .map(({ start, end }) => ({ theme: issue.id, start, end }))
                  .filter(({ start, end }) => end - start < record.text.length)}
                signs={[{ theme: issue.id, letter: '', line: 'solid' }]}
                nameOf={() => 'shared words'}
                lit={null}
              />
            </p>
            <p class="facts">
              {record.owners.length === 0
                ? 'no owner named'
                : record.owners.map(({ name }) => name).join(', ')}{' '}
              · {record.status.value}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
