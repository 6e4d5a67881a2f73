import { describeOwners } from '../../../src/charts/owners/describeOwners.ts';
import { SmallSquares } from '../../../src/charts/small/SmallSquares.tsx';
import { measureOwnerLoad } from '../../../src/compare/measureOwnerLoad.ts';
import { FEW_MENTIONS } from '../../../src/compare/sizes.ts';
import type { Recommendation } from '../../../src/model.ts';
import { countOf } from '../../data/words.ts';
import { NONE } from '../../select/matchRecord.ts';
import { goTo, select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { Finding, FindingInput } from './finding.ts';

interface CouncilRecords {
  readonly council: string;
  readonly records: readonly Recommendation[];
}

/** The council in which one owner is named on the largest share; none where owners are what was filtered for. */
export function findOwner({ state, shown }: FindingInput): Finding[] {
  if (state.filter.owner.length > 0) return [];
  const named = listCouncils(shown).flatMap(({ council, records }) => {
    const loads = measureOwnerLoad(records, () => null).filter(({ name }) => name !== null);
    const [top, second] = [...loads].sort((a, b) => b.recommendations - a.recommendations);
    // Where two carry the same, or the first has few, no one stands out.
    if (top === undefined || top.recommendations < FEW_MENTIONS) return [];
    if (second?.recommendations === top.recommendations) return [];
    return [{ council, records, loads, top, share: top.recommendations / records.length }];
  });
  const most = named.sort((a, b) => b.share - a.share)[0];
  if (most === undefined) return [];
  const { council, records, loads, top } = most;
  const title = describeOwners(loads, nameCouncil(council), records.length);
  const view = { ...goTo(state, 'owners'), column: council };
  return [
    {
      id: 'owner',
      title,
      basis: `${top.name ?? ''}: ${String(top.recommendations)} of ${countOf(records.length, 'recommendation')}.`,
      href: addressOf(select(view, { owner: top.name, council })),
      action: `Read the ${String(top.recommendations)}`,
      chart: (width) => (
        <SmallSquares
          count={top.recommendations}
          of={records.length}
          kind="asked"
          title={title}
          width={width}
        />
      ),
    },
  ];
}

/** The council in which most recommendations name nobody; none where owners are what was filtered for. */
export function findNobody({ state, shown }: FindingInput): Finding[] {
  if (state.filter.owner.length > 0) return [];
  const [most] = listCouncils(shown)
    .map(({ council, records }) => ({
      council,
      of: records.length,
      count: records.filter(({ owners }) => owners.length === 0).length,
    }))
    .filter(({ count }) => count >= FEW_MENTIONS)
    .sort((a, b) => b.count / b.of - a.count / a.of);
  if (most === undefined) return [];
  const { council, count, of } = most;
  const total = countOf(of, 'recommendation');
  const title = `${nameCouncil(council)}: no owner is named on ${String(count)} of ${total}`;
  const view = { ...goTo(state, 'owners'), column: council };
  return [
    {
      id: 'nobody',
      title,
      basis: 'Hatched: no name was found in a column for owners, or in the prose of the answer.',
      href: addressOf(select(view, { owner: NONE, council })),
      action: `Read the ${String(count)}`,
      chart: (width) => <SmallSquares count={count} of={of} kind="nobody" title={title} width={width} />,
    },
  ];
}

function listCouncils(records: readonly Recommendation[]): CouncilRecords[] {
  const councils = new Map<string, Recommendation[]>();
  for (const record of records) {
    const council = record.council ?? NONE;
    councils.set(council, [...(councils.get(council) ?? []), record]);
  }
  return [...councils]
    .map(([council, own]) => ({ council, records: own }))
    .sort((a, b) => (a.council < b.council ? -1 : 1));
}

function nameCouncil(council: string): string {
  return council === NONE ? 'A council not known' : council;
}
