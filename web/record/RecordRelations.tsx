import type { VNode } from 'preact';
import type { Recommendation } from '../../src/model.ts';
import { nameRecord, nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { countOf } from '../data/words.ts';
import { goTo, readRecord, select } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { emptyFilter, type PageState } from '../state/pageState.ts';

interface RecordRelationsProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** What a record refers to, what refers to it, where it came up again, and what else asks about its themes. */
export function RecordRelations({ record, page, state }: RecordRelationsProps) {
  const pointing = page.records.filter((other) =>
    other.crossReferences.some(({ target }) => target === record.id),
  );
  const issues = page.data.recurring.filter(({ members }) => members.includes(record.id));
  const themes = record.themes.asked.map(({ id }) => ({
    id,
    count: page.records.filter((other) => other.themes.asked.some((tag) => tag.id === id)).length,
  }));
  if (record.crossReferences.length + pointing.length + issues.length + themes.length === 0) return null;
  const linkTo = (id: string) => {
    const other = page.byId.get(id);
    if (other === undefined) return id;
    return <a href={addressOf(readRecord(state, id))}>{nameRecord(other, page)}</a>;
  };
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
      <Links title="Raised again">
        {issues.map(({ id, title, members }) => (
          <li>
            <a href={addressOf(select(goTo(state, 'recurring'), { issue: id }))}>{title}</a>,{' '}
            {countOf(members.length, 'recommendation')}
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
