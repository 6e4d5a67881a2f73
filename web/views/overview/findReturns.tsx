import { describeRecurring } from '../../../src/charts/recurring/describeRecurring.ts';
import { chooseRows, makeRecurringRows } from '../../../src/charts/recurring/makeRecurringRows.ts';
import { SmallReturns } from '../../../src/charts/small/SmallReturns.tsx';
import { countOf } from '../../data/words.ts';
import { goTo } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { Finding, FindingInput } from './finding.ts';

/** What was raised again in a later year; where nothing was, how far anything reaches. */
export function findReturns({ page, state, shown }: FindingInput): Finding {
  const all = makeRecurringRows(page.data.recurring, shown);
  const later = chooseRows(all, 'years');
  const isLater = later.length > 0;
  const reach = isLater ? 'years' : 'all';
  const rows = isLater ? later : all;
  const title = describeRecurring(rows, reach, new Set(shown.flatMap(({ council }) => council ?? [])).size);
  const members = new Set(
    page.data.recurring
      .filter(({ id }) => rows.some((row) => row.id === id))
      .flatMap((issue) => issue.members),
  );
  const count = shown.filter(({ id }) => members.has(id)).length;
  return {
    id: 'returns',
    title,
    basis:
      count === 0 ? '' : `${count.toLocaleString('en-GB')} of ${countOf(shown.length, 'recommendation')}.`,
    href: addressOf({ ...goTo(state, 'recurring'), reach }),
    action:
      count === 0 ? 'See what comes back' : `See what the ${count.toLocaleString('en-GB')} have in common`,
    chart: isLater ? (width) => <SmallReturns rows={later} title={title} width={width} /> : null,
  };
}
