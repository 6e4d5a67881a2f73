import { REST, type ComparedKind } from '../../../src/compare/comparison.ts';
import { compareGroups } from '../../../src/compare/compareGroups.ts';
import type { Recommendation } from '../../../src/model.ts';
import type { PageState } from '../../state/pageState.ts';

export interface Pair {
  readonly first: string;
  /** `REST` where there is no other council. */
  readonly second: string;
  readonly kind: ComparedKind;
}

/**
 * Which two councils are compared, within which kind of review: those that the address names, else the two and the
 * kind with which most can be said, which is where the smaller of the two has most recommendations.
 */
export function choosePair(
  shown: readonly Recommendation[],
  { first, second, within }: Pick<PageState, 'first' | 'second' | 'within'>,
): Pair {
  const { kinds } = compareGroups(shown, { themes: [], kind: 'all' });
  const candidates = within === null ? kinds.map(({ kind }) => kind) : [within];
  const pairs = candidates.map((kind) => {
    const { groups } = compareGroups(shown, { themes: [], kind });
    const largest = [...groups].sort((a, b) => b.of - a.of).map(({ id }) => id);
    const one = first ?? largest.find((id) => id !== second) ?? '';
    const other = second ?? largest.find((id) => id !== one) ?? REST;
    const sizeOf = (id: string): number => groups.find((group) => group.id === id)?.of ?? 0;
    const sizes = other === REST ? [sizeOf(one)] : [sizeOf(one), sizeOf(other)];
    return { pair: { first: one, second: other, kind }, least: Math.min(...sizes) };
  });
  const best = [...pairs].sort((a, b) => b.least - a.least)[0];
  return best?.pair ?? { first: first ?? '', second: second ?? REST, kind: within ?? 'all' };
}
