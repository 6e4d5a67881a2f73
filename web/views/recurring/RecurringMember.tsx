import type { Recommendation } from '../../../src/model.ts';
import type { RecurringIssue } from '../../../src/recurrence/recurringIssue.ts';
import { nameRecord } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import { countOf } from '../../data/words.ts';
import type { ThemeSpan } from '../../evidence/cutRuns.ts';
import { EvidenceText } from '../../evidence/EvidenceText.tsx';
import { listNamedFields } from '../../record/listFields.ts';
import { readRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { cutParts } from './cutParts.ts';
import { findShared } from './findShared.ts';
import { splitShared } from './splitShared.ts';

const SHARED = 'shared';
const PART = 'part';
export const signs = [
  { theme: SHARED, letter: '', line: 'solid' },
  { theme: PART, letter: '', line: 'dotted' },
] as const;

/** What the lines below the words mean, for those who hear them. */
export const nameSign = (id: string): string => (id === SHARED ? 'shared words' : 'part that belongs');

interface RecurringMemberProps {
  readonly record: Recommendation;
  readonly issue: RecurringIssue;
  readonly page: Page;
  readonly state: PageState;
}

/** One recommendation of an issue: the part that belongs, why it belongs, and what became of it. */
export function RecurringMember({ record, issue, page, state }: RecurringMemberProps) {
  const isOpen = state.open === record.id;
  const fields = listNamedFields(record).filter(
    ({ name }) => name === 'text' || issue.parts.some((part) => part.id === record.id && part.field === name),
  );
  const alike = describeAlike(record.id, issue, page);
  return (
    <li class={isOpen ? 'member own' : 'member'} data-member={record.id} tabIndex={-1}>
      <h3>
        <a href={addressOf(readRecord(state, record.id))}>{nameRecord(record, page)}</a>
      </h3>
      {fields.map(({ name, title, text }) => {
        const part = cutParts(text, findSpans(issue, record.id, name, text, page));
        return (
          <p>
            {name !== 'text' && <b>{title}: </b>}
            <EvidenceText text={part.text} spans={part.spans} signs={signs} nameOf={nameSign} lit={null} />
          </p>
        );
      })}
      <p class="reason">{explainMembership(record.id, issue, page)}</p>
      {alike.length > 0 && <p class="reason">{alike}</p>}
      <p class="facts">{describeOutcome(record)}</p>
      {describeReturns(record.id, issue, page).map((words) => (
        <p class="came-back">↺ {words}</p>
      ))}
    </li>
  );
}

/** The part that belongs, where it is not the whole text, and in it the words that the others share. */
function findSpans(issue: RecurringIssue, id: string, field: string, text: string, page: Page): ThemeSpan[] {
  const others = listOthers(id, issue, page);
  return issue.parts.flatMap((part, index) => {
    if (part.id !== id || part.field !== field) return [];
    const words = issue.reasons.find((reason) => reason.part === index)?.words ?? [];
    const shared = findShared(text, part, splitShared(words, others).same).map((stretch) => ({
      theme: SHARED,
      ...stretch,
    }));
    const isWhole = part.end - part.start >= text.length;
    return isWhole ? shared : [{ theme: PART, start: part.start, end: part.end }, ...shared];
  });
}

/** The parts of the other members, as texts. */
function listOthers(id: string, { parts }: RecurringIssue, page: Page): string[] {
  return parts.flatMap((part) => {
    const record = part.id === id ? undefined : page.byId.get(part.id);
    const field = record && listNamedFields(record).find(({ name }) => name === part.field);
    return field === undefined ? [] : [field.text.slice(part.start, part.end)];
  });
}

/** "Alike: Mayor ~ Cabinet": words that stand for what others call otherwise; they are not shared. */
function describeAlike(id: string, issue: RecurringIssue, page: Page): string {
  const words = issue.reasons.filter((reason) => reason.id === id).flatMap((reason) => reason.words);
  const { alike } = splitShared([...new Set(words)], listOthers(id, issue, page));
  const said = alike.map(({ word, other }) => `${word} ~ ${other}`);
  return said.length === 0 ? '' : `Alike: ${said.join(', ')}`;
}

/** Why it belongs, by its part that belongs most surely: in plain words, with the likeness. */
function explainMembership(id: string, issue: RecurringIssue, page: Page): string {
  const [best] = issue.reasons.filter((reason) => reason.id === id).sort((a, b) => b.score - a.score);
  if (best === undefined) return '';
  const signals = best.signals.length === 0 ? ['its words'] : best.signals;
  return `Belongs by: ${signals.map((signal) => nameMembers(signal, issue, page)).join('; ')}. Likeness ${best.score.toFixed(2)} of 1.`;
}

/** Ids that a signal names, as a reader knows them. */
function nameMembers(signal: string, { members }: RecurringIssue, page: Page): string {
  return members.reduce((words, id) => {
    const record = page.byId.get(id);
    return record === undefined ? words : words.replaceAll(id, nameRecord(record, page));
  }, signal);
}

function describeReturns(id: string, { completed }: RecurringIssue, page: Page): string[] {
  const name = (other: string): string => {
    const record = page.byId.get(other);
    return record === undefined ? other : nameRecord(record, page);
  };
  return completed.flatMap((one) => [
    ...(one.id === id ? [`Reported complete, and raised again: ${name(one.by)}.`] : []),
    ...(one.by === id ? [`Raised again after ${name(one.id)} was reported complete.`] : []),
  ]);
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
