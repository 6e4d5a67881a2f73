import type { Recommendation } from '../../../src/model.ts';
import type { RecurringIssue } from '../../../src/recurrence/findRecurring.ts';
import { nameRecord, nameRef } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import { countOf } from '../../data/words.ts';
import { EvidenceText } from '../../evidence/EvidenceText.tsx';
import { readRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { cutParts } from './cutParts.ts';

const SHARED = 'shared';
const OWN = 'own';
const signs = [
  { theme: SHARED, letter: '', line: 'solid' },
  { theme: OWN, letter: '', line: 'dotted' },
] as const;

interface RecurringMemberProps {
  readonly record: Recommendation;
  readonly issue: RecurringIssue;
  readonly page: Page;
  readonly state: PageState;
}

/** One recommendation of what came back: the part that belongs, why it belongs, and what became of it. */
export function RecurringMember({ record, issue, page, state }: RecurringMemberProps) {
  const isOpen = state.open === record.id;
  const fields = [
    { name: 'text', text: record.text, head: null },
    { name: 'findings', text: record.findings, head: 'Findings' },
  ];
  return (
    <li class={isOpen ? 'member own' : 'member'} data-member={record.id} tabIndex={-1}>
      <h3>
        <a href={addressOf(readRecord(state, record.id))}>{nameRecord(record, page)}</a>
      </h3>
      {fields.map(({ name, text, head }) => {
        const spans = findSpans(issue, record, name, text ?? '');
        if (text === null || (head !== null && spans.length === 0)) return null;
        const part = cutParts(text, spans);
        return (
          <p>
            {head !== null && <b>{head}: </b>}
            <EvidenceText
              text={part.text}
              spans={part.spans}
              signs={signs}
              nameOf={(id) => (id === SHARED ? 'shared words' : 'words of this one')}
              lit={null}
            />
          </p>
        );
      })}
      <p class="reason">{explainMembership(record, issue, page)}</p>
      <p class="facts">{describeOutcome(record)}</p>
    </li>
  );
}

/** The words that belong, told apart by whether other members use them too. A part that is the whole text marks nothing. */
function findSpans(issue: RecurringIssue, { id }: Recommendation, field: string, text: string) {
  const shared = new Set(issue.phrases);
  return issue.parts
    .filter((part) => part.id === id && part.field === field && part.end - part.start < text.length)
    .map(({ start, end }) => ({
      theme: shared.has(text.slice(start, end).toLowerCase()) ? SHARED : OWN,
      start,
      end,
    }));
}

/** Why a record belongs: the reason of its tag, or the reference that is printed. */
function explainMembership(record: Recommendation, issue: RecurringIssue, page: Page): string {
  const [kind, theme] = issue.id.split('/');
  if (kind === 'theme') {
    const tag = record.themes.asked.find(({ id }) => id === theme);
    return tag === undefined ? '' : `Belongs by what it asks. ${tag.reason}`;
  }
  const own = record.crossReferences.filter(
    ({ target }) => target !== null && issue.members.includes(target) && target !== record.id,
  );
  if (own.length > 0)
    return `Belongs by what it prints: ${own.map(({ printed }) => `“${printed}”`).join(', ')}.`;
  const pointing = [...new Set(issue.members)].flatMap((id) => {
    const other = page.byId.get(id);
    const points = other?.crossReferences.some(({ target }) => target === record.id) ?? false;
    return other !== undefined && points ? [nameRef(other)] : [];
  });
  return `Belongs because ${pointing.join(' and ')} ${pointing.length === 1 ? 'refers' : 'refer'} to it.`;
}

/** Owners, status and actions in one line. */
function describeOutcome({ owners, status, actions }: Recommendation): string {
  const named = owners.length === 0 ? 'No owner named' : owners.map(({ name }) => name).join(', ');
  const complete = actions.filter((action) => action.status.value === 'complete').length;
  const done =
    actions.length === 0
      ? []
      : [`${countOf(actions.length, 'action')}, ${String(complete)} reported complete`];
  return [named, status.value, ...done].join(' · ');
}
