import type { RecurringIssue } from '../../../src/recurrence/recurringIssue.ts';
import { nameRecord } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import { countOf } from '../../data/words.ts';
import { EvidenceText } from '../../evidence/EvidenceText.tsx';
import { listNamedFields } from '../../record/listFields.ts';
import { readRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { cutParts } from './cutParts.ts';
import { findShared } from './findShared.ts';
import { nameSign, signs } from './RecurringMember.tsx';

interface NearMissesProps {
  readonly issue: RecurringIssue;
  readonly page: Page;
  readonly state: PageState;
}

/** What comes close and was left out, for the reader to judge: folded away, for it is no part of the issue. */
export function NearMisses({ issue, page, state }: NearMissesProps) {
  const found = issue.near.flatMap((near) => {
    const record = page.byId.get(near.id);
    const text = record && listNamedFields(record).find(({ name }) => name === near.field)?.text;
    if (record === undefined || text === undefined) return [];
    const own = text.slice(near.start, near.end);
    const spans = findShared(own, { start: 0, end: own.length }, near.words).map((stretch) => ({
      theme: 'shared',
      ...stretch,
    }));
    return [{ record, score: near.score, part: cutParts(own, spans) }];
  });
  if (found.length === 0) return null;
  return (
    <>
      <h2>Near, but left out</h2>
      <p>
        {countOf(found.length, 'recommendation comes', 'recommendations come')} close, and{' '}
        {found.length === 1 ? 'is' : 'are'} not alike enough to be called the same issue. Please judge.
      </p>
      <ol class="side-by-side">
        {found.map(({ record, score, part }) => (
          <li data-near={record.id}>
            <h3>
              <a href={addressOf(readRecord(state, record.id))}>{nameRecord(record, page)}</a>
            </h3>
            <p>
              <EvidenceText text={part.text} spans={part.spans} signs={signs} nameOf={nameSign} lit={null} />
            </p>
            <p class="reason">Likeness {score.toFixed(2)} of 1.</p>
          </li>
        ))}
      </ol>
    </>
  );
}
