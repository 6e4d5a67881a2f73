import { useEffect, useRef } from 'preact/hooks';
import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { LanesChart, type LaneMember } from '../../../src/charts/recurring/LanesChart.tsx';
import type { Recommendation } from '../../../src/model.ts';
import { isInTwoYears } from '../../../src/text/isInTwoYears.ts';
import type { RecurringIssue } from '../../../src/recurrence/recurringIssue.ts';
import { nameRecord } from '../../data/names.ts';
import { countOf, joinWords, spanYears } from '../../data/words.ts';
import { clearFilter, closePanel, filterToSelection, toggleIn } from '../../state/changes.ts';
import { addressOf, visit } from '../../state/navigation.ts';
import { tellHint } from '../../frame/tellHint.ts';
import type { ViewProps } from '../viewProps.ts';
import { NearMisses } from './NearMisses.tsx';
import { RecurringMember } from './RecurringMember.tsx';

const CHART = 'lanes';

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
  const returned = new Set(issue.completed.flatMap(({ id, by }) => (ids.has(id) ? [by] : [])));
  const lanes = members.map((record): LaneMember => ({
    id: record.id,
    council: record.council ?? UNKNOWN,
    year: record.review.year,
    complete: record.status.value === 'complete',
    returned: returned.has(record.id),
    sentence: `${nameRecord(record, page)}: ${record.status.value}. ${record.text.split('\n')[0] ?? ''}`,
  }));
  const councils = [...new Set(lanes.map(({ council }) => council))].sort();
  const years = members.map(({ review }) => review.year);
  const title = titleItem(issue.title, lanes, isInTwoYears(members));
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
        legend="Solid: not reported complete. Hollow: reported complete. ↺: raised again after that. Lanes are councils, from left to right the years of the reviews."
        note="They come together because parts of them ask for the same thing, by shared phrases, words, names and themes; below each stands why. That they are the same issue is for the reader to judge. What is reported complete is what the documents say of themselves."
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
      <p>
        Solid line: words that they share
        {issue.phrases.length > 0 && ` (${issue.phrases.map((phrase) => `“${phrase}”`).join(', ')})`}. Dotted
        line: the part that belongs, where a recommendation asks for more.
      </p>
      {councils.map((council) => (
        <>
          <h3 class="lane-name">{council}</h3>
          <ol class="side-by-side">
            {members
              .filter((record) => (record.council ?? UNKNOWN) === council)
              .map((record) => (
                <RecurringMember record={record} issue={issue} page={page} state={state} />
              ))}
          </ol>
        </>
      ))}
      <NearMisses issue={issue} page={page} state={state} />
    </section>
  );
}

const UNKNOWN = 'Council not known';

/** An issue in its own words, with how far it reaches; a council that is not known may be any of the others. */
function titleItem(title: string, lanes: readonly LaneMember[], isAgain: boolean): string {
  const councils = [...new Set(lanes.map(({ council }) => council))];
  const [only] = councils;
  const known = councils.filter((council) => council !== UNKNOWN);
  if (known.length > 1) return `“${title}” came up in ${String(known.length)} councils`;
  if (councils.length > 1) return `“${title}” was raised ${String(lanes.length)} times`;
  if (lanes.length < 2 || only === undefined) return `“${title}”`;
  return isAgain
    ? `“${title}” was raised again with ${only}`
    : `“${title}” was raised ${String(lanes.length)} times within one year`;
}

function compareMembers(a: Recommendation, b: Recommendation): number {
  return (a.review.year ?? 0) - (b.review.year ?? 0);
}
