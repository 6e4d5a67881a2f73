import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Recommendation } from '../../../src/model.ts';
import { matchesSelection } from '../../select/matchRecord.ts';
import { emptySelection } from '../../state/pageState.ts';
import { KeyPhrases } from '../KeyPhrases.tsx';
import type { ViewProps } from '../viewProps.ts';
import { selectGroup } from './linkComparison.ts';

interface KeynessSectionProps extends Pick<ViewProps, 'page' | 'state' | 'shown'> {
  readonly pair: Comparison;
}

/** What each of two groups says more than the other. */
export function KeynessSection({ page, state, shown, pair }: KeynessSectionProps) {
  const side = state.side === 'answered' ? 'answered' : 'asked';
  const [first, second] = useMemo(
    () =>
      pair.groups.map(({ id }): readonly Recommendation[] => {
        const selection = { ...emptySelection, ...selectGroup(id, pair) };
        return shown.filter((record) => matchesSelection(record, selection, side, page));
      }),
    [page, pair, shown, side],
  );
  const [one, other] = pair.groups.map(({ name }) => name);
  if (!first || !second || one === undefined || other === undefined) return null;
  const whose = side === 'asked' ? 'recommendations to' : 'answers of';
  const lists = [
    { name: one, against: other, first, others: second },
    { name: other, against: one, first: second, others: first },
  ];
  return (
    <section class="keyness" aria-labelledby="keyness-title">
      <h2 id="keyness-title">
        What the {whose} {one} and {other} say more
      </h2>
      <div class="was-now">
        {lists.map((list) => (
          <div>
            <h3>
              {list.name}, more than {list.against}
            </h3>
            <KeyPhrases page={page} state={state} side={side} {...list} />
          </div>
        ))}
      </div>
    </section>
  );
}
