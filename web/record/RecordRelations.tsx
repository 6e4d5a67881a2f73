import type { VNode } from 'preact';
import type { Recommendation } from '../../src/model.ts';
import type { RecurringIssue } from '../../src/recurrence/recurringIssue.ts';
import { nameRecord, nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { listSimilar } from '../select/listSimilar.ts';
import { goTo, readRecord, select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { emptyFilter, type PageState } from '../state/pageState.ts';

interface RecordRelationsProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** What a record refers to, what refers to it, where it came up again, what comes close to it, and what else asks about its themes. */
export function RecordRelations({ record, page, state }: RecordRelationsProps) {
  const pointing = page.records.filter((other) =>
    other.crossReferences.some(({ target }) => target === record.id),
  );
  const issues = page.data.recurring.filter(({ members }) => members.includes(record.id));
  const similar = listSimilar(page.data.recurring, record.id);
  const themes = record.themes.asked.map(({ id }) => ({
    id,
    count: page.records.filter((other) => other.themes.asked.some((tag) => tag.id === id)).length,
  }));
  if (record.crossReferences.length + pointing.length + issues.length + similar.length + themes.length === 0)
    return null;
  const linkTo = (id: string) => {
    const other = page.byId.get(id);
    if (other === undefined) return id;
    return <a href={addressOf(readRecord(state, id))}>{nameRecord(other, page)}</a>;
  };
  const drawIssue = (issue: RecurringIssue) => (
    <li>
      <a href={addressOf(select(goTo(state, 'recurring'), { issue: issue.id }))}>“{issue.title}”</a>, with{' '}
      {issue.members
        .filter((id) => id !== record.id)
        .map((id, index) => (
          <>
            {index > 0 && '; '}
            {linkTo(id)}
          </>
        ))}
      {issue.completed.some(({ id }) => id === record.id) && '. ↺ This one was reported complete'}
      {issue.completed.some(({ by }) => by === record.id) && '. ↺ An earlier one was reported complete'}
    </li>
  );
  return (
    <section class="relations">
      <Links title="Refers to">
        {record.crossReferences.map(({ printed, target }) => (
          <li>
            “{printed}”: {target === null ? 'could not be resolved, please read' : linkTo(target)}
          </li>
        ))}
      </Links>
      <Links title="Referred to by">
        {pointing.map(({ id, themes: { answeredFrom } }) => (
          <li>
            {linkTo(id)}
            {answeredFrom === record.id && ', whose answer is this one’s'}
          </li>
        ))}
      </Links>
      <Links title="Raised again">{issues.filter(({ span }) => span !== 'document').map(drawIssue)}</Links>
      <Links title="Said again in the same document">
        {issues.filter(({ span }) => span === 'document').map(drawIssue)}
      </Links>
      <Links title="Similar, but not the same issue">
        {similar.map(({ id, issue, title, score }) => (
          <li>
            {linkTo(id)}, by <a href={addressOf(select(goTo(state, 'recurring'), { issue }))}>“{title}”</a>,
            likeness {score.toFixed(2)} of 1
          </li>
        ))}
      </Links>
      <Links title="On the same themes">
        {themes.map(({ id, count }) => (
          <li>
            <a
              href={addressOf({
                ...goTo(state, 'recommendations'),
                filter: { ...emptyFilter, theme: [id] },
                filterSide: 'asked',
                search: '',
              })}
            >
              {nameTheme(id, page)}
            </a>
            , {count} of {countOf(page.records.length, 'recommendation')}
          </li>
        ))}
      </Links>
    </section>
  );
}

function Links({ title, children }: { readonly title: string; readonly children: readonly VNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );
}
