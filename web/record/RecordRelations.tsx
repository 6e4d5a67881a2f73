import type { Recommendation } from '../../src/model.ts';
import { nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { goTo, readRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

interface RecordRelationsProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** What a record points to, what points to it, and the issues that it is part of. */
export function RecordRelations({ record, page, state }: RecordRelationsProps) {
  const pointing = page.records.filter((other) =>
    other.crossReferences.some(({ target }) => target === record.id),
  );
  const issues = page.data.recurring.filter(({ members }) => members.includes(record.id));
  if (record.crossReferences.length + pointing.length + issues.length === 0) return null;
  const linkTo = (id: string) => {
    const other = page.byId.get(id);
    if (other === undefined) return id;
    return <a href={addressOf(readRecord(state, id))}>{nameRecord(other, page)}</a>;
  };
  return (
    <section class="relations">
      {record.crossReferences.length > 0 && (
        <>
          <h3>Refers to</h3>
          <ul>
            {record.crossReferences.map(({ printed, target }) => (
              <li>
                “{printed}”: {target === null ? 'not found in these documents' : linkTo(target)}
              </li>
            ))}
          </ul>
        </>
      )}
      {pointing.length > 0 && (
        <>
          <h3>Referred to by</h3>
          <ul>
            {pointing.map(({ id }) => (
              <li>{linkTo(id)}</li>
            ))}
          </ul>
        </>
      )}
      {issues.length > 0 && (
        <>
          <h3>Came up again</h3>
          <ul>
            {issues.map(({ id, title, members }) => (
              <li>
                <a
                  href={addressOf({
                    ...goTo(state, 'recurring'),
                    selection: { ...goTo(state, 'recurring').selection, issue: id },
                  })}
                >
                  {title}
                </a>
                , {members.length} recommendations
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
