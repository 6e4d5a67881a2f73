import { useEffect, useRef } from 'preact/hooks';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { LanesChart, type LaneMember } from '../../../src/charts/recurring/LanesChart.tsx';
import type { Recommendation } from '../../../src/model.ts';
import type { RecurringIssue } from '../../../src/recurrence/findRecurring.ts';
import { nameDocument, nameRecord, nameTheme } from '../../data/names.ts';
import { countOf, joinWords, spanYears } from '../../data/words.ts';
import { clearFilter, closePanel, filterToSelection, goTo, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import { emptySelection } from '../../state/pageState.ts';
import { tellHint } from '../../frame/tellHint.ts';
import type { ViewProps } from '../viewProps.ts';
import { RecurringMember } from './RecurringMember.tsx';

const CHART = 'lanes';
/** Words of a recommendation that its title can hold. */
const TITLE_WORDS = 10;

interface RecurringItemProps extends Pick<ViewProps, 'page' | 'state' | 'shown'> {
  readonly issue: RecurringIssue;
}

/** One item of what came back: councils as lanes over the years, its members side by side, why each belongs. */
export function RecurringItem({ issue, page, state, shown }: RecurringItemProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const card = state.open === null ? null : section.current?.querySelector<HTMLElement>('.member.own');
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, [issue.id, state.open]);
  const ids = new Set(issue.members);
  const members = shown.filter(({ id }) => ids.has(id)).sort(compareMembers);
  const back = closePanel(state);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (state.open === null) {
      visit(back);
      return;
    }
    const mark = section.current?.querySelector<SVGAElement>(`a[data-mark="${CSS.escape(state.open)}"]`);
    visit({ ...state, open: null });
    mark?.focus();
  };
  const lanes = members.map((record): LaneMember => ({
    id: record.id,
    council: record.council ?? 'Council not known',
    year: record.review.year,
    complete: record.status.value === 'complete',
    sentence: `${nameRecord(record, page)}: ${record.status.value}. ${record.text.split('\n')[0] ?? ''}`,
  }));
  const councils = [...new Set(lanes.map(({ council }) => council))].sort();
  const years = members.map(({ review }) => review.year);
  const title = titleItem(issue, councils, members.length);
  const hidden = ids.size - members.length;
  return (
    <section class="members" ref={section} aria-label={issue.title} onKeyDown={close}>
      <p class="panel-actions">
        <a href={addressOf(back)}>‹ Back to What comes back (Esc)</a>
        {members.length > 0 && (
          <a href={addressOf(filterToSelection({ ...state, open: null }))}>
            Filter everything to these {members.length}
          </a>
        )}
      </p>
      <ChartFigure
        id={CHART}
        level={1}
        title={title}
        subtitle={`${countOf(members.length, 'recommendation')} of ${councils.length === 0 ? 'no council' : joinWords(councils)}, ${spanYears(years)}.${hidden > 0 ? ` ${countOf(hidden, 'more is', 'more are')} hidden by the filter.` : ''}`}
        hint={`A dot is a recommendation. ${tellHint('one', 'its first line', 'go to its words below')}`}
        legend="Solid: not reported complete. Hollow: reported complete. Lanes are councils, from left to right the years of the reviews."
        note={
          issue.id.startsWith('theme/')
            ? 'They come together because each asks about the same theme; that does not make them one and the same request. Read the words.'
            : 'They come together because one refers to another in print.'
        }
        table={{
          caption: title,
          columns: ['Recommendation', 'Council', 'Year', 'Status', 'Owners'].map((name) => ({
            name,
            kind: 'words',
          })),
          rows: members.map((record) => [
            nameRecord(record, page),
            record.council,
            record.review.year === null ? null : String(record.review.year),
            record.status.value,
            record.owners.map(({ name }) => name).join(', ') || 'no owner named',
          ]),
        }}
        showTable={state.tables.includes(CHART)}
        tableHref={addressOf({ ...state, tables: toggleIn(state.tables, CHART) })}
        draw={(width) => (
          <LanesChart
            members={lanes}
            width={width}
            title={title}
            selected={state.open}
            hrefOf={(id) => addressOf({ ...state, open: id })}
          />
        )}
      />
      {hidden > 0 && (
        <p>
          <a href={addressOf(clearFilter(state))}>Clear the filter to read all {ids.size}</a>
        </p>
      )}
      <h2>Side by side</h2>
      {issue.phrases.length > 0 && (
        <p>
          Solid line: words that several of them use (
          {issue.phrases.map((phrase) => `“${phrase}”`).join(', ')}
          ). Dotted line: words of one alone.
        </p>
      )}
      {councils.map((council) => (
        <>
          <h3 class="lane-name">{council}</h3>
          <ol class="side-by-side">
            {members
              .filter((record) => (record.council ?? 'Council not known') === council)
              .map((record) => (
                <RecurringMember record={record} issue={issue} page={page} state={state} />
              ))}
          </ol>
        </>
      ))}
      <NearMisses issue={issue} page={page} state={state} shown={shown} />
    </section>
  );
}

/** What does not belong, but nearly: recommendations whose answers deal with the theme that they do not ask about. */
function NearMisses({ issue, page, state, shown }: RecurringItemProps) {
  const [kind, theme = '', council] = issue.id.split('/');
  if (kind !== 'theme') return null;
  const near = shown.filter(
    (record) =>
      (council === undefined || record.council === council) &&
      !record.themes.asked.some(({ id }) => id === theme) &&
      record.themes.answered.some(({ id }) => id === theme),
  );
  if (near.length === 0) return null;
  const selection = { ...emptySelection, theme, council: council ?? null };
  const href = addressOf({ ...goTo(state, 'themes'), side: 'unasked', selection, lit: theme });
  return (
    <>
      <h2>Near, but left out</h2>
      <p>
        {countOf(near.length, 'recommendation')} did not ask about {nameTheme(theme, page)}, but got an answer
        that deals with it:{' '}
        {near
          .slice(0, 4)
          .map((record) => nameDocument(record.document, page) + ' ' + (record.ref ?? ''))
          .join('; ')}
        {near.length > 4 ? ' and others' : ''}. <a href={href}>Read the {near.length}</a>
      </p>
    </>
  );
}

function titleItem({ id, title }: RecurringIssue, councils: readonly string[], count: number): string {
  if (!id.startsWith('theme/')) {
    const start = title.split(' ').slice(0, TITLE_WORDS).join(' ');
    return `Said ${String(count)} times: “${start}${start === title ? '' : '…'}”`;
  }
  const name = title.replace(/, [^,]+$/, councils.length === 1 ? '' : '$&');
  const [only] = councils;
  return councils.length === 1 && only !== undefined
    ? `${name} came up in ${countOf(count, 'recommendation')} to ${only}`
    : `${title} came up in ${String(councils.length)} councils`;
}

function compareMembers(a: Recommendation, b: Recommendation): number {
  return (a.review.year ?? 0) - (b.review.year ?? 0);
}
